import { AGGREGATION_METHODS, type Cas, type NarrowCas } from "@cas/models";
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { CasEngine } from "../src/engine.ts";
import type { EngineStatistic } from "../src/extract/extract-request.ts";
import { ENGINE_AGGREGATIONS } from "../src/statistics/statistics.ts";

const file = (name: string): string =>
  new URL(`fixtures/geotiff/${name}.tif`, import.meta.url).href;
const entry = (id: string, source: string, data_type: "continuous" | "categorical") => ({
  id,
  name: id,
  resolution_m: 50_000,
  bbox: { min_lon: -10, min_lat: 44.75, max_lon: 8.5, max_lat: 50 },
  variables: [{ name: "reading", units: "1", data_type }],
  source: { connector: "cog" as const, file: file(source) },
});

let engine: CasEngine;
beforeAll(async () => {
  const datasets = [
    entry("lab:bytes", "uint8-tiled", "continuous"),
    entry("lab:classes", "uint8-tiled", "categorical"),
  ];
  const provider = { slug: "lab", name: "Lab", protocol: "stac_cog" as const };
  const base_url = "https://example.com/lab";
  engine = await CasEngine.open({ catalog: { providers: [{ ...provider, base_url, datasets }] } });
});
afterAll(() => engine.close());

const square = (west: number, north: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, north],
      [west + 2, north],
      [west + 2, north - 2],
      [west, north - 2],
      [west, north],
    ],
  ],
});
const inside = square(-9.9, 49.9);
/** No raster has cells there. */
const outside = square(100, 10);
const request = { geometry: inside, dataset_ids: ["lab:bytes", "lab:classes"] };

const OF_CLASSES: ReadonlySet<string> = new Set([
  "distribution",
  "frac",
  "class_counts",
  "weighted_frac",
]);
const WEIGHTED = [
  "weighted_mean",
  "weighted_sum",
  "weighted_std",
  "weighted_variance",
  "weighted_frac",
] as const;
const STATISTICS: readonly EngineStatistic[] = [
  ...AGGREGATION_METHODS,
  ...ENGINE_AGGREGATIONS,
  ...WEIGHTED,
];

describe("the values of a statistic are of the kind that its type says", () => {
  it.each(STATISTICS)("%s", async (aggregation) => {
    // A weighted statistic of classes is a warning instead of a result.
    const asked = WEIGHTED.some((name) => name === aggregation)
      ? { dataset_ids: ["lab:bytes"], aggregation, weights: "lab:bytes" }
      : { dataset_ids: request.dataset_ids, aggregation };
    const { results } = await engine.extract({ ...asked, geometry: inside });
    const kinds = asked.dataset_ids.map(() => (OF_CLASSES.has(aggregation) ? "object" : "number"));
    expect(results.map(({ value }) => value !== null && typeof value)).toEqual(kinds);
    const batch = await engine.batchExtract({ ...asked, geometries: [inside, outside] });
    const [within, without] = batch.responses.map((one) => one.results.map(({ value }) => value));
    expect(within).toEqual(results.map(({ value }) => value));
    expect(without).toEqual(asked.dataset_ids.map(() => null));
  });
});

it("types follow the aggregation, and those of profiles are open", () => {
  type ValueOf<Response> =
    Response extends Promise<{ results: { value: infer Value }[] }> ? Value : never;
  type Open = number | Record<string, number> | null;
  const calls = (cas: CasEngine, any: EngineStatistic) => ({
    absent: cas.extract(request),
    mean: cas.extract({ ...request, aggregation: "mean", time_aggregation: "none" }),
    variance: cas.extract({ ...request, aggregation: "variance" }),
    distribution: cas.extract({ ...request, aggregation: "distribution" }),
    frac: cas.extract({ ...request, aggregation: "frac" }),
    counts: cas.extract({ ...request, aggregation: "class_counts" }),
    quantiles: cas.extract({ ...request, quantiles: [0.5] }),
    histogram: cas.extract({ ...request, histogram: [0, 1] }),
    any: cas.extract({ ...request, aggregation: any }),
  });
  type Calls = ReturnType<typeof calls>;
  expectTypeOf<{ [Name in keyof Calls]: ValueOf<Calls[Name]> }>().toEqualTypeOf<{
    absent: number | null;
    mean: number | null;
    variance: number | null;
    distribution: Record<string, number> | null;
    frac: Record<string, number> | null;
    counts: Record<string, number> | null;
    quantiles: Open;
    histogram: Open;
    any: Open;
  }>();
  expectTypeOf<CasEngine>().toExtend<NarrowCas>();
  expectTypeOf<CasEngine>().toExtend<Cas>();
  // @ts-expect-error -- a misspelt field stays an error
  const misspelt = (cas: CasEngine) => cas.extract({ ...request, agregation: "max" });
  expect(misspelt).toBeTypeOf("function");
});
