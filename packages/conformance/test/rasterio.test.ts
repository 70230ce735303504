import { CasEngine } from "@cas/engine";
import type { AggregationMethod } from "@cas/models";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import { afterAll, describe, expect, it } from "vitest";
import { distance, greatest, readReference, resultsOf } from "../src/exactextract-reference.ts";
import { POLYGON_COUNT, randomPolygon, REGIONS } from "../src/random-polygons.ts";

/** Columns of numpy's statistics of the cells that GDAL burns (python/record_rasterio.py), first the counties. */
type Columns = Readonly<Record<string, readonly (number | null)[]>>;

const references = readReference<Columns>("rasterio-masks");
const counties = await readCounties();
/**
 * Geometries with another number of cells. Sullivan (TN) has a corner on the side between two rows of the land cover: rounding
 * decides whether it touches the lower row, and GDAL's own result changes with the window.
 */
const OTHER_CELLS: Readonly<Record<string, readonly string[]>> = {
  "mcd12c1:land_cover all_touched": ["Sullivan"],
};
const AGGREGATIONS = [
  "mean",
  "std",
  "sum",
  "min",
  "max",
  "median",
  "majority",
  "minority",
  "unique",
] as const satisfies readonly AggregationMethod[];

describe.each(["all_touched", "center"] as const)("%s", (weighting) => {
  const opening = CasEngine.open({ catalog: sampleCatalog, weighting });
  afterAll(async () => (await opening).close());

  it.each(Object.entries(REGIONS))(
    "%s: the cells and statistics of rasterio and numpy",
    async (dataset, region) => {
      const cas = await opening;
      const columns = references[`${dataset} ${weighting}`] ?? {};
      const geometries = [
        ...counties,
        ...Array.from({ length: POLYGON_COUNT / 10 }, (_, index) =>
          randomPolygon(index * 10, region),
        ),
      ];
      for (const aggregation of AGGREGATIONS) {
        const column = columns[aggregation];
        if (column === undefined) continue;
        const results = await resultsOf(cas, dataset, geometries, aggregation);
        const { cells = [] } = columns;
        const others = results.flatMap(({ pixel_count }, index) =>
          pixel_count === cells[index] ? [] : [counties[index]?.properties.name ?? index],
        );
        expect(others).toEqual(OTHER_CELLS[`${dataset} ${weighting}`] ?? []);
        const worst = greatest(results, ({ value }, index) => distance(value, column[index]));
        expect({ aggregation, isClose: worst < 1e-9 }).toEqual({ aggregation, isClose: true });
        expect(results[0]?.provenance).toMatch(new RegExp(`; ${weighting} coverage$`));
      }
    },
  );
});
