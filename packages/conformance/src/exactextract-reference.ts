import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { CasEngine } from "@cas/engine";
import type {
  AggregationMethod,
  AttributeResult,
  BatchAttributeResponse,
  Cas,
  GeometryInput,
} from "@cas/models";

/** Columns of the results of exactextract 0.3.0 for each geometry on a dataset (python/record_exactextract.py). */
export interface Reference {
  readonly majority: readonly (number | null)[];
  readonly minority: readonly (number | null)[];
  readonly variety: readonly number[];
  /** Number of valid touched cells. */
  readonly cells: readonly number[];
  /** Coverage fraction of the geometry by valid cells, from GEOS. */
  readonly covered: readonly number[];
  readonly mean?: readonly (number | null)[];
  readonly std?: readonly (number | null)[];
  readonly sum?: readonly (number | null)[];
  readonly min?: readonly (number | null)[];
  readonly max?: readonly (number | null)[];
  readonly median?: readonly (number | null)[];
  /** The quantiles of the probabilities 0.1 and 0.99. */
  readonly quantile_10?: readonly (number | null)[];
  readonly quantile_99?: readonly (number | null)[];
  /** The mean weighted by the areas of cells on a sphere. */
  readonly spherical_mean?: readonly (number | null)[];
  /** Share of each class, to 7 digits. */
  readonly shares?: readonly Readonly<Record<string, number>>[];
}

