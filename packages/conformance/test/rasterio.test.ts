import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, describe, expect, it } from "vitest";
import { DATASETS } from "../src/random-polygons.ts";
import { comparisonsWithRasterio, MASKS } from "../src/rasterio-reference.ts";

/** This test takes a quarter of the counties and polygons; proof/rasterio.test.ts takes all. */
const STEP = 4;

describe.each(MASKS)("%s", (weighting) => {
  const opening = CasEngine.open({ catalog: sampleCatalog, weighting });
  afterAll(async () => (await opening).close());

  it.each(DATASETS)("%s: the cells and statistics of rasterio and numpy", async (dataset) => {
    const comparisons = await comparisonsWithRasterio(await opening, dataset, weighting, STEP);
    expect(comparisons.length).toBeGreaterThanOrEqual(3);
    for (const { aggregation, worst, ...one } of comparisons) {
      expect(one.otherCells).toEqual(one.expectedOtherCells);
      expect({ aggregation, isClose: worst < 1e-9 }).toEqual({ aggregation, isClose: true });
      expect(one.provenance).toMatch(new RegExp(`; ${weighting} coverage$`));
    }
  });
});
