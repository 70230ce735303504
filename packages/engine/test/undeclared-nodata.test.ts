import type { Dataset, Variable } from "@cas/models";
import { describe, expect, it } from "vitest";
import { ExportNotes } from "../src/export/export-notes.ts";
import { suspectsOf } from "../src/source/undeclared-nodata.ts";
import { Sums } from "../src/statistics/accumulator.ts";
import { ReadingNotes } from "../src/extract/reading-notes.ts";

/** Cells of hundredths, of which -9999 and -32768 usually mean no data. */
const raster = {
  name: "made.tif",
  grid: {
    crs: "EPSG:4326",
    width: 3,
    height: 1,
    transform: { originX: 0, originY: 1, cellWidth: 1, cellHeight: -1 },
  },
  blockWidth: 3,
  blockHeight: 1,
  nodata: undefined,
  suspects: suspectsOf("int16", { scale: 0.01, offset: 0 }),
  readBlock: async () => cells,
};
const cells = Float64Array.of(-9999 * 0.01, 12.5, -32_768 * 0.01);

const datasetOf = (variable: Partial<Variable>) =>
  ({
    id: "lab:data",
    variables: [{ name: "temperature", units: "degC", ...variable }],
  }) as Dataset;

describe.each<[string, Partial<Variable>, number[]]>([
  ["a name alone", {}, [-9999, -32_768]],
  ["a range", { valid_range: [-120, 70] }, [-32_768]],
  ["a code of a class", { classes: { "-327.68": "ice" } }, [-9999]],
])("a dataset that states %s", (_kind, variable, found) => {
  const dataset = datasetOf(variable);

  it("has the same cells without data in statistics and in an export", () => {
    const reading = new ReadingNotes(dataset.variables[0]);
    const sums = new Sums();
    reading.add(raster)?.addOthers(sums, cells, 0, cells.length, undefined, 1);
    const exported = new ExportNotes(dataset);
    exported.add(raster, cells);
    const listed = found.toSorted((a, b) => a - b).join(", ");
    expect(sums.count).toBe(3 - found.length);
    expect(reading.texts()).toEqual([expect.stringContaining(`cells of ${listed} are left out`)]);
    expect(exported.warnings()).toEqual([
      expect.stringContaining(`lab:data: cells of ${listed}, which usually mean no data`),
    ]);
  });
});
