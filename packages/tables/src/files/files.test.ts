import { strFromU8, unzipSync } from "fflate";
import { ByteBuffer } from "flatbuffers";
import { fromByteBuffer } from "flatgeobuf/lib/mjs/header-meta.js";
import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { AREAS, OUTCOMES, QUESTION } from "../../test/test-input.ts";
import { fileOf, textOf } from "../../test/write-table.ts";
import { tableOf, type TableOptions } from "../table/table-of.ts";
import { type TableFormat, tableWriter } from "./table-writer.ts";

const wide = () => tableOf(QUESTION, { layout: "wide" });
const NAME = '"\'=HYPERLINK(""x""), the ""Neuse"""';
const named = (name: string) => [{ ...AREAS[0], id: "1", name, properties: {} }];
const tableIn = (layout: TableOptions["layout"]) => tableOf(QUESTION, { layout });

describe("CSV", () => {
  it("quotes cells, ends lines with CRLF and makes formulas text", async () => {
    const lines = (await textOf("csv", wide(), AREAS, OUTCOMES)).split("\r\n");
    expect(lines.slice(1)).toEqual([
      `a,${NAME},12.5,NC,-3.5,good,1,1,0,good,1,,`,
      "b,Eno,,NC,,,,0.25,0.75,good,1,lab:land: doubtful,lab:temperature: late",
      "",
    ]);
  });

  it.each([
    ["+1", "'+1"],
    ["-1", "-1"],
    ["-1 m", "'-1 m"],
    ["@x", "'@x"],
    ["a\r\nb", '"a\r\nb"'],
    ["a\tb", "a\tb"],
    ["plain", "plain"],
  ])("writes the text %j as %j", async (text, written) => {
    const table = tableOf({ datasets: [], calls: [] }, { layout: "wide" });
    const outcome = { results: [], warnings: [], failures: [] };
    expect(await textOf("csv", table, named(text), [outcome])).toBe(
      `area_id,area_name,warnings,failure\r\n1,${written},,\r\n`,
    );
  });

  it("begins with a byte order mark if asked, and TSV has tabs", async () => {
    const table = tableOf({ datasets: [], calls: [] }, { layout: "wide" });
    const outcome = { results: [], warnings: [], failures: [] };
    expect(await textOf("tsv", table, named("a\tb,c"), [outcome], { bom: true })).toBe(
      '\uFEFFarea_id\tarea_name\twarnings\tfailure\r\n1\t"a\tb,c"\t\t\r\n',
    );
  });
});

it("GeoJSON keeps ids, outlines, properties and values", async () => {
  const file = await textOf("geojson", wide(), AREAS, OUTCOMES);
  expect(JSON.parse(file)).toMatchObject({
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: "a",
        geometry: AREAS[0].geometry,
        properties: { state: "NC", lab_temperature_min_1999_12_degC: -3.5 },
      },
      { id: "b", geometry: AREAS[1].geometry, properties: { gauge: null } },
    ],
  });
  const [, first] = (await textOf("geojsonl", wide(), AREAS, OUTCOMES)).split("\n");
  expect(JSON.parse(first ?? "")).toMatchObject({ type: "Feature", id: "b" });
  // Several features of a long table are of one area.
  const long = JSON.parse(await textOf("geojson", tableIn("long"), AREAS, OUTCOMES)) as {
    features: object[];
  };
  expect(long.features).toHaveLength(5);
  expect(long.features[0]).not.toHaveProperty("id");
});

it("NDJSON has an object for each row, also for properties with odd names", async () => {
  const odd = [{ ...AREAS[0], properties: JSON.parse('{"__proto__":1}') as object }];
  const text = await textOf("ndjson", wide(), odd as never, OUTCOMES);
  expect(text).toContain('"__proto__":1');
  expect(text.endsWith("\n")).toBe(true);
});

