import { writeFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import { CasEngine } from "../src/engine.ts";
import type { EngineExtractInput } from "../src/extract/extract-request.ts";
import { rectangle } from "./lab.ts";
import { makeGeotiff } from "./made-geotiff.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const directory = await temporaryDirectory();

/** A raster of cells of a size, degrees, from a corner. */
async function write(
  name: string,
  [left, top, cell, width, height]: readonly [number, number, number, number, number],
  value: (column: number, row: number) => number,
): Promise<URL> {
  const url = new URL(`${name}.tif`, directory.url);
  await writeFile(url, makeGeotiff({ width, height, left, top, cell, value }));
  return url;
}

const files = await Promise.all([
  // 1 2 / 3 4
  write("values", [0, 2, 1, 2, 2], (column, row) => 1 + column + 2 * row),
  write("people", [0, 2, 1, 2, 2], (column, row) => 10 * (column + row)),
  // The same area in longitudes of 0 to 360, and its east half only.
  write("east", [359, 2, 1, 2, 2], () => 5),
  write("none", [0, 2, 1, 2, 2], () => 0),
  write("shifted", [0.5, 2, 1, 2, 2], () => 1),
]);
const cas = await CasEngine.open({ rasters: files });
afterAll(async () => {
  await cas.close();
  await directory[Symbol.asyncDispose]();
});

const extract = async (more: Partial<EngineExtractInput>) =>
  await cas.extract({ geometry: rectangle(0, 0, 2, 2), dataset_ids: ["own:values"], ...more });

describe("weights", () => {
  it.each([
    // The weights are 0, 10, 10 and 20: (2 * 10 + 3 * 10 + 4 * 20) / 40.
    [{}, "weighted_mean", 3.25, ""],
    [{ aggregation: "mean" }, "weighted_mean", 3.25, ""],
    [{ aggregation: "weighted_mean" }, "weighted_mean", 3.25, ""],
    [{ aggregation: "sum" }, "weighted_sum", 130, ""],
    // (1.25^2 * 10 + 0.25^2 * 10 + 0.75^2 * 20) / 40
    [{ aggregation: "weighted_variance" }, "weighted_variance", 0.6875, ""],
    [{ aggregation: "frac" }, "weighted_frac", { 1: 0, 2: 0.25, 3: 0.25, 4: 0.5 }, "fraction"],
  ] as const)("weight cells: %j", async (request, aggregation, value, units) => {
    const { results, warnings } = await extract({ ...request, weights: "own:people" });
    expect(warnings).toEqual([]);
    expect(results).toMatchObject([
      {
        aggregation,
        value,
        units,
        provenance: "COG: values.tif; exact coverage; weights of people.tif",
      },
    ]);
  });

  it("are cached apart from values without them", async () => {
    expect((await extract({})).results[0]?.value).toBe(2.5);
    expect((await extract({ weights: "own:people" })).results[0]?.value).toBe(3.25);
    expect(
      (await extract({ weights: "own:none", default_weight: 1 })).results[0]?.value,
    ).toBeNull();
  });

  it("may be on the other side of the Earth's seam", async () => {
    // From 359 to 361 degrees: the east half covers the west half of the area.
    const { results, warnings } = await extract({ weights: "own:east", default_weight: 1 });
    expect(warnings).toEqual([]);
    // 1 and 3 weigh 5, 2 and 4 weigh 1: (4 * 5 + 6) / 12.
    expect(results[0]?.value).toBeCloseTo(26 / 12, 12);
  });

  it.each([
    ["own:none", "own:values: the weights in none.tif add up to 0"],
    ["own:east", /^own:values: 2 cells with data have no weight in east.tif; default_weight/],
  ])("without a sum are no value: %s", async (weights, warning) => {
    const { results, warnings } = await extract({ weights });
    expect(results).toMatchObject([{ value: null, quality: "missing" }]);
    expect(
      warnings.some((one) => (typeof warning === "string" ? one === warning : warning.test(one))),
    ).toBe(true);
  });

  it("must fit the cells of the data", async () => {
    const { results, warnings } = await extract({ weights: "own:shifted" });
    expect(results).toEqual([]);
    expect(warnings).toEqual([
      expect.stringContaining("the cells of shifted.tif do not fit those of values.tif"),
    ]);
  });

  it.each([
    [{ weights: "own:other" }, "weights", "'own:other' is not a dataset of this catalog"],
    [
      { weights: "own:people", aggregation: "median" },
      "weights",
      "go with these only: mean, sum, std, variance, frac",
    ],
    [
      { weights: "own:people", quantiles: [0.5] },
      "weights",
      "go with these only: mean, sum, std, variance, frac",
    ],
    [{ aggregation: "weighted_sum" }, "weights", "weighted_sum needs weights: the id of a dataset"],
    [{ default_weight: 1 }, "default_weight", "is for weights only"],
    [
      { histogram: [1, 2], quantiles: [0.5] },
      "quantiles",
      "give either histogram or quantiles, not both",
    ],
    [{ histogram: [2, 1] }, "histogram", "must increase from edge to edge"],
    [
      { histogram: [1, 2], aggregation: "count" },
      "histogram",
      "give either aggregation or histogram, not both",
    ],
  ] as const)("refuse what has no meaning: %j", async (request, field, message) => {
    await expect(extract(request)).rejects.toMatchObject({
      errorType: "validation_error",
      detail: [{ loc: ["body", field], msg: expect.stringContaining(message) }],
    });
  });
});

describe("statistics that CAS has no name for", () => {
  it.each([
    [{ aggregation: "count" }, "count", 4, "cells"],
    [{ aggregation: "variance" }, "variance", 1.25, ""],
    [
      { aggregation: "coefficient_of_variation" },
      "coefficient_of_variation",
      Math.sqrt(1.25) / 2.5,
      "1",
    ],
    [{ aggregation: "class_counts" }, "class_counts", { 1: 1, 2: 1, 3: 1, 4: 1 }, "cells"],
    [{ histogram: [0, 2, 4] }, "histogram", { 0: 0.25, 2: 0.75 }, "fraction"],
  ] as const)("%j", async (request, aggregation, value, units) => {
    const { results, warnings } = await extract(request);
    expect(warnings).toEqual([]);
    expect(results).toMatchObject([{ aggregation, value, units, quality: "good" }]);
  });
});
