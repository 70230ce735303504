import { CasEngine } from "@cas/engine";
import { sampleCatalog } from "@cas/sample-data";
import { afterAll, describe, expect, it } from "vitest";
import {
  distance,
  distancesOf,
  greatest,
  readReference,
  type Reference,
  resultsOf,
} from "../src/exactextract-reference.ts";
import { POLYGON_COUNT, randomPolygon, REGIONS } from "../src/random-polygons.ts";

const references = readReference<Reference>("exactextract-polygons");
const cas = await CasEngine.open({ catalog: sampleCatalog });
const spherical = await CasEngine.open({ catalog: sampleCatalog, areaWeighted: "spherical" });
afterAll(async () => {
  await cas.close();
  await spherical.close();
});

/** Prints the result of the proof: a line for each dataset. */
function show(words: readonly string[]): void {
  process.stdout.write(`${words.join("  ")}\n`);
}

describe.each(Object.entries(REGIONS))("2,000 random polygons on %s", (dataset, region) => {
  it("have the statistics of exactextract, to 1e-6, and the coverage of GEOS, to 1e-9", async () => {
    const reference = references[dataset];
    if (reference === undefined) throw new RangeError(dataset);
    const polygons = Array.from({ length: POLYGON_COUNT }, (_, index) =>
      randomPolygon(index, region),
    );
    const { statistics, shares, coverage, otherCells } = await distancesOf(
      cas,
      dataset,
      polygons,
      reference,
    );
    const { spherical_mean: means } = reference;
    const ofMean =
      means === undefined
        ? {}
        : {
            "spherical mean": greatest(
              await resultsOf(spherical, dataset, polygons, "mean"),
              ({ value }, index) => distance(value, means[index]),
            ),
          };
    const worst = { ...statistics, ...ofMean };
    show([
      dataset.padEnd(27),
      ...Object.entries(worst).map(([name, most]) => `${name} ${most.toExponential(1)}`),
      `shares ${shares.toExponential(1)}`,
      `coverage ${coverage.toExponential(1)}`,
      `other cells ${otherCells}`,
    ]);
    expect(Object.entries(worst).filter(([, most]) => most >= 1e-6)).toEqual([]);
    expect(shares).toBeLessThan(0.5e-4 + 1e-6);
    expect(coverage).toBeLessThan(1e-9);
    expect(otherCells).toBeLessThan(0.015 * POLYGON_COUNT);
  });
});
