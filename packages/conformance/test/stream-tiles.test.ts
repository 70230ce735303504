import { createCasContext, createCasRouter } from "@cas/api";
import { CasEngine } from "@cas/engine";
import type { BatchExtractInput } from "@cas/models";
import { sampleCatalog } from "@cas/sample-data";
import { expect, it, vi } from "vitest";

const counts = vi.hoisted(() => ({ tiles: 0 }));
vi.mock("../../engine/src/source/geotiff/decode-block.ts", async (original) => {
  const real = await original<{ decodeBlock: (...call: unknown[]) => Promise<unknown> }>();
  return {
    ...real,
    decodeBlock: (...call: unknown[]) => {
      counts.tiles += 1;
      return real.decodeBlock(...call);
    },
  };
});

/** Small squares all over the raster, each far from the one before. */
const polygons: BatchExtractInput["geometries"] = Array.from({ length: 10_000 }, (_, index) => {
  const place = (index * 6_247) % 10_000;
  const west = -95.4 + (place % 100) * 0.198;
  const south = 24.6 + Math.floor(place / 100) * 0.148;
  const [east, north] = [west + 0.02, south + 0.02];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon" as const, coordinates: [ring] };
});

/** The number of decoded tiles for a stream over all squares, and the values. */
async function streamed(blockCacheBytes: number) {
  await using cas = await CasEngine.open({ catalog: sampleCatalog, blockCacheBytes });
  const caller = createCasRouter(cas).createCaller(createCasContext());
  counts.tiles = 0;
  const values: unknown[] = [];
  const items = await caller.batchExtractStream({
    geometries: polygons,
    dataset_ids: ["koppen_geiger:climate_class"],
  });
  for await (const { index, response } of items) values[index] = response.results[0]?.value;
  return { values, tiles: counts.tiles };
}

/** Bytes of a tile of that raster: 512 x 512 cells of one byte. */
const TILE_BYTES = 512 * 512;

it("a stream of 10,000 polygons decodes each tile about once, with a cache for a quarter of them", async () => {
  const withAll = await streamed(1000 * TILE_BYTES);
  expect(withAll.tiles).toBe(30);
  const withFew = await streamed(8 * TILE_BYTES);
  // In the order of the request it would be about 8000; tiles at turns of the curve are decoded twice.
  expect(withFew.tiles).toBeLessThan(1.5 * withAll.tiles);
  expect(withFew.values).toEqual(withAll.values);
  expect(withFew.values).toHaveLength(10_000);
});
