import { CasEngine } from "@cas/engine";
import { readCounties, sampleCatalog } from "@cas/sample-data";
import { afterAll, describe, expect, it } from "vitest";
import {
  type Distances,
  distance,
  distancesOf,
  everyNth,
  greatest,
  readReference,
  type Reference,
  resultsOf,
} from "../src/exactextract-reference.ts";
import { POLYGON_COUNT, randomPolygon, REGIONS } from "../src/random-polygons.ts";

const ofCounties = readReference<Reference>("exactextract-counties");
const ofPolygons = readReference<Reference>("exactextract-polygons");
const counties = await readCounties();
const cas = await CasEngine.open({ catalog: sampleCatalog });
const spherical = await CasEngine.open({ catalog: sampleCatalog, areaWeighted: "spherical" });
afterAll(async () => {
  await cas.close();
  await spherical.close();
});

/** This test takes a sample of the random polygons; proof/exactextract.test.ts takes all. */
const STEP = 20;

function expectClose({ statistics, shares, coverage }: Distances): void {
  expect(Object.entries(statistics).filter(([, worst]) => worst >= 1e-6)).toEqual([]);
  expect(shares).toBeLessThan(0.5e-4 + 1e-6);
  expect(coverage).toBeLessThan(1e-9);
}

describe.each(Object.entries(REGIONS))("%s", (dataset, region) => {
  it("every statistic of the 241 counties is exactextract's", async () => {
    const reference = ofCounties[dataset];
    if (reference === undefined) throw new RangeError(dataset);
    const distances = await distancesOf(cas, dataset, counties, reference);
    expectClose(distances);
    expect(distances.otherCells).toBe(0);
  });

  it("every statistic of random polygons of 0.01 to 200,000 cells is exactextract's", async () => {
    const reference = ofPolygons[dataset];
    if (reference === undefined) throw new RangeError(dataset);
    const polygons = Array.from({ length: POLYGON_COUNT / STEP }, (_, index) =>
      randomPolygon(index * STEP, region),
    );
    const distances = await distancesOf(cas, dataset, polygons, everyNth(reference, STEP));
    expectClose(distances);
    expect(distances.otherCells).toBeLessThan(0.02 * polygons.length);
  });
});

const CONTINUOUS = ["maurer:precipitation", "maurer:temperature", "srtm:elevation"] as const;

it.each(CONTINUOUS)("%s: the mean by areas on a sphere is exactextract's", async (dataset) => {
  const column = ofCounties[dataset]?.spherical_mean ?? [];
  const results = await resultsOf(spherical, dataset, counties, "mean");
  expect(greatest(results, ({ value }, index) => distance(value, column[index]))).toBeLessThan(
    1e-6,
  );
});
