import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, describe, expect, it } from "vitest";
import { DATASETS } from "../src/random-polygons.ts";
import { comparisonsWithRasterio, MASKS } from "../src/rasterio-reference.ts";

describe.each(MASKS)("241 counties and 200 random polygons, %s", (weighting) => {
  const opening = CasEngine.open({ catalog: sampleCatalog, weighting });
  afterAll(async () => (await opening).close());

  it.each(DATASETS)(
    "have the cells of GDAL on %s, and the statistics of numpy, to 1e-9",
    async (dataset) => {
      const comparisons = await comparisonsWithRasterio(await opening, dataset, weighting);
      expect(comparisons.length).toBeGreaterThanOrEqual(3);
      for (const { aggregation, worst, ...one } of comparisons) {
        expect(one.otherCells).toEqual(one.expectedOtherCells);
        expect({ aggregation, isClose: worst < 1e-9 }).toEqual({ aggregation, isClose: true });
      }
    },
  );
});
