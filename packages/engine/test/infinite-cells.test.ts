import { writeFile } from "node:fs/promises";
import { AGGREGATION_METHODS, type AttributeResult } from "@cas/models";
import { afterAll, describe, expect, it } from "vitest";
import type { CasEngine } from "../src/engine.ts";
import type { EngineExtractInput } from "../src/extract/extract-request.ts";
import { openLab, rectangle } from "./lab.ts";
import { makeGeotiff } from "./made-geotiff.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const directory = await temporaryDirectory();
const engines: CasEngine[] = [];
afterAll(async () => {
  for (const cas of engines) await cas.close();
  await directory[Symbol.asyncDispose]();
});

/** Opens an engine with a raster of one row of cells of a degree, from 0 degrees north and east. */
async function open(cells: readonly number[]): Promise<CasEngine> {
  const url = new URL(`${engines.length}.tif`, directory.url);
  const value = (column: number): number => cells[column] ?? Number.NaN;
  await writeFile(
    url,
    makeGeotiff({ width: cells.length, height: 1, left: 0, top: 0, cell: 1, value }),
  );
  const cas = await openLab({ connector: "cog", file: url.href });
  engines.push(cas);
  return cas;
}

async function extract(cas: CasEngine, width: number, more: Partial<EngineExtractInput>) {
  const geometry = rectangle(0, -1, width, 0);
  const response = await cas.extract({ geometry, dataset_ids: ["lab:data"], ...more });
  const [result] = response.results;
  if (result === undefined) throw new TypeError(response.warnings.join());
  return { ...result, warnings: response.warnings };
}

type Expected = readonly [value: AttributeResult["value"], quality: string, warning: RegExp];
const none = (value: string): Expected => [
  null,
  "missing",
  new RegExp(
    `^lab:data: some cells are infinite.*: \\w+ is ${value}, which a response cannot contain$`,
  ),
];
const some = (value: AttributeResult["value"]): Expected => [
  value,
  "suspect",
  /^lab:data: some cells are infinite$/,
];

/** By the definitions of exactextract, in which infinite cells are data. */
const STATISTICS_OF = {
  "1, 2, 2, Infinity": {
    mean: none("Infinity"),
    median: some(2),
    min: some(1),
    max: none("Infinity"),
    std: none("NaN"),
    sum: none("Infinity"),
    majority: some(2),
    minority: some(1),
    unique: some(3),
    distribution: some({ "1": 0.25, "2": 0.5, Infinity: 0.25 }),
  },
  "-Infinity, -Infinity, -Infinity, 5": {
    mean: none("-Infinity"),
    // There is no number between an infinite and a finite value, nor in exactextract.
    median: none("NaN"),
    min: none("-Infinity"),
    max: some(5),
    std: none("NaN"),
    sum: none("-Infinity"),
    majority: none("-Infinity"),
    minority: some(5),
    unique: some(2),
    distribution: some({ "-Infinity": 0.75, "5": 0.25 }),
  },
} as const;

describe.each(Object.entries(STATISTICS_OF))("cells %s", (cells, statistics) => {
  it.each(AGGREGATION_METHODS)("%s", async (aggregation) => {
    const cas = await open(cells.split(", ").map(Number));
    const [value, quality, warning] = statistics[aggregation];
    const result = await extract(cas, 4, { aggregation });
    expect(result).toMatchObject({ value, quality, coverage_fraction: 1, pixel_count: 4 });
    expect(result.warnings).toEqual([expect.stringMatching(warning)]);
  });
});

it("removes quantiles that are not finite, and names them", async () => {
  const cas = await open([1, 2, 3, Infinity]);
  const result = await extract(cas, 4, { quantiles: [0, 0.5, 1] });
  expect(result).toMatchObject({ value: { "0": 1, "0.5": 2.5 }, quality: "suspect" });
  expect(result.warnings).toEqual([
    "lab:data: some cells are infinite or too large to compute with: quantiles without 1 (Infinity), which a response cannot contain",
  ]);
});

it("ignores infinite cells outside the geometry", async () => {
  const cas = await open([1, 2, 3, Infinity]);
  for (const aggregation of AGGREGATION_METHODS)
    expect(await extract(cas, 3, { aggregation })).toMatchObject({ quality: "good", warnings: [] });
});
