import { readFileSync } from "node:fs";
import { CasEngine } from "@cas/engine";
import { type AggregationMethod, type AttributeResult, type Cas } from "@cas/models";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import { afterAll, describe, expect, it } from "vitest";

/** One county as exactextract 0.3.0 sees it (python/record_exactextract.py). */
interface Reference {
  readonly geoid: string;
  readonly count: number;
  readonly mean: number;
  readonly stdev: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly median: number;
  readonly variety: number;
  readonly shares?: Readonly<Record<string, number>>;
}

const references = JSON.parse(
  readFileSync(new URL("../fixtures/exactextract-counties.json", import.meta.url), "utf8"),
) as Readonly<Record<string, readonly Reference[]>>;

const counties = await readCounties();
const cas: Cas = await CasEngine.open({ catalog: sampleCatalog });
afterAll(() => cas.close());

/** exactextract keeps coverage fractions as 32-bit floats, which agree to about 1e-7. */
const TOLERANCE = 1e-6;
const near = (value: number) =>
  expect.closeTo(value, 6 - Math.ceil(Math.log10(Math.max(1e-9, Math.abs(value)))));

async function ask(
  dataset: string,
  aggregation: AggregationMethod,
): Promise<Map<string, AttributeResult>> {
  const { responses } = await cas.batchExtract({
    geometries: counties,
    dataset_ids: [dataset],
    aggregation,
  });
  return new Map(
    responses.flatMap(({ results: [result] }, index) =>
      result === undefined ? [] : [[counties[index]?.id ?? "", result]],
    ),
  );
}

const CONTINUOUS: readonly [AggregationMethod, keyof Reference][] = [
  ["mean", "mean"],
  ["std", "stdev"],
  ["sum", "sum"],
  ["min", "min"],
  ["max", "max"],
  ["unique", "variety"],
];

describe.each(["maurer:precipitation", "maurer:temperature", "srtm:elevation"])("%s", (dataset) => {
  // exactextract gives the median of a raster of integers as an integer; ours is interpolated.
  const statistics = dataset.startsWith("srtm")
    ? CONTINUOUS
    : ([...CONTINUOUS, ["median", "median"]] as const);

  it.each(statistics)("%s of the counties is exactextract's %s", async (aggregation, name) => {
    const results = await ask(dataset, aggregation);
    const rows = references[dataset] ?? [];
    expect(rows.length).toBeGreaterThan(0);
    const distances = rows.map((row) => {
      const [value, reference] = [Number(results.get(row.geoid)?.value), Number(row[name])];
      return Math.abs(value - reference) / Math.max(Math.abs(reference), 1e-3);
    });
    expect(Math.max(...distances)).toBeLessThan(TOLERANCE);
  });

  it("has a value wherever exactextract has one, and nowhere else", async () => {
    const results = [...(await ask(dataset, "mean"))].filter(([, { value }]) => value !== null);
    expect(new Set(results.map(([geoid]) => geoid))).toEqual(
      new Set(references[dataset]?.map(({ geoid }) => geoid)),
    );
  });
});

describe.each(["mcd12c1:land_cover", "koppen_geiger:climate_class"])("%s", (dataset) => {
  it("has the shares of exactextract, to their four digits", async () => {
    const results = await ask(dataset, "distribution");
    for (const { geoid, shares = {} } of references[dataset] ?? []) {
      const rounded = Object.fromEntries(
        Object.entries(shares).map(([value, share]) => [value, expect.closeTo(share, 4)]),
      );
      expect(results.get(geoid)?.value).toEqual(rounded);
    }
  });

  it("has the majority of exactextract", async () => {
    const results = await ask(dataset, "mean");
    for (const { geoid, shares = {} } of references[dataset] ?? []) {
      const [[majority] = []] = Object.entries(shares).toSorted(([, a], [, b]) => b - a);
      expect(results.get(geoid)).toMatchObject({
        value: Number(majority),
        aggregation: "majority",
      });
    }
  });
});

it("the covered area of Campbell is that of exactextract", async () => {
  const campbell = references["srtm:elevation"]?.find(({ geoid }) => geoid === "47013");
  const result = (await ask("srtm:elevation", "mean")).get("47013");
  const { coverage_fraction = 0 } = result ?? {};
  const geometry = counties.find(({ id }) => id === "47013")?.geometry;
  const [ring = []] = geometry?.type === "Polygon" ? geometry.coordinates : [];
  const cells = Math.abs(shoelace(ring)) * 1200 * 1200;
  expect(coverage_fraction * cells).toEqual(near(campbell?.count ?? Number.NaN));
});

/** Area of a ring in square degrees. */
function shoelace(ring: readonly (readonly number[])[]): number {
  return ring.reduce((area, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return area + (x * nextY - nextX * y) / 2;
  }, 0);
}
