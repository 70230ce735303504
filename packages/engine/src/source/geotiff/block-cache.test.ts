import { describe, expect, it, vi } from "vitest";
import { BlockCache } from "./block-cache.ts";

const block = new Uint8Array(60);

describe("BlockCache", () => {
  it("decodes once what several ask for at the same time", async () => {
    const cache = new BlockCache(1000);
    const decode = vi.fn<() => Promise<Uint8Array>>().mockResolvedValue(block);
    await Promise.all([cache.get("a", decode), cache.get("a", decode)]);
    expect(await cache.get("a", decode)).toBe(block);
    expect(decode).toHaveBeenCalledTimes(1);
  });

  it("keeps no more bytes than it may", async () => {
    const cache = new BlockCache(100);
    const decode = vi.fn<() => Promise<Uint8Array>>().mockResolvedValue(block);
    for (const name of ["a", "b", "a"]) await cache.get(name, decode);
    expect(decode).toHaveBeenCalledTimes(3);
  });

  it("tries again what failed", async () => {
    const cache = new BlockCache(100);
    await expect(cache.get("a", () => Promise.reject(new RangeError("broken")))).rejects.toThrow(
      "broken",
    );
    expect(await cache.get("a", () => Promise.resolve(block))).toBe(block);
  });
});
