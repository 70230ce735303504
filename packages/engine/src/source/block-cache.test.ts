import { describe, expect, it, vi } from "vitest";
import { neverAborted } from "../../test/never-aborted.ts";
import { BlockCache } from "./block-cache.ts";

const block = new Uint8Array(60);

describe("BlockCache", () => {
  it("decodes a block once for concurrent requests", async () => {
    const cache = new BlockCache(1000);
    const decode = vi.fn<() => Promise<Uint8Array>>().mockResolvedValue(block);
    await Promise.all([cache.get("a", neverAborted, decode), cache.get("a", neverAborted, decode)]);
    expect(await cache.get("a", neverAborted, decode)).toBe(block);
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it("caches no more bytes than its limit", async () => {
    const cache = new BlockCache(100);
    const decode = vi.fn<() => Promise<Uint8Array>>().mockResolvedValue(block);
    for (const name of ["a", "b", "a"]) await cache.get(name, neverAborted, decode);
    expect(decode).toHaveBeenCalledTimes(3);
  });

  it("frees the memory of a lent block when it is neither cached nor borrowed", async () => {
    const cache = new BlockCache(100);
    const [first, second] = [new Uint8Array(60), new Uint8Array(60)];
    const one = await cache.borrow("a", neverAborted, () => Promise.resolve(first));
    const two = await cache.borrow("a", neverAborted, () =>
      Promise.reject(new RangeError("is there already")),
    );
    await cache.get("b", neverAborted, () => Promise.resolve(second));
    one[Symbol.dispose]();
    one[Symbol.dispose]();
    expect(first).toHaveLength(60);
    two[Symbol.dispose]();
    expect(first).toHaveLength(0);
    expect(second).toHaveLength(60);
  });

  it("caches a returned block for the next caller", async () => {
    const cache = new BlockCache(100);
    const decode = vi.fn<() => Promise<Uint8Array>>().mockResolvedValue(new Uint8Array(60));
    for (let time = 0; time < 2; time++) {
      using lent = await cache.borrow("a", neverAborted, decode);
      expect(lent.cells).toHaveLength(60);
    }
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it("never frees the memory of a block that was not borrowed", async () => {
    const cache = new BlockCache(100);
    const [first, second] = [new Uint8Array(60), new Uint8Array(60)];
    const [lent, got] = await Promise.all([
      cache.borrow("a", neverAborted, () => Promise.resolve(first)),
      cache.get("a", neverAborted, () => Promise.resolve(first)),
    ]);
    lent[Symbol.dispose]();
    await cache.get("b", neverAborted, () => Promise.resolve(second));
    expect(got).toHaveLength(60);
  });

  it("lends a block that is larger than the cache, and frees it after that", async () => {
    const cache = new BlockCache(10);
    const large = new Uint8Array(60);
    const decode = vi.fn<() => Promise<Uint8Array>>().mockResolvedValue(large);
    const lent = await Promise.all([
      cache.borrow("a", neverAborted, decode),
      cache.borrow("a", neverAborted, decode),
    ]);
    for (const { cells } of lent) expect(cells).toHaveLength(60);
    for (const one of lent) one[Symbol.dispose]();
    expect(large).toHaveLength(0);
  });

  it("shares a block that it does not cache while it is borrowed", async () => {
    const cache = new BlockCache(10);
    const decode = vi.fn<() => Promise<Uint8Array>>(async () => new Uint8Array(60));
    const one = await cache.borrow("a", neverAborted, decode);
    const two = await cache.borrow("a", neverAborted, decode);
    expect([two.cells === one.cells, two.isTooLargeToKeep]).toEqual([true, true]);
    one[Symbol.dispose]();
    const three = await cache.borrow("a", neverAborted, decode);
    expect([three.cells === two.cells, decode.mock.calls.length]).toEqual([true, 1]);
    for (const each of [two, three]) each[Symbol.dispose]();
    expect(three.cells).toHaveLength(0);
    const later = await cache.borrow("a", neverAborted, decode);
    expect([later.cells.length, decode.mock.calls.length]).toEqual([60, 2]);
    expect((await new BlockCache(60).borrow("a", neverAborted, decode)).isTooLargeToKeep).toBe(
      false,
    );
  });

  it("shares an evicted block while it is borrowed", async () => {
    const cache = new BlockCache(100);
    const decode = vi.fn<() => Promise<Uint8Array>>(async () => new Uint8Array(60));
    using first = await cache.borrow("a", neverAborted, decode);
    await cache.borrow("b", neverAborted, decode);
    using again = await cache.borrow("a", neverAborted, decode);
    expect([again.cells === first.cells, decode.mock.calls.length]).toEqual([true, 2]);
  });

  it("rejects all callers of a block that cannot be decoded", async () => {
    const cache = new BlockCache(100);
    const broken = () => Promise.reject(new RangeError("broken"));
    const waiting = [
      cache.borrow("a", neverAborted, broken),
      cache.get("a", neverAborted, broken),
      cache.borrow("a", neverAborted, broken),
    ];
    expect((await Promise.allSettled(waiting)).map(({ status }) => status)).toEqual([
      "rejected",
      "rejected",
      "rejected",
    ]);
  });

  it("caches and frees copies of views of a larger buffer", async () => {
    const pool = new Uint8Array(1000).fill(5);
    const cache = new BlockCache(100);
    const part = (start: number) => () => Promise.resolve(pool.subarray(start, start + 60));
    const first = await cache.get("a", neverAborted, part(8));
    expect([first.buffer.byteLength, first[0]]).toEqual([60, 5]);
    const lent = await cache.borrow("b", neverAborted, part(68));
    lent[Symbol.dispose]();
    await cache.get("c", neverAborted, part(128));
    expect(lent.cells).toHaveLength(0);
    expect(pool).toHaveLength(1000);
  });

  it("rejects the callers of a block that cannot be cached", async () => {
    const cache = new BlockCache(100);
    const odd = { buffer: new ArrayBuffer(0), byteOffset: 0, byteLength: 0.5 } as Uint8Array;
    const decode = () => Promise.resolve(odd);
    const asked = [cache.get("a", neverAborted, decode), cache.borrow("a", neverAborted, decode)];
    for (const outcome of await Promise.allSettled(asked))
      expect(outcome).toMatchObject({ status: "rejected", reason: expect.any(TypeError) as Error });
    expect(await cache.get("a", neverAborted, () => Promise.resolve(block))).toBe(block);
  });

  it("retries a block that failed", async () => {
    const cache = new BlockCache(100);
    await expect(
      cache.get("a", neverAborted, () => Promise.reject(new RangeError("broken"))),
    ).rejects.toThrow("broken");
    expect(await cache.get("a", neverAborted, () => Promise.resolve(block))).toBe(block);
  });

  it("stops decoding what nobody waits for, gives its memory back and decodes it again for the next", async () => {
    const cache = new BlockCache(1000);
    const late = new Uint8Array(60);
    const finish = Promise.withResolvers<Uint8Array>();
    const stopped: AbortSignal[] = [];
    const decode = (signal: AbortSignal): Promise<Uint8Array> => {
      stopped.push(signal);
      return finish.promise;
    };
    const [lender, keeper] = [new AbortController(), new AbortController()];
    const lent = cache.borrow("a", lender.signal, decode);
    const got = cache.get("a", keeper.signal, decode);
    lender.abort(new RangeError("left"));
    await expect(lent).rejects.toThrow("left");
    expect(stopped.map(({ aborted }) => aborted)).toEqual([false]);
    keeper.abort(new RangeError("left too"));
    got.catch(() => undefined);
    await new Promise(setImmediate);
    expect(stopped.map(({ aborted }) => aborted)).toEqual([true]);
    expect(await cache.get("a", neverAborted, () => Promise.resolve(block))).toBe(block);
    // As zlib, which does not hear of it.
    finish.resolve(late);
    await expect(got).rejects.toThrow("left too");
    expect(late).toHaveLength(0);
    expect(await cache.get("a", neverAborted, decode)).toBe(block);
  });

  it("leaves a block to those who stay", async () => {
    const cache = new BlockCache(10);
    const finish = Promise.withResolvers<Uint8Array>();
    const caller = new AbortController();
    const left = cache.borrow("a", caller.signal, () => finish.promise);
    const stays = cache.borrow("a", neverAborted, () => finish.promise);
    caller.abort(new RangeError("left"));
    await expect(left).rejects.toThrow("left");
    finish.resolve(new Uint8Array(60));
    using lent = await stays;
    expect(lent.cells).toHaveLength(60);
  });
});
