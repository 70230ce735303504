import type { AttributeResult } from "@cas/models";
import { describe, expect, it } from "vitest";
import { ResultCache } from "./result-cache.ts";

const limits = { resultCacheMaxEntries: 100, resultCacheTtlS: 60, resultCacheBytes: 100_000 };

const resultsWith = (value: AttributeResult["value"]) => ({
  results: [{ value, provenance: "made" } as AttributeResult],
  warnings: [],
});
/** Some 50 kB. */
const large = resultsWith(
  Object.fromEntries(Array.from({ length: 490 }, (_, index) => [String(index / 7), index])),
);

describe("ResultCache", () => {
  it("has a limit in bytes: the results that were used least recently leave first", () => {
    const cache = new ResultCache(limits);
    for (const key of ["a", "b", "c"]) cache.set(key, large);
    expect(["a", "b", "c"].map((key) => cache.get(key))).toEqual([undefined, undefined, large]);
    for (let index = 0; index < 60; index++) cache.set(`small ${index}`, resultsWith(index));
    expect(cache.stats().size).toBe(60);
    expect(cache.get("c")).toBeUndefined();
  });

  it("does not cache a result larger than the limit", () => {
    const cache = new ResultCache({ ...limits, resultCacheBytes: 10_000 });
    cache.set("a", resultsWith(1));
    cache.set("b", large);
    expect(cache.get("b")).toBeUndefined();
    expect(cache.get("a")).toEqual(resultsWith(1));
  });

  it.each([{ resultCacheMaxEntries: 0 }, { resultCacheTtlS: 0 }])("is off with %j", (off) => {
    const cache = new ResultCache({ ...limits, ...off });
    cache.set("a", resultsWith(1));
    expect(cache.get("a")).toBeUndefined();
    expect(cache.stats()).toEqual({ hits: 0, misses: 1, size: 0, hit_rate: 0 });
  });
});
