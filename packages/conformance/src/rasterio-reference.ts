import type { CasEngine } from "@cas/engine";
import type { AggregationMethod } from "@cas/models";
import { readCounties } from "@cas/sample-data";
import { distance, greatest, readReference, resultsOf } from "./exactextract-reference.ts";
import { POLYGON_COUNT, randomPolygon, REGIONS } from "./random-polygons.ts";

/** Columns of numpy's statistics of the cells that GDAL burns (python/record_rasterio.py), first the counties. */
type Columns = Readonly<Record<string, readonly (number | null)[]>>;

const references = readReference<Columns>("rasterio-masks");
const counties = await readCounties();

/** The masks that have a reference. */
export const MASKS = ["all_touched", "center"] as const;

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

/** A statistic beside that of rasterio and numpy. */
export interface Comparison {
  readonly aggregation: AggregationMethod;
  /** Counties and indexes of polygons with another number of cells, and those for which that is expected. */
  readonly otherCells: readonly (string | number)[];
  readonly expectedOtherCells: readonly string[];
  /** Greatest relative distance of the values. */
  readonly worst: number;
  /** The provenance of the first result. */
  readonly provenance: string | undefined;
}

/**
 * Compares every statistic of a dataset, over the 241 counties and the recorded polygons, each tenth of the 2,000.
 *
 * @param step takes only every n-th of those geometries
 */
export async function comparisonsWithRasterio(
  cas: CasEngine,
  dataset: keyof typeof REGIONS,
  weighting: (typeof MASKS)[number],
  step = 1,
): Promise<readonly Comparison[]> {
  const columns = references[`${dataset} ${weighting}`] ?? {};
  const polygons = Array.from({ length: POLYGON_COUNT / 10 }, (_, index) =>
    randomPolygon(index * 10, REGIONS[dataset]),
  );
  const rows = [...counties, ...polygons]
    .map((geometry, row) => ({ geometry, row }))
    .filter(({ row }) => row % step === 0);
  const geometries = rows.map(({ geometry }) => geometry);
  const names = rows.map(({ row }) => counties[row]?.properties.name ?? row);
  const others = OTHER_CELLS[`${dataset} ${weighting}`] ?? [];
  const comparisons: Comparison[] = [];
  for (const aggregation of AGGREGATIONS) {
    const column = columns[aggregation];
    if (column === undefined) continue;
    const results = await resultsOf(cas, dataset, geometries, aggregation);
    const recorded = results.map((result, index) => ({ ...result, row: rows[index]?.row ?? -1 }));
    comparisons.push({
      aggregation,
      otherCells: names.filter(
        (_, index) => recorded[index]?.pixel_count !== columns["cells"]?.[rows[index]?.row ?? -1],
      ),
      expectedOtherCells: others.filter((name) => names.includes(name)),
      worst: greatest(recorded, ({ value, row }) => distance(value, column[row])),
      provenance: results[0]?.provenance,
    });
  }
  return comparisons;
}
