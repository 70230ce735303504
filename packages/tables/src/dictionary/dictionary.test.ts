import { expect, it } from "vitest";
import { AREAS, OUTCOMES, QUESTION } from "../../test/test-input.ts";
import { ManifestBuilder } from "../manifest/manifest-builder.ts";
import { tableOf } from "../table/table-of.ts";
import { dictionaryCsv } from "./dictionary-csv.ts";
import { dictionaryOf } from "./dictionary.ts";

const sources = new Map([["lab:temperature", ["COG: lab.tif; exact coverage"]]]);

function columnsOf(layout: "wide" | "long") {
  const table = tableOf(QUESTION, { layout });
  for (const [index, area] of AREAS.entries()) table.learn(area, OUTCOMES[index] ?? []);
  return table;
}

it("has an entry for each column, with method and licence of its dataset", () => {
  const table = columnsOf("wide");
  const entries = dictionaryOf(table, QUESTION, sources);
  expect(entries.map(({ column }) => column)).toEqual(table.columns.map(({ name }) => name));
  expect(entries[4]).toEqual({
    column: "lab_temperature_min_1999_12_degC",
    type: "number",
    description: "min of temperature, Dec 1999, degC",
    variable: "temperature",
    units: "degC",
    statistic: "min",
    time_statistic: null,
    time: "1999-12",
    method: "COG: lab.tif; exact coverage",
    dataset_id: "lab:temperature",
    dataset_name: "Temperature",
    license: "CC BY 4.0",
    citation:
      "Beck, H. E. et al. (2018): Maps at 1-km & finer. Scientific Data 5. doi:10.1038/sdata.2018.214",
  });
  expect(entries[2]).toMatchObject({ column: "gauge", description: "Property gauge of the area" });
});

it("has an entry of the values of a long table for each dataset and call", () => {
  const calls = QUESTION.calls.map((call) => ({ ...call, weighting: "all_touched" }));
  const entries = dictionaryOf(columnsOf("long"), { ...QUESTION, calls }, sources);
  expect(entries.filter(({ column }) => column === "value")).toMatchObject([
    { dataset_id: "lab:temperature", statistic: "min", method: "COG: lab.tif; exact coverage" },
    { dataset_id: "lab:land", statistic: "distribution", method: "all_touched" },
  ]);
});

it("is a CSV, with the sources that a manifest has collected", () => {
  const builder = new ManifestBuilder(QUESTION, { now: new Date(0) });
  for (const [index, area] of AREAS.entries()) builder.add(area, OUTCOMES[index] ?? []);
  const csv = dictionaryCsv(dictionaryOf(columnsOf("wide"), QUESTION, builder.sources));
  const lines = csv.split("\r\n");
  expect(lines[0]).toBe(
    "column,type,description,variable,units,statistic,time_statistic,time,method,dataset_id,dataset_name,license,citation",
  );
  expect(lines[9]).toBe(
    'lab_land_land_cover_share_13_urban_fraction,number,"share of class 13 (urban) of land_cover, fraction",land_cover,fraction,distribution,,,COG: lab.tif; exact coverage,lab:land,Land cover,,A mill in Bath',
  );
});
