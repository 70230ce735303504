import { readFileSync } from "node:fs";
import { CasEngine } from "@cas/engine";
import type { AggregationMethod, Cas } from "@cas/models";
import { afterAll, describe, expect, it } from "vitest";

/** The results of exactextract 0.3.0 for an area, projected by PROJ in 4,000 pieces per edge (python/record_projected.py). */
interface Reference {
  readonly ring: [number, number][];
  readonly mean: number | null;
  readonly sum: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly stdev: number | null;
  /** Covered area of valid cells, in cells. */
  readonly count: number;
  /** Whole area of the polygon, in cells. */
  readonly cells: number;
}

const directory = new URL("../fixtures/projected/", import.meta.url);
const references = Object.entries(
  JSON.parse(readFileSync(new URL("answers.json", directory), "utf8")) as Record<string, Reference>,
);
const rasters = [...new Set(references.map(([name]) => name.split(" ")[0] ?? ""))];
const cas: Cas = await CasEngine.open({
  catalog: {
    providers: [
      {
        slug: "lab",
        name: "Laboratory",
        protocol: "stac_cog",
        base_url: "https://example.com/lab",
        datasets: rasters.map((name) => ({
          id: `lab:${name}`,
          name,
          variables: [{ name: "reading", units: "1" }],
          resolution_m: 1000,
          bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
          source: { connector: "cog", file: new URL(`${name}.tif`, directory).href },
        })),
      },
    ],
  },
});
afterAll(() => cas.close());

/** exactextract stores coverage fractions as 32-bit floats; the engine's edges are off by a millionth of their length. */
const TOLERANCE = 2e-6;
/** An area of a fiftieth of a cell: its distribution over the cells depends on the last digits. */
const SPECK_TOLERANCE = 1e-5;

describe("areas on rasters in projected CRSs agree with exactextract and PROJ", () => {
  it.each(references)("%s", async (name, reference) => {
    const tolerance = name.endsWith("speck") ? SPECK_TOLERANCE : TOLERANCE;
    const extract = async (aggregation: AggregationMethod) => {
      const { results, warnings } = await cas.extract({
        geometry: { type: "Polygon", coordinates: [reference.ring] },
        dataset_ids: [`lab:${name.split(" ")[0]}`],
        aggregation,
      });
      expect(warnings.filter((warning) => !warning.includes("coverage"))).toEqual([]);
      return results[0];
    };
    for (const [aggregation, key] of [
      ["mean", "mean"],
      ["sum", "sum"],
      ["min", "min"],
      ["max", "max"],
      ["std", "stdev"],
    ] as const) {
      const expected = reference[key] ?? 0;
      const got = (await extract(aggregation))?.value ?? 0;
      expect(Math.abs(Number(got) - expected)).toBeLessThanOrEqual(
        tolerance * Math.max(1, Math.abs(expected)),
      );
    }
    const share = reference.count / reference.cells;
    expect(Math.abs(((await extract("mean"))?.coverage_fraction ?? 0) - share)).toBeLessThan(
      tolerance,
    );
  });
});