describe("Parquet", () => {
  it("GeoParquet has geo metadata, bounding boxes and outlines", async () => {
    const file = (await fileOf("geoparquet", wide(), AREAS, OUTCOMES)).buffer;
    const { key_value_metadata } = await parquetMetadataAsync(file);
    const value = (name: string): string =>
      key_value_metadata?.find(({ key }) => key === name)?.value ?? "";
    expect(JSON.parse(value("geo"))).toEqual({
      version: "1.1.0",
      primary_column: "geometry",
      columns: {
        geometry: {
          encoding: "WKB",
          geometry_types: ["Point", "Polygon"],
          bbox: [-80, 35, -78.64, 36],
          edges: "planar",
          covering: {
            bbox: {
              xmin: ["bbox", "xmin"],
              ymin: ["bbox", "ymin"],
              xmax: ["bbox", "xmax"],
              ymax: ["bbox", "ymax"],
            },
          },
        },
      },
    });
    expect(JSON.parse(value("cas:columns"))).toContainEqual({
      name: "lab_temperature_min_1999_12_degC",
      type: "number",
      role: "value",
      description: "min of temperature, Dec 1999, degC",
      units: "degC",
      datasetId: "lab:temperature",
      variable: "temperature",
      statistic: "min",
      time: "1999-12",
    });
    expect(await parquetReadObjects({ file })).toMatchObject([
      {
        area_id: "a",
        gauge: 12.5,
        lab_temperature_min_1999_12_degC: -3.5,
        failure: null,
        geometry: AREAS[0].geometry,
        bbox: { xmin: -78.64, ymin: 35.78, xmax: -78.64, ymax: 35.78 },
      },
      {
        area_id: "b",
        gauge: null,
        lab_temperature_min_1999_12_degC: null,
        failure: "lab:temperature: late",
        geometry: AREAS[1].geometry,
        bbox: { xmin: -80, ymin: 35, xmax: -79, ymax: 36 },
      },
    ]);
  });

  it("has row groups of the size that is asked for, each with all columns", async () => {
    const areas = Array.from({ length: 25 }, (_, index) => ({ ...AREAS[1], id: `${index}` }));
    const outcomes = areas.map((_, index) => OUTCOMES[index % 2] ?? { failure: "none" });
    for (const format of ["parquet", "geoparquet"] as const) {
      const file = (await fileOf(format, wide(), areas, outcomes, { rowGroupSize: 10 })).buffer;
      const { row_groups, num_rows } = await parquetMetadataAsync(file);
      expect([num_rows, ...row_groups.map((group) => group.num_rows)]).toEqual([25n, 10n, 10n, 5n]);
      const rows = await parquetReadObjects({ file });
      expect(rows.map(({ area_id }) => area_id)).toEqual(areas.map(({ id }) => id));
      const { length } = wide().columns;
      const leaves = format === "parquet" ? 0 : 5;
      expect(row_groups[0]?.columns.length).toBeGreaterThanOrEqual(length + leaves);
      expect(rows[0] !== undefined && "geometry" in rows[0]).toBe(format === "geoparquet");
    }
  });

  it("a table without rows is a file with its columns", async () => {
    const file = (await fileOf("parquet", wide(), [], [])).buffer;
    expect((await parquetMetadataAsync(file)).num_rows).toBe(0n);
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});

describe("FlatGeobuf", () => {
  it("has outlines, columns with their meaning, and the CRS", async () => {
    const file = await fileOf("flatgeobuf", wide(), AREAS, OUTCOMES);
    const features: unknown[] = [];
    for await (const feature of deserialize(file)) features.push(feature);
    expect(features).toMatchObject([
      {
        geometry: AREAS[0].geometry,
        properties: { area_id: "a", gauge: 12.5, lab_temperature_min_1999_12_degC: -3.5 },
      },
      { geometry: AREAS[1].geometry, properties: { area_id: "b", failure: expect.any(String) } },
    ]);
    const bytes = new ByteBuffer(file);
    bytes.setPosition(8);
    const header = fromByteBuffer(bytes);
    expect(header).toMatchObject({
      featuresCount: 0,
      indexNodeSize: 0,
      crs: { org: "EPSG", code: 4326 },
    });
    expect(header.columns?.find(({ name }) => name.endsWith("degC"))?.description).toBe(
      "min of temperature, Dec 1999, degC",
    );
  });

  it("has outlines of several parts with holes, and properties with odd names", async () => {
    const ring = (x: number, size: number) => [
      [x, 35],
      [x + size, 35],
      [x + size, 35 + size],
      [x, 35],
    ];
    const geometry = {
      type: "MultiPolygon",
      coordinates: [[ring(-80, 1)], [ring(-78, 1), ring(-77.9, 0.1)]],
    };
    const properties: unknown = JSON.parse('{"__proto__":"odd","open":false}');
    const odd = [{ ...AREAS[0], geometry, properties }];
    const file = await fileOf("flatgeobuf", wide(), odd as never, OUTCOMES);
    const { value: feature } = await deserialize(file).next();
    expect(feature).toMatchObject({ geometry, properties: { open: false } });
    expect(Object.entries((feature as { properties: object }).properties)).toContainEqual([
      "open",
      false,
    ]);
  });
});

describe("Excel", () => {
  const partsOf = (file: Uint8Array): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
    );

  it("has texts that stay texts, numbers, truth values, and a sheet that explains them", async () => {
    const areas = [
      { ...AREAS[0], name: "=1+1 & <b> \u0007_x0041_\r\n", properties: { open: true } },
    ];
    const file = await fileOf("xlsx", wide(), areas, OUTCOMES);
    const parts = partsOf(file);
    const { "xl/worksheets/sheet1.xml": values = "", "xl/worksheets/sheet2.xml": columns = "" } =
      parts;
    const text = (cell: string, content: string): string =>
      `<c r="${cell}" t="inlineStr"><is><t xml:space="preserve">${content}</t></is></c>`;
    expect(values).toContain(`<row r="1">${text("A1", "area_id")}`);
    expect(values).toContain(
      `<row r="2">${text("A2", "a")}${text("B2", "=1+1 &amp; &lt;b&gt; _x0007__x005F_x0041__x000D_\n")}<c r="C2" t="b"><v>1</v></c><c r="D2"><v>-3.5</v></c>`,
    );
    expect(columns).toContain("min of temperature, Dec 1999, degC");
    expect(parts["xl/workbook.xml"]).toContain('name="values"');
    // The same table is the same file.
    expect(await fileOf("xlsx", wide(), areas, OUTCOMES)).toEqual(file);
  });

  it("names columns beyond Z", async () => {
    const properties = Object.fromEntries(Array.from({ length: 800 }, (_, n) => [`p${n}`, n]));
    const table = tableOf({ datasets: [], calls: [] }, { layout: "wide" });
    const outcome = { results: [], warnings: [] };
    const file = await fileOf("xlsx", table, [{ ...AREAS[0], properties }], [outcome]);
    // Two columns of the area come before: p24 is the 27th.
    const { "xl/worksheets/sheet1.xml": values } = partsOf(file);
    for (const cell of ['"AA2"><v>24<', '"AZ2"><v>49<', '"BA2"><v>50<', '"AAA2"><v>700<'])
      expect(values).toContain(`<c r=${cell}`);
  });

  it.each([
    ["a text", { note: "x".repeat(32_768) }, "32768 characters in the cell C2"],
    [
      "columns",
      Object.fromEntries(Array.from({ length: 16_384 }, (_, n) => [`p${n}`, n])),
      "16388 columns",
    ],
  ])(
    "refuses %s that Excel cannot hold, and names other formats",
    async (_what, properties, why) => {
      const table = tableOf({ datasets: [], calls: [] }, { layout: "wide" });
      const writing = fileOf("xlsx", table, [{ ...AREAS[0], properties }], [[]]);
      await expect(writing).rejects.toMatchObject({
        errorType: "validation_error",
        message: expect.stringMatching(new RegExp(`${why}.*Write CSV or Parquet`)) as string,
      });
    },
  );

  it("refuses more rows than Excel has", async () => {
    const sink = new WritableStream<Uint8Array>();
    const table = tableOf({ datasets: [], calls: [] }, { layout: "wide" });
    const rows = Array.from({ length: 1024 }, () => ["a", null, null, null]);
    // Many rows an area, so that the test is fast.
    const many = { ...table, layout: table.layout, columns: table.columns, rowsOf: () => rows };
    const writer = tableWriter("xlsx", { ...many, isFixed: true }, sink, { learnAreas: 1 });
    const write = async (): Promise<void> => {
      for (let count = 0; count < 1024; count++) await writer.write(AREAS[0], []);
    };
    await expect(write()).rejects.toThrow("more than 1048575 rows");
  });
});

describe("the writer", () => {
  const formats: readonly TableFormat[] = ["csv", "geojson", "geoparquet", "flatgeobuf", "xlsx"];

  it.each(formats)("of %s waits for the sink, and counts areas, rows and bytes", async (format) => {
    let isBusy = false;
    let bytes = 0;
    const sink = new WritableStream<Uint8Array>({
      write: async (chunk) => {
        expect(isBusy).toBe(false);
        isBusy = true;
        await Promise.resolve();
        bytes += chunk.length;
        isBusy = false;
      },
    });
    const writer = tableWriter(format, tableIn("long"), sink, { learnAreas: 1 });
    for (const [index, area] of AREAS.entries()) await writer.write(area, OUTCOMES[index] ?? []);
    expect(await writer.close()).toEqual({ areas: 2, rows: 5, bytes });
    expect(bytes).toBeGreaterThan(100);
  });

  it("writes with tables whose columns are read already", async () => {
    const table = wide();
    const { length } = table.columns;
    const text = await textOf("csv", table, AREAS, OUTCOMES);
    expect(text.split("\r\n")[0]?.split(",")).toHaveLength(length);
  });

  it("ends with an abort and with the error of the sink", async () => {
    const controller = new AbortController();
    let reason: unknown;
    const sink = new WritableStream<Uint8Array>({
      abort: (why) => {
        reason = why;
      },
    });
    const writer = tableWriter("csv", wide(), sink, { signal: controller.signal });
    await writer.write(AREAS[0], OUTCOMES[0] ?? []);
    controller.abort();
    await expect(writer.write(AREAS[1], OUTCOMES[1] ?? [])).rejects.toMatchObject({
      errorType: "aborted",
    });
    await writer.abort("left");
    expect(reason).toBe("left");

    const full = new WritableStream<Uint8Array>({
      write: () => {
        throw new RangeError("disk full");
      },
    });
    const other = tableWriter("csv", wide(), full);
    await other.write(AREAS[0], OUTCOMES[0] ?? []);
    await expect(other.close()).rejects.toThrow("disk full");
  });
});
