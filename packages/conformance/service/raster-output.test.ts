import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runPython } from "./python.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "cas-"));
});
afterAll(() => rm(directory, { recursive: true }));

const file = (name: string): string => fileURLToPath(new URL(`${name}.tif`, sampleCatalog));

it.each([
  ["srtm:elevation", "srtm_jacksboro_90m", [-84.3, 36.5, -84.2, 36.6]],
  // Extends beyond the source on all sides.
  ["srtm:elevation", "srtm_jacksboro_90m", [-84.6, 36.3, -84, 36.8]],
  ["mcd12c1:land_cover", "mcd12c1_2019_land_cover", [-90, 20, -60, 50]],
  ["maurer:temperature", "maurer_tas_1999-12", [-84.9, 33.2, -75.1, 37]],
  ["koppen_geiger:climate_class", "koppen_geiger_1km", [-10, 35, 5, 45]],
] as const)("rasterio reads %s of %s in %j as it was", async (dataset, name, bbox) => {
  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  const result = await cas.extractRaster(dataset, bbox, directory);
  const seen: unknown = JSON.parse(await runPython("read_raster.py", result.path, file(name), "1"));
  expect(seen).toMatchObject({
    crs: result.crs,
    transform: result.transform,
    shape: result.shape,
    nodata: result.nodata,
    blocks: [256, 256],
    different: 0,
  });
  const { type, sourceType, valid } = seen as Record<string, unknown>;
  expect(type).toBe(sourceType);
  expect(valid).toBeGreaterThan(1000);
});

it("and means of 3 x 3 cells as numpy makes them", async () => {
  await using cas = await CasEngine.open({ catalog: sampleCatalog });
  const result = await cas.extractRaster("maurer:temperature", [-84, 34, -78, 36.625], directory, {
    resampling: "average",
    target_resolution: 0.375,
  });
  const seen: unknown = JSON.parse(
    await runPython("read_raster.py", result.path, file("maurer_tas_1999-12"), "3"),
  );
  expect(seen).toMatchObject({ shape: [7, 16], different: 0, valid: 112 });
});
