import { describe, expect, it } from "vitest";
import { neverAborted } from "../../test/never-aborted.ts";
import { PromiseCache, type PromiseCacheOptions } from "./promise-cache.ts";

/** A cache with a clock that the test advances, and the values computed for it. */
function createCache(options: PromiseCacheOptions<string> = {}) {
  const state = { now: 0, count: 0, isFailing: false };
  const cache = new PromiseCache<string>({ ...options, clock: { monotonic: () => state.now } });
  const get = (name: string, signal = neverAborted): Promise<string> =>
    cache.get(name, signal, async () => {
      state.count += 1;
      if (state.isFailing) throw new RangeError("no");
      return `${name}${state.count}`;
    });
  return { state, cache, get };
}

describe("PromiseCache", () => {
  it("computes a value once for all callers, and caches it for its time to live", async () => {
    const { state, get } = createCache({ ttlMs: 600_000 });
    expect(await Promise.all([get("a"), get("a"), get("b")])).toEqual(["a1", "a1", "b2"]);
    state.now = 600_000;
    expect(await get("a")).toBe("a1");
    state.now = 600_001;
    expect(await get("a")).toBe("a3");
  });

  it("counts the time to live from the request", async () => {
    const { state, cache, get } = createCache({ ttlMs: 10 });
    const slow = Promise.withResolvers<string>();
    const asking = cache.get("a", neverAborted, () => slow.promise);
    state.now = 8;
    slow.resolve("slow");
    expect(await asking).toBe("slow");
    state.now = 11;
    expect(await get("a")).toBe("a1");
  });

  it("computes a failed or unusable value again", async () => {
    let isUsable = true;
    const { state, get } = createCache({ isUsable: () => isUsable });
    state.isFailing = true;
    await expect(get("a")).rejects.toThrow("no");
    state.isFailing = false;
    expect(await get("a")).toBe("a2");
    expect(await get("a")).toBe("a2");
    isUsable = false;
    expect(await get("a")).toBe("a3");
  });

  it("caches no more values, and none larger, than its maximum", async () => {
    const few = createCache({ maxEntries: 2 });
    for (const name of ["a", "b", "a", "c", "a", "b"]) await few.get(name);
    // c replaced b, the least recently used value.
    expect(few.state.count).toBe(4);
    const small = createCache({ maxEntries: 9, maxSize: 4, sizeOf: ({ length }) => length });
    for (const name of ["a", "b", "a", "c", "a", "b"]) await small.get(name);
    expect(small.state.count).toBe(4);
  });

  it("aborts a computation without callers, does not cache it, and starts again for the next caller", async () => {
    const { cache, get } = createCache();
    const [first, second] = [new AbortController(), new AbortController()];
    const stopped: boolean[] = [];
    const make = (signal: AbortSignal): Promise<string> =>
      new Promise((resolve) => {
        signal.addEventListener("abort", () => {
          stopped.push(true);
          // Ignores the abort.
          resolve("too late");
        });
      });
    const asked = [first, second].map(({ signal }) => cache.get("a", signal, make));
    first.abort(new RangeError("left"));
    await expect(asked[0]).rejects.toThrow("left");
    expect(stopped).toEqual([]);
    second.abort(new RangeError("left too"));
    await expect(asked[1]).rejects.toThrow("left too");
    expect([stopped, await get("a"), await get("a")]).toEqual([[true], "a1", "a1"]);
  });

  it("starts a new computation while an aborted one still runs", async () => {
    const { cache, get } = createCache();
    const caller = new AbortController();
    const slow = Promise.withResolvers<string>();
    const asked = cache.get("a", caller.signal, () => slow.promise);
    caller.abort(new RangeError("left"));
    await new Promise(setImmediate);
    expect(await get("a")).toBe("a1");
    slow.resolve("too late");
    await expect(asked).rejects.toThrow("left");
    expect(await get("a")).toBe("a1");
  });

  it("computes nothing for a caller that is already aborted", async () => {
    const { state, get } = createCache();
    await expect(get("a", AbortSignal.abort(new RangeError("late")))).rejects.toThrow("late");
    expect(state.count).toBe(0);
  });
});
