import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { openAreaFile } from "@cas/areas/node";
import { CasEngine } from "@cas/engine";
import { countiesFile, readCounties, sampleCatalog } from "@cas/sample-data";
import { describe, expect, it } from "vitest";
import { refuseRowsOfExcel } from "../src/commands/extract.ts";
import { cas } from "./memory-terminal.ts";
import { countingServer } from "./counting-server.ts";
import { temporaryDirectory } from "./temporary-directory.ts";

const COUNTIES = fileURLToPath(countiesFile);
const RAIN = ["-d", "maurer:precipitation"];
const YEAR = ["--time", "1999"];

const cellsOf = (csv: string): string[][] =>
  csv
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

async function contentOf(path: string) {
  await using file = await openAreaFile(path);
  const items = [];
  for await (const item of file.areas()) items.push(item);
  return { kind: file.kind, items };
}

describe("cas extract", () => {
  it("writes the values of the engine, in the order of the file", async () => {
    await using directory = await temporaryDirectory();
    const out = directory.path("out.csv");
    const { code, err } = await cas(["extract", COUNTIES, ...RAIN, ...YEAR, "-o", out]);
    // A slow machine prints its progress before.
    expect([code, err.split("\n").at(-2)]).toEqual([0, `241 areas, 241 rows in ${out}`]);
    const [head = [], ...rows] = cellsOf(await readFile(out, "utf8"));
    const value = head.indexOf("maurer_precipitation_mean_1999_mm_per_month");
    const counties = await readCounties();
    await using engine = await CasEngine.open({ catalog: sampleCatalog });
    const { responses } = await engine.batchExtract({
      geometries: counties.map(({ geometry }) => geometry),
      dataset_ids: ["maurer:precipitation"],
      time_range: ["1999", "1999"],
    });
    expect(rows.map((row) => [row[0], Number(row[value])])).toEqual(
      counties.map(({ id }, index) => [id, responses[index]?.results[0]?.value]),
    );
  });

  it("names the time that data are of, not the time that was asked for", async () => {
    const land = ["-d", "mcd12c1:land_cover", ...YEAR];
    const { code, out } = await cas(["extract", COUNTIES, ...land, "-o", "-", "--quiet"]);
    expect(code).toBe(0);
    expect(out).toContain("mcd12c1_land_cover_majority_2019_class");
    expect(out).not.toContain("_1999_");
    expect(out).toContain("its only time step, 2019-01-01T00:00:00Z");
  });

  it("describes its columns and its question beside the table", async () => {
    await using directory = await temporaryDirectory();
    const out = directory.path("out.csv");
    await cas(["extract", COUNTIES, ...RAIN, "--stat", "sum", ...YEAR, "-o", out]);
    const dictionary = await readFile(`${out}.dictionary.csv`, "utf8");
    expect(dictionary).toContain("sum over cells and time steps of precipitation, 1999, mm/month");
    const [head = []] = cellsOf(await readFile(out, "utf8"));
    const described = dictionary.split("\r\n").map((line) => line.split(",")[0]);
    expect(described.slice(1, -1)).toEqual(head);
    const manifest = JSON.parse(await readFile(`${out}.manifest.json`, "utf8")) as object;
    expect(manifest).toMatchObject({
      program: expect.stringMatching(/^@cas\/cli \d/) as string,
      source: { sample: true },
      file: { name: "out.csv", rows: 241, format: "csv", properties: "all" },
      request: {
        areas: { count: 241, reference: { file: COUNTIES }, reading: { name_column: "name" } },
        calls: [{ aggregation: "sum", time_range: { start: "1999-01-01T00:00:00" } }],
      },
      failures: [],
      datasets: [
        { id: "maurer:precipitation", sources: [expect.stringContaining("exact coverage")] },
      ],
    });
  });

  it("asks the question of a manifest again, also with another part", async () => {
    await using directory = await temporaryDirectory();
    const [out, again, other] = ["out.csv", "again.csv", "other.csv"].map(directory.path);
    await cas(["extract", COUNTIES, ...RAIN, ...YEAR, "--time-stat", "total", "-o", out ?? ""]);
    const question = ["extract", "--question", `${out}.manifest.json`];
    // The source of the manifest counts, not that of the environment.
    const env = { CAS_BASE_URL: "http://127.0.0.1:9" };
    expect((await cas([...question, "-o", again ?? ""], { env })).code).toBe(0);
    expect(await readFile(again ?? "", "utf8")).toBe(await readFile(out ?? "", "utf8"));
    const changed = await cas([...question, "--time-stat", "max", "-o", other ?? ""]);
    expect(changed.code).toBe(0);
    expect(await readFile(other ?? "", "utf8")).toContain("_mean_max_1999_");
  });

  it("asks again for the steps that were the latest, in the format of the table", async () => {
    await using directory = await temporaryDirectory();
    const [out, again] = [directory.path("out.parquet"), directory.path("again.parquet")];
    const ids = [...RAIN, "-d", "mcd12c1:land_cover", "--weighting", "center"];
    await cas(["extract", COUNTIES, ...ids, "--format", "geoparquet", "-o", out]);
    const question = ["extract", "--question", `${out}.manifest.json`];
    expect((await cas([...question, "-o", again])).code).toBe(0);
    expect((await contentOf(again)).items).toEqual((await contentOf(out)).items);
    const said = await cas([...question, "--dry-run", "-o", again]);
    expect(said.out).toContain(
      "statistic  maurer:precipitation: mean over the cells of each area\ntime       1999-12-01T00:00:00Z to 1999-12-01T00:00:00Z\n",
    );
    // The latest step of another dataset is another.
    const other = await cas([...question, "-d", "maurer:temperature", "--dry-run"]);
    expect(other.out).toContain("dataset    maurer:temperature, degC\nstatistic  mean over");
    expect(other.out).toContain("time       the latest step of each dataset\n");
  });

  it("asks the question of a manifest of a page, with the areas that it lists", async () => {
    await using directory = await temporaryDirectory();
    await using server = await countingServer();
    const manifest = directory.path("cas.csv.manifest.json");
    const call = {
      dataset_ids: ["maurer:precipitation"],
      aggregation: "mean",
      time_range: { start: "1999-01-01T00:00:00", end: "1999-12-31T23:59:59.999999" },
      latest: false,
      time_statistic: null,
      time_aggregation: null,
      weighting: null,
    };
    const counties = (await readCounties()).slice(0, 2);
    const list = counties.map(({ id, properties, geometry }) => ({
      id,
      name: properties.name,
      origin: "county",
      geometry_hash: null,
      geometry,
    }));
    const written = async (areas: object, calls: readonly object[] = [call]): Promise<void> =>
      writeFile(
        manifest,
        JSON.stringify({
          manifest_version: 1,
          file: { layout: "wide" },
          service: { url: server.url, api_version: "0.4.0" },
          link: null,
          request: { areas, calls },
        }),
      );
    await written({ count: 2, reference: null, list });
    const words = ["extract", "--question", manifest, "--quiet", "-o", "-"];
    const own = ["--time", "1999", "--include-cols", "none", "--quiet", "-o", "-"];
    const expected = await cas(["extract", COUNTIES, ...RAIN, ...own]);
    const { code, out } = await cas(words);
    expect([code, server.answered()]).toEqual([0, 2]);
    expect(cellsOf(out)).toEqual(cellsOf(expected.out).slice(0, 3));

    const [first, second] = list;
    await written({ count: 2, reference: null, list: [first, { ...second, geometry: undefined }] });
    const lost = await cas(words);
    expect([lost.code, lost.err]).toEqual([2, expect.stringContaining("1 of its 2 areas")]);
    expect((await cas([...words, "--include-cols", "none"].toSpliced(1, 0, COUNTIES))).code).toBe(
      0,
    );

    const land = { ...call, dataset_ids: ["mcd12c1:land_cover"], aggregation: "majority" };
    await written({ count: 2, reference: null, list }, [call, land]);
    const other = await cas([...words, "-d", "maurer:temperature"]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("give --stat and --time")]);
    expect((await cas([...words, "-d", "maurer:temperature", "--stat", "max"])).code).toBe(0);

    await written({ count: 2, reference: null, list }, [{ ...call, weighting: "by eye" }]);
    const odd = await cas(words);
    expect([odd.code, odd.err]).toEqual([2, expect.stringContaining("“by eye”")]);
  });

  it.each(["geojson", "geojsonl", "geoparquet", "flatgeobuf"])(
    "writes %s, which the reader of areas reads back with ids and properties",
    async (format) => {
      await using directory = await temporaryDirectory();
      const endings: Readonly<Record<string, string>> = {
        geoparquet: "parquet",
        flatgeobuf: "fgb",
      };
      const out = directory.path(`out.${endings[format] ?? format}`);
      const chosen = format === "geoparquet" ? ["--format", format] : [];
      const words = ["extract", COUNTIES, ...RAIN, ...chosen, "-o", out];
      expect((await cas(words)).code).toBe(0);
      const { items } = await contentOf(out);
      expect(items).toHaveLength(241);
      expect(items[0]).toMatchObject({
        id: "47151",
        name: "Scott",
        properties: {
          state: "TN",
          maurer_precipitation_mean_1999_12_mm_per_month: expect.any(Number) as number,
        },
      });
    },
  );

  it("reads the sheets of a workbook that it wrote", async () => {
    await using directory = await temporaryDirectory();
    const [sites, book, out] = ["sites.csv", "sites.xlsx", "out.csv"].map(directory.path);
    await writeFile(sites ?? "", "station,lon,lat\n007,-84.2,36.6\n008,-84.21,36.6\n");
    const words = ["-d", "srtm:elevation", "--quiet", "-o"];
    // Properties of areas are columns of the table: those of the coordinates, too.
    const places = ["--wkt", "shape"];
    await writeFile(
      sites ?? "",
      "station,shape,lon,lat\n007,POINT (-84.2 36.6),-84.2,36.6\n008,POINT (-84.21 36.6),-84.21,36.6\n",
    );
    expect((await cas(["extract", sites ?? "", ...places, ...words, book ?? ""])).code).toBe(0);
    const again = ["extract", book ?? "", "--include-cols", "station", ...words, out ?? ""];
    expect((await cas(again)).code).toBe(0);
    const [, ...rows] = cellsOf(await readFile(out ?? "", "utf8"));
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["007", "007", "007", "388"],
      ["008", "008", "008", expect.stringMatching(/^\d+$/)],
    ]);
    const columns = await cas(["extract", book ?? "", "--layer", "columns", ...words, "-"]);
    expect([columns.code, columns.err]).toEqual([
      2,
      expect.stringContaining("no columns of places"),
    ]);
  });

  it("has rows by date, and rows for each value", async () => {
    const months = [...RAIN, ...YEAR, "--time-stat", "total", "--by", "month", "--quiet"];
    const byDate = await cas(["extract", COUNTIES, ...months, "--layout", "by-date", "-o", "-"]);
    expect(cellsOf(byDate.out)).toHaveLength(241 * 12 + 1);
    const long = await cas(["extract", COUNTIES, ...months, "--layout", "long", "-o", "-"]);
    expect(cellsOf(long.out)).toHaveLength(241 * 12 + 1);
  });

  it("keeps the columns that are asked for", async () => {
    const rain = ["extract", COUNTIES, ...RAIN, "--quiet", "-o", "-"];
    const [some] = cellsOf((await cas([...rain, "--include-cols", "state"])).out);
    expect(some?.slice(0, 3)).toEqual(["area_id", "area_name", "state"]);
    const [none] = cellsOf((await cas([...rain, "--include-cols", "none"])).out);
    expect(none?.[2]).toMatch(/^maurer/);
  });

  it("reads a pipe, columns of a table, a CRS and an order of coordinates", async () => {
    const rainOf = async (input: string, ...words: string[]) => {
      const from = ["extract", "-", "--input-format", "csv", ...words];
      const { code, out } = await cas([...from, ...RAIN, "-o", "-"], { input });
      const [head = [], row = []] = cellsOf(out);
      return [code, row[0], row[head.findIndex((name) => name.endsWith("mm_per_month"))]];
    };
    const projected = ["--lon", "easting", "--lat", "northing", "--crs", "EPSG:5070"];
    const metres = "id;northing;easting\na;1517912.4;1582071.6\n";
    const rain = await rainOf(metres, ...projected);
    expect(rain).toEqual([0, "a", expect.stringMatching(/^\d+\.\d+$/)]);
    expect(await rainOf("id,lon,lat\na,-78.34,35.39\n")).toEqual(rain);
    const swapped = "id,lon,lat\na,35.39,-78.34\n";
    expect(await rainOf(swapped, "--axis-order", "lat-lon")).toEqual(rain);
    expect(await rainOf("id,shape\na,POINT (-78.34 35.39)\n", "--wkt", "shape")).toEqual(rain);
    expect((await rainOf(swapped))[2]).toBe("");
  });

  it("names the options that a pipe needs", async () => {
    const input = "id,lon,lat\na,-78.34,35.39\n";
    const { code, err } = await cas(["extract", "-", ...RAIN, "-o", "-"], { input });
    expect([code, err]).toEqual([2, expect.stringContaining("Name it: --input-format csv")]);
    const metres = "id,x,y\n1,1600000,1500000\n";
    const words = ["extract", "-", "--input-format", "csv", ...RAIN, "-o", "-"];
    const asked = await cas(words, { input: metres });
    expect([asked.code, asked.err]).toEqual([2, expect.stringContaining("--crs")]);
  });

  it("lists what failed, with exit code 3, and keeps the rest", async () => {
    await using directory = await temporaryDirectory();
    const areas = directory.path("areas.geojson");
    const feature = (id: string, coordinates: readonly number[]) => ({
      type: "Feature",
      id,
      properties: {},
      geometry: { type: "Point", coordinates },
    });
    const features = [
      feature("a", [-84.2, 36.6]),
      feature("b", [-84.2, 96.6]),
      feature("c", [-84.21, 36.6]),
    ];
    await writeFile(areas, JSON.stringify({ type: "FeatureCollection", features }));
    const text = await readFile(sampleCatalog, "utf8");
    const folder = fileURLToPath(new URL(".", sampleCatalog));
    const absolute = text.replaceAll(/"([\w-]+\.tif)"/g, `"file://${folder}$1"`);
    const catalog = directory.path("catalog.json");
    await writeFile(catalog, absolute.replace("koppen_geiger_1km.tif", "lost.tif"));
    const out = directory.path("out.csv");
    const ids = ["-d", "srtm:elevation", "-d", "koppen_geiger:climate_class"];
    const { code, err } = await cas(["extract", areas, "--catalog", catalog, ...ids, "-o", out]);
    expect(code).toBe(3);
    expect(err).toContain("2 areas, 2 rows");
    expect(err).toContain(`3 values or areas failed: see ${out}.failures.csv`);
    const failures = (await readFile(`${out}.failures.csv`, "utf8")).trimEnd().split("\r\n");
    expect(failures).toEqual([
      "row,id,name,dataset,failure",
      expect.stringMatching(/^2,b,.*,,.*latitude/),
      expect.stringMatching(/^1,a,.*,koppen_geiger:climate_class,.*lost\.tif/),
      expect.stringMatching(/^3,c,.*,koppen_geiger:climate_class,.*lost\.tif/),
    ]);
    const rows = cellsOf(await readFile(out, "utf8"));
    expect(rows.slice(1).map((row) => row[2])).toEqual(["388", expect.stringMatching(/^\d+$/)]);
  });

  it("keeps the answers of the others when one area is refused by the source", async () => {
    await using directory = await temporaryDirectory();
    await using server = await countingServer();
    const areas = directory.path("areas.geojson");
    const ring = Array.from({ length: 12_000 }, (_, index) => {
      const angle = (index / 12_000) * 2 * Math.PI;
      return [-84.2 + Math.cos(angle) / 100, 36.6 + Math.sin(angle) / 100];
    });
    const geometries = [
      { type: "Point", coordinates: [-84.2, 36.6] },
      { type: "Polygon", coordinates: [[...ring, ring[0]]] },
      { type: "Point", coordinates: [-84.21, 36.6] },
    ];
    const features = geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry }));
    await writeFile(areas, JSON.stringify({ type: "FeatureCollection", features }));
    const words = ["extract", areas, "--server", server.url, "-d", "srtm:elevation", "-o", "-"];
    const { code, out } = await cas(words);
    expect(code).toBe(3);
    const [, ...rows] = cellsOf(out);
    expect(rows.map((row) => row[2])).toEqual(["388", "", expect.stringMatching(/^\d+$/)]);
    // A small file reaches no limit of the embedded engine.
    const own = await cas(["extract", areas, "-d", "srtm:elevation", "-o", "-"]);
    expect(own.code).toBe(0);
  });

  it("says the question and asks nothing with --dry-run", async () => {
    await using server = await countingServer();
    const words = ["extract", COUNTIES, ...RAIN, ...YEAR, "--server", server.url, "--dry-run"];
    const { code, out } = await cas([...words, "-o", "/nowhere/out.csv"]);
    expect([code, server.answered()]).toEqual([0, 0]);
    expect(out).toContain("(geojson, 241 features, OGC:CRS84)\n");
    expect(out).toContain("dataset    maurer:precipitation, mm/month\n");
    expect(out).toContain("time       1999 to 1999\n");
  });

  it.each([
    [["extract"], "Give a file of areas"],
    [["extract", COUNTIES], "Give at least one dataset"],
    [["extract", COUNTIES, ...RAIN], "Give the table to write"],
    [["extract", COUNTIES, ...RAIN, "-o", "out.xyz"], "is not known by its name: give --format"],
    [["extract", COUNTIES, "-d", "a:b", "-o", "-"], "a:b is not a dataset of this source"],
    [["extract", "/nowhere.gpkg", ...RAIN, "-o", "-"], "/nowhere.gpkg cannot be opened"],
    [["extract", COUNTIES, ...RAIN, "--by", "year", "-o", "-"], "--by needs --time-stat"],
    [["extract", COUNTIES, ...RAIN, "--stat", "average", "-o", "-"], "aggregation"],
    [["extract", COUNTIES, ...RAIN, "--time", "99", "-o", "-"], "It must be a year, month"],
    [
      [
        "extract",
        COUNTIES,
        ...RAIN,
        "--server",
        "http://127.0.0.1:9",
        "--weighting",
        "center",
        "-o",
        "-",
      ],
      "A service chooses how it weights cells",
    ],
    [["extract", "--question", COUNTIES, "-o", "-"], "is not a manifest of a table"],
  ])("%j is wrong use", async (words, message) => {
    const { code, err, out } = await cas(words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });

  it("refuses more areas than a sheet of Excel has rows, before it asks", () => {
    expect(() => {
      refuseRowsOfExcel({ format: "xlsx" }, 1_048_576);
    }).toThrow("write .csv or .parquet");
    for (const [format, count] of [
      ["xlsx", 1_048_575],
      ["xlsx", undefined],
      ["csv", 2e6],
    ] as const)
      expect(() => {
        refuseRowsOfExcel({ format }, count);
      }).not.toThrow();
  });

  it("leaves nothing behind after a question that was wrong", async () => {
    await using directory = await temporaryDirectory();
    const words = ["extract", COUNTIES, ...RAIN, "-o", directory.path("out.csv")];
    const wrong = await cas([...words, "--stat", "average"]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("aggregation")]);
    expect((await cas(words)).code).toBe(0);
  });

  it("never replaces a table unless it is told to", async () => {
    await using directory = await temporaryDirectory();
    const out = directory.path("out.csv");
    await writeFile(out, "mine");
    const words = ["extract", COUNTIES, ...RAIN, "-o", out];
    expect(await cas(words)).toMatchObject({ code: 2, err: expect.stringContaining("exists") });
    expect(await readFile(out, "utf8")).toBe("mine");
    expect((await cas([...words, "--overwrite"])).code).toBe(0);
  });
});