/** Reads the recorded results, by dataset. */
export function readReference<Columns>(name: string): Readonly<Record<string, Columns>> {
  const file = new URL(`../fixtures/${name}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString()) as Record<string, Columns>;
}

/** The statistics that have a column of numbers, and their columns. */
const NUMBERS: readonly (readonly [AggregationMethod, keyof Reference])[] = [
  ["mean", "mean"],
  ["std", "std"],
  ["sum", "sum"],
  ["min", "min"],
  ["max", "max"],
  ["median", "median"],
  ["majority", "majority"],
  ["minority", "minority"],
  ["unique", "variety"],
];

/** The quantiles that have a column, by their probabilities. */
const QUANTILES: readonly (readonly [number, keyof Reference])[] = [
  [0.1, "quantile_10"],
  [0.99, "quantile_99"],
];

/** Distances of the results of an engine from the reference. */
export interface Distances {
  /** Greatest relative distance of each statistic, over geometries with the same number of touched cells. */
  readonly statistics: Readonly<Record<string, number>>;
  /** Greatest distance of the share of a class, which the engine rounds to four digits. */
  readonly shares: number;
  /** Greatest relative distance of `coverage_fraction`. */
  readonly coverage: number;
  /** Number of geometries for which the engine counts another number of touched cells. */
  readonly otherCells: number;
}

/** Compares every statistic of an engine with the reference, over the geometries of the reference. */
export async function distancesOf(
  cas: CasEngine,
  dataset: string,
  geometries: readonly GeometryInput[],
  reference: Reference,
): Promise<Distances> {
  const counted = await resultsOf(cas, dataset, geometries, "unique");
  const sameCells = counted.map(({ pixel_count }, index) => pixel_count === reference.cells[index]);
  const statistics: Record<string, number> = {};
  for (const [aggregation, name] of NUMBERS) {
    const column = reference[name] as readonly (number | null)[] | undefined;
    if (column === undefined) continue;
    const results = await resultsOf(cas, dataset, geometries, aggregation);
    statistics[aggregation] = greatest(results, ({ value }, index) =>
      TOUCHED.has(aggregation) && sameCells[index] === false
        ? 0
        : // Without valid cells exactextract returns 0 for sums and counts; the engine returns null.
          distance(value, reference.cells[index] === 0 ? null : column[index]),
    );
  }
  Object.assign(statistics, await distancesOfQuantiles(cas, dataset, geometries, reference));
  return {
    statistics,
    shares: await distanceOfShares(cas, dataset, geometries, reference),
    coverage: greatest(counted, ({ coverage_fraction }, index) =>
      distance(coverage_fraction, Math.min(1, reference.covered[index] ?? Number.NaN)),
    ),
    otherCells: sameCells.filter((isSame) => !isSame).length,
  };
}

/**
 * Statistics in which a cell counts however small its coverage fraction is: compared only where both touch the same number of
 * cells. In 1 % of the polygons one of the two omits a cell with a coverage of nearly 0.
 */
const TOUCHED: ReadonlySet<AggregationMethod> = new Set(["min", "max", "minority", "unique"]);

async function distancesOfQuantiles(
  cas: CasEngine,
  dataset: string,
  geometries: readonly GeometryInput[],
  reference: Reference,
): Promise<Readonly<Record<string, number>>> {
  const columns = QUANTILES.flatMap(([probability, name]) => {
    const column = reference[name] as readonly (number | null)[] | undefined;
    return column === undefined ? [] : [[probability, column] as const];
  });
  if (columns.length === 0) return {};
  const quantiles = columns.map(([probability]) => probability);
  const results = await inThousands(geometries, (some) =>
    cas.batchExtract({ geometries: some, dataset_ids: [dataset], quantiles }),
  );
  return Object.fromEntries(
    columns.map(([probability, column]) => [
      `quantile ${probability}`,
      greatest(results, ({ value }, index) =>
        distance(
          typeof value === "object" ? (value?.[String(probability)] ?? null) : value,
          column[index],
        ),
      ),
    ]),
  );
}

async function distanceOfShares(
  cas: Cas,
  dataset: string,
  geometries: readonly GeometryInput[],
  { shares }: Reference,
): Promise<number> {
  if (shares === undefined) return 0;
  const results = await resultsOf(cas, dataset, geometries, "distribution");
  return greatest(results, ({ value }, index) => {
    const reference = shares[index] ?? {};
    const ours: Readonly<Record<string, number>> =
      typeof value === "object" && value !== null ? value : {};
    const classes = new Set([...Object.keys(reference), ...Object.keys(ours)]);
    return greatest([...classes], (one) => Math.abs((ours[one] ?? 0) - (reference[one] ?? 0)));
  });
}

/** The results of a dataset over geometries, in order, a thousand per call. */
export async function resultsOf(
  cas: Cas,
  dataset: string,
  geometries: readonly GeometryInput[],
  aggregation: AggregationMethod,
): Promise<readonly AttributeResult[]> {
  return await inThousands(geometries, (some) =>
    cas.batchExtract({ geometries: some, dataset_ids: [dataset], aggregation }),
  );
}

/** The only result of each geometry; sends a thousand geometries per call. */
async function inThousands(
  geometries: readonly GeometryInput[],
  extract: (some: readonly GeometryInput[]) => Promise<BatchAttributeResponse>,
): Promise<readonly AttributeResult[]> {
  const results: AttributeResult[] = [];
  for (let start = 0; start < geometries.length; start += 1000) {
    const { responses } = await extract(geometries.slice(start, start + 1000));
    for (const { results: ofGeometry, warnings } of responses) {
      const [result] = ofGeometry;
      if (result === undefined) throw new TypeError(warnings.join("; "));
      results.push(result);
    }
  }
  return results;
}

/** Relative distance of a value from its reference: 0 when both are missing, Infinity when one is. */
export function distance(value: unknown, reference: number | null | undefined): number {
  if (value === null && reference === null) return 0;
  if (typeof value !== "number" || typeof reference !== "number") return Infinity;
  return value === reference
    ? 0
    : Math.abs(value - reference) / Math.max(Math.abs(reference), 1e-9);
}

/** The greatest number of the items; Infinity when one is NaN. */
export function greatest<Item>(
  items: readonly Item[],
  numberOf: (item: Item, index: number) => number,
): number {
  return items.reduce((most, item, index) => {
    const number = numberOf(item, index);
    return Number.isNaN(number) ? Infinity : Math.max(most, number);
  }, 0);
}

/** Every n-th geometry of a reference, with its rows. */
export function everyNth<Columns extends object>(columns: Columns, step: number): Columns {
  const picked = Object.entries(columns).map(([name, column]) => [
    name,
    (column as readonly unknown[]).filter((_, index) => index % step === 0),
  ]);
  return Object.fromEntries(picked) as Columns;
}
