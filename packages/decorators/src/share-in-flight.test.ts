import { type Cas, isCasError } from "@cas/models";
import { beforeEach, expect, it } from "vitest";
import { extractResponse, fakeCas, providersResponse } from "@cas/testing";
import { shareInFlight } from "./share-in-flight.ts";

const question = {
  geometry: { type: "Point", coordinates: [1, 2] },
  dataset_ids: ["a:b"],
} as const;

let source = fakeCas();
let cas: Cas = shareInFlight(source);
let answer: (value: typeof extractResponse) => void = () => undefined;
let fail: (error: unknown) => void = () => undefined;
const signals: (AbortSignal | undefined)[] = [];
beforeEach(() => {
  source = fakeCas();
  cas = shareInFlight(source);
  signals.length = 0;
  source.extract.mockImplementation((_request, options) => {
    signals.push(options?.signal);
    return new Promise((resolve, reject) => {
      [answer, fail] = [resolve, reject];
    });
  });
});

it("asks the same question once while it is under way, and again afterwards", async () => {
  const calls = [cas.extract(question), cas.extract({ ...question }), cas.extract(question)];
  answer(extractResponse);
  expect(await Promise.all(calls)).toEqual([extractResponse, extractResponse, extractResponse]);
  expect(source.extract).toHaveBeenCalledTimes(1);
  // There was nothing left to stop.
  expect(signals[0]?.aborted).toBe(false);
  const again = cas.extract(question);
  answer(extractResponse);
  await again;
  expect(source.extract).toHaveBeenCalledTimes(2);
});

it("tells questions and methods apart", async () => {
  const calls = [cas.extract(question), cas.extract({ ...question, aggregation: "max" })];
  expect(source.extract).toHaveBeenCalledTimes(2);
  expect(await cas.providers()).toEqual(providersResponse);
  expect(calls).toHaveLength(2);
});

it("shares a failure as well", async () => {
  const calls = [cas.extract(question), cas.extract(question)];
  fail(new RangeError("down"));
  for (const call of calls) await expect(call).rejects.toThrow("down");
});

it("goes on when one caller leaves, and stops when the last one does", async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const calls = [cas.extract(question, first), cas.extract(question, second)].map((call) =>
    call.catch((error: unknown) => error),
  );
  first.abort("gone");
  expect(isCasError(await calls[0], "aborted")).toBe(true);
  expect(signals[0]?.aborted).toBe(false);
  second.abort();
  await calls[1];
  expect(signals[0]?.aborted).toBe(true);
  // A new caller does not get the question that was stopped.
  const late = cas.extract(question);
  expect(source.extract).toHaveBeenCalledTimes(2);
  answer(extractResponse);
  expect(await late).toEqual(extractResponse);
});

it("refuses a caller that has left before", async () => {
  await expect(cas.extract(question, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    errorType: "aborted",
  });
  expect(source.extract).not.toHaveBeenCalled();
});
