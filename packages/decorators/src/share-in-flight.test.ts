import { type Cas, isCasError } from "@cas/models";
import { beforeEach, expect, it } from "vitest";
import { extractResponse, fakeCas, providersResponse } from "@cas/test-doubles";
import { shareInFlight } from "./share-in-flight.ts";

const request = {
  geometry: { type: "Point", coordinates: [1, 2] },
  dataset_ids: ["a:b"],
} as const;

let source = fakeCas();
let cas: Cas = shareInFlight(source);
let respond: (value: typeof extractResponse) => void = () => undefined;
let fail: (error: unknown) => void = () => undefined;
const signals: (AbortSignal | undefined)[] = [];
beforeEach(() => {
  source = fakeCas();
  cas = shareInFlight(source);
  signals.length = 0;
  source.extract.mockImplementation((_request, options) => {
    signals.push(options?.signal);
    return new Promise((resolve, reject) => {
      [respond, fail] = [resolve, reject];
    });
  });
});

it("sends equal calls once while they are in flight, and again afterwards", async () => {
  const calls = [cas.extract(request), cas.extract({ ...request }), cas.extract(request)];
  respond(extractResponse);
  expect(await Promise.all(calls)).toEqual([extractResponse, extractResponse, extractResponse]);
  expect(source.extract).toHaveBeenCalledTimes(1);
  // A settled call is not aborted.
  expect(signals[0]?.aborted).toBe(false);
  const again = cas.extract(request);
  respond(extractResponse);
  await again;
  expect(source.extract).toHaveBeenCalledTimes(2);
});

it("distinguishes inputs and methods", async () => {
  const calls = [cas.extract(request), cas.extract({ ...request, aggregation: "max" })];
  expect(source.extract).toHaveBeenCalledTimes(2);
  expect(await cas.providers()).toEqual(providersResponse);
  expect(calls).toHaveLength(2);
});

it("does not compare large inputs", async () => {
  const line = (vertices: number) =>
    ({
      ...request,
      geometry: {
        type: "LineString",
        coordinates: Array.from({ length: vertices }, (_, x) => [x, 0]),
      },
    }) as never;
  const calls = [cas.extract(line(10_000)), cas.extract(line(10_000))];
  expect(source.extract).toHaveBeenCalledTimes(1);
  respond(extractResponse);
  await Promise.all(calls);
  const { signal } = new AbortController();
  const large = [cas.extract(line(20_000), { signal }), cas.extract(line(20_000))];
  expect(source.extract).toHaveBeenCalledTimes(3);
  // A call of its own has the signal of its caller.
  expect(signals.slice(1)).toEqual([signal, undefined]);
  expect(large).toHaveLength(2);
});

it("shares a failure as well", async () => {
  const calls = [cas.extract(request), cas.extract(request)];
  fail(new RangeError("down"));
  await Promise.all(calls.map((call) => expect(call).rejects.toThrow("down")));
});

it("continues when one caller leaves, and aborts when the last one does", async () => {
  const [first, second] = [new AbortController(), new AbortController()];
  const calls = [cas.extract(request, first), cas.extract(request, second)].map((call) =>
    call.catch((error: unknown) => error),
  );
  first.abort("gone");
  expect(isCasError(await calls[0], "aborted")).toBe(true);
  expect(signals[0]?.aborted).toBe(false);
  second.abort();
  await calls[1];
  expect(signals[0]?.aborted).toBe(true);
  // A new caller does not get the aborted call.
  const late = cas.extract(request);
  expect(source.extract).toHaveBeenCalledTimes(2);
  respond(extractResponse);
  expect(await late).toEqual(extractResponse);
});

it("rejects a caller whose signal is already aborted", async () => {
  await expect(cas.extract(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    errorType: "aborted",
  });
  expect(source.extract).not.toHaveBeenCalled();
});
