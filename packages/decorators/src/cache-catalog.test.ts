import type { Cas } from "@cas/models";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { datasetsResponse, fakeCas, providerResponse } from "@cas/test-doubles";
import { type CatalogLookup, cacheCatalog } from "./cache-catalog.ts";

const onError = vi.fn<(error: unknown) => void>();
let source = fakeCas();
let cas: Cas = source;
beforeEach(() => {
  vi.useFakeTimers();
  onError.mockReset();
  source = fakeCas();
  cas = cacheCatalog(source, { ttlS: 100, staleS: 10, onError });
});
afterEach(() => {
  vi.useRealTimers();
});

const renamed = (name: string): typeof providerResponse => ({ ...providerResponse, name });
const seconds = (count: number): void => void vi.advanceTimersByTime(count * 1000);

it("caches responses about the catalog, one for each query", async () => {
  for (let call = 0; call < 3; call++) {
    expect(await cas.datasets({ provider: "a" })).toEqual(datasetsResponse);
    await cas.datasets({ provider: "b" });
    await cas.providers();
    await cas.provider("a");
  }
  expect(source.datasets).toHaveBeenCalledTimes(2);
  expect(source.providers).toHaveBeenCalledTimes(1);
  expect(source.provider).toHaveBeenCalledTimes(1);
});

it("returns a stale response while it revalidates once", async () => {
  await cas.provider("lab");
  seconds(105);
  source.provider.mockResolvedValue(renamed("new"));
  expect((await cas.provider("lab")).name).toBe("Lab");
  await cas.provider("lab");
  await vi.waitFor(async () => expect((await cas.provider("lab")).name).toBe("new"));
  expect(source.provider).toHaveBeenCalledTimes(2);
});

it("reports hit, stale or miss", async () => {
  const onLookup = vi.fn<(lookup: CatalogLookup) => void>();
  cas = cacheCatalog(source, { ttlS: 100, staleS: 10, onLookup });
  for (const wait of [0, 99, 6, 200]) {
    seconds(wait);
    await cas.provider("lab");
    await cas.health();
  }
  expect(onLookup.mock.calls.flat()).toEqual(["miss", "hit", "stale", "miss"]);
});

it("does not return a response after its stale time", async () => {
  await cas.provider("lab");
  seconds(111);
  source.provider.mockResolvedValue(renamed("new"));
  expect((await cas.provider("lab")).name).toBe("new");
});

it("returns the stale response when revalidation fails, and reports the error", async () => {
  await cas.provider("lab");
  seconds(105);
  source.provider.mockRejectedValue(new RangeError("down"));
  expect((await cas.provider("lab")).name).toBe("Lab");
  await vi.waitFor(() => expect(onError).toHaveBeenCalledExactlyOnceWith(new RangeError("down")));
  seconds(6);
  await expect(cas.provider("lab")).rejects.toThrow("down");
});

it("continues when the error listener fails itself", async () => {
  const unhandled = vi.fn<(error: unknown) => void>();
  process.on("unhandledRejection", unhandled);
  try {
    await cas.provider("lab");
    seconds(105);
    source.provider.mockRejectedValue(new RangeError("down"));
    onError.mockImplementation(() => {
      throw new RangeError("the log is full");
    });
    expect((await cas.provider("lab")).name).toBe("Lab");
    await vi.waitFor(() => expect(onError).toHaveBeenCalledOnce());
    vi.useRealTimers();
    // Node reports unhandled rejections at the end of a turn.
    await new Promise((resolve) => void setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
  } finally {
    process.off("unhandledRejection", unhandled);
  }
});

it("does not cache failures or anything but the catalog", async () => {
  source.provider.mockRejectedValueOnce(new RangeError("down"));
  await expect(cas.provider("lab")).rejects.toThrow("down");
  expect(await cas.provider("lab")).toEqual(providerResponse);
  const request = {
    geometry: { type: "Point", coordinates: [1, 2] },
    dataset_ids: ["a:b"],
  } as const;
  await cas.extract(request);
  await cas.extract(request);
  await cas.health();
  await cas.health();
  expect(source.extract).toHaveBeenCalledTimes(2);
  expect(source.health).toHaveBeenCalledTimes(2);
});

it("is off with a TTL of 0", () => {
  expect(cacheCatalog(source, { ttlS: 0 })).toBe(source);
});
