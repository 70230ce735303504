import { AsyncLocalStorage } from "node:async_hooks";
import { CasError } from "@cas/models";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { batchResponse, extractResponse, fakeCas } from "@cas/test-doubles";
import { createCasContext } from "./context.ts";
import type { ObserveProcedure } from "./procedure-observation.ts";
import { createCasRouter } from "./router.ts";

const scope = new AsyncLocalStorage<string>();
const end = vi.fn<(procedure: string, error: unknown) => void>();
const observe: ObserveProcedure = ({ procedure }) => ({
  run: (work) => scope.run(procedure, work),
  end: (error) => {
    end(procedure, error);
  },
});

const points = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: "Point" as const,
    coordinates: [index / 1000, 40] as [number, number],
  }));
const question = { dataset_ids: ["lab:elevation"] };
/** The scope in which the source was called, call by call. */
let scopes: (string | undefined)[] = [];
let cas = fakeCas();
beforeEach(() => {
  scopes = [];
  end.mockReset();
  cas = fakeCas();
  cas.extract.mockImplementation(async () => {
    scopes.push(scope.getStore());
    return extractResponse;
  });
  cas.batchExtract.mockImplementation(async ({ geometries }) => {
    await Promise.resolve();
    scopes.push(scope.getStore());
    return { ...batchResponse, responses: geometries.map(() => extractResponse) };
  });
});
const caller = () => createCasRouter(cas).createCaller({ ...createCasContext(), observe });

describe("an observed procedure", () => {
  it("calls the source within the observation, and ends it once", async () => {
    await caller().extract({ geometry: { type: "Point", coordinates: [1, 2] }, ...question });
    expect(scopes).toEqual(["extract"]);
    expect(end.mock.calls).toEqual([["extract", undefined]]);
  });

  it("ends with the error of the source, or of its input", async () => {
    cas.provider.mockRejectedValue(new CasError({ errorType: "not_found", message: "no" }));
    await expect(caller().provider({ slug: "x" })).rejects.toThrow("no");
    await expect(caller().provider({ slug: 5 as never })).rejects.toThrow("string");
    expect(end.mock.calls).toEqual([
      ["provider", expect.objectContaining({ errorType: "not_found" })],
      ["provider", expect.objectContaining({ errorType: "validation_error" })],
    ]);
  });

  it.each(["batchExtractStream", "batchExtractEvents"] as const)(
    "observes %s until it is read, piece by piece",
    async (name) => {
      const items = await caller()[name]({ ...question, geometries: points(45) });
      const ends: number[] = [];
      for await (const item of items) ends.push(item === undefined ? -1 : end.mock.calls.length);
      expect(ends).toEqual(Array.from({ length: 45 }, () => 0));
      expect(scopes).toEqual([name, name, name]);
      expect(end.mock.calls).toEqual([[name, undefined]]);
    },
  );

  it("a stream that is left ends its observation, and stops the source", async () => {
    const items = await caller().batchExtractStream({ ...question, geometries: points(2000) });
    await items[Symbol.asyncIterator]().next();
    await items[Symbol.asyncIterator]().return?.();
    expect(end.mock.calls).toEqual([["batchExtractStream", undefined]]);
    expect(cas.batchExtract.mock.calls.length).toBeLessThan(6);
    expect(cas.batchExtract.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it("a stream that fails ends its observation with the error", async () => {
    cas.batchExtract.mockRejectedValue(new CasError({ errorType: "unauthorized", message: "no" }));
    const items = await caller().batchExtractStream({ ...question, geometries: points(2) });
    await expect(items[Symbol.asyncIterator]().next()).rejects.toThrow("no");
    expect(end.mock.calls).toEqual([
      ["batchExtractStream", expect.objectContaining({ errorType: "unauthorized" })],
    ]);
  });
});
