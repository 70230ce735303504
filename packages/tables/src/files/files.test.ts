import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { longTable } from "../table/long-table.ts";
import { wideTable } from "../table/wide-table.ts";
import { testInput } from "../../test/test-input.ts";
import { toCsv } from "./csv.ts";
import { toGeojson } from "./geojson.ts";
import { toGeoparquet } from "./geoparquet.ts";

const input = testInput();
const NAME = '"\'=HYPERLINK(""x""), the ""Neuse"""';
const WIDE = [
  "area_id,area_name,lab_temperature_min,lab_temperature_quality,lab_temperature_coverage",
  "lab_land_share_4,lab_land_quality,lab_land_coverage,lab_land_share_13",
].join(",");

describe("CSV", () => {
  it("wide has a row for each area; formulas become text, absent classes are 0", () => {
    expect(toCsv(wideTable(input))).toBe(
      [WIDE, `a,${NAME},-3.5,good,1,1,good,1,0`, "b,Eno,,,,0.25,good,1,0.75", ""].join("\r\n"),
    );
  });

  it("long has a row for each value and each failure", () => {
    const lines = toCsv(longTable(input)).split("\r\n");
    expect(lines).toEqual([
      "area_id,area_name,dataset_id,variable,aggregation,class_code,class_name,value,units,quality,coverage_fraction,pixel_count,timestamp,failure",
      `a,${NAME},lab:temperature,temperature,min,,,-3.5,degC,good,1,2,1999-12-01T00:00:00Z,`,
      `a,${NAME},lab:land,land_cover,distribution,4,,1,fraction,good,1,2,1999-12-01T00:00:00Z,`,
      "b,Eno,lab:land,land_cover,distribution,4,,0.25,fraction,good,1,2,1999-12-01T00:00:00Z,",
      "b,Eno,lab:land,land_cover,distribution,13,urban,0.75,fraction,good,1,2,1999-12-01T00:00:00Z,",
      "b,Eno,lab:temperature,,,,,,,,,,,late",
      "",
    ]);
  });

  it("wide has columns for each step of a question by steps", () => {
    const stepwise = { ...input, timeSteps: "each" as const };
    expect(wideTable(stepwise).columns.map(({ name }) => name)).toContain(
      "lab_temperature_min_1999_12_01",
    );
  });

  it.each([
    ["+1", "'+1"],
    ["-1 m", "'-1 m"],
    ["@x", "'@x"],
    ["a\r\nb", '"a\r\nb"'],
    ["plain", "plain"],
  ])("writes the text %j as %j", (text, written) => {
    const column = { name: "x", type: "text" as const, description: "", cells: [text] };
    expect(toCsv({ columns: [column], length: 1 })).toBe(`x\r\n${written}\r\n`);
  });
});

it("column names are unique", () => {
  const [dataset] = input.datasets;
  const responses = new Map(
    [...input.responses].map(([id, response]) => [
      id,
      {
        ...response,
        results: response.results.flatMap((one) =>
          one.dataset_id === "lab:temperature"
            ? [one, { ...one, dataset_id: "lab_temperature" }]
            : [],
        ),
      },
    ]),
  );
  const table = wideTable({
    ...input,
    datasetIds: ["lab:temperature", "lab_temperature"],
    responses,
    datasets: dataset ? [dataset] : [],
  });
  const names = table.columns.map(({ name }) => name);
  expect(names).toContain("lab_temperature_min_2");
  expect(new Set(names).size).toBe(names.length);
});

it("GeoJSON keeps ids, outlines and values", () => {
  expect(JSON.parse(toGeojson(input.areas, wideTable(input)))).toMatchObject({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "a",
        geometry: { type: "Point" },
        properties: { lab_temperature_min: -3.5 },
      },
      { id: "b", geometry: { type: "Polygon" }, properties: { lab_temperature_min: null } },
    ],
  });
});

it("GeoParquet has geo metadata and is read back by hyparquet, a separate reader", async () => {
  const file = toGeoparquet(input.areas, wideTable(input));
  const { key_value_metadata } = await parquetMetadataAsync(file);
  const geo = key_value_metadata?.find(({ key }) => key === "geo")?.value;
  expect(JSON.parse(geo ?? "")).toEqual({
    version: "1.1.0",
    primary_column: "geometry",
    columns: {
      geometry: {
        encoding: "WKB",
        geometry_types: ["Point", "Polygon"],
        bbox: [-80, 35, -78.64, 36],
        edges: "planar",
      },
    },
  });
  const rows = await parquetReadObjects({ file });
  expect(rows).toMatchObject([
    { area_id: "a", lab_temperature_min: -3.5, geometry: input.areas[0]?.geometry },
    {
      area_id: "b",
      lab_temperature_min: null,
      lab_land_share_13: 0.75,
      geometry: input.areas[1]?.geometry,
    },
  ]);
});
