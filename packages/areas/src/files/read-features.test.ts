import { readFile } from "node:fs/promises";
import { readCounties } from "@cas/sample-data";
import { unzipSync, zipSync } from "fflate";
import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { describe, expect, it } from "vitest";
import { areasOfFile, guessNaming } from "./areas-of-file.ts";
import { checkFeatures } from "./check-features.ts";
import type { CheckedFile } from "./checked-file.ts";
import { FileError } from "../features/file-error.ts";
import { readFeatures } from "./read-features.ts";

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../test/fixtures/${name}`, import.meta.url)));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const check = async (name: string, bytes: Uint8Array): Promise<CheckedFile> =>
  checkFeatures(await readFeatures(name, bytes));
const failureOf = async (name: string, content: string): Promise<string> => {
  const error = await check(name, bytesOf(content)).catch((raised: unknown) => raised);
  return error instanceof FileError
    ? `${error.message} ${error.fix}`
    : `no failure: ${String(error)}`;
};

/** The distinct numbers of a geometry: rings may start elsewhere and have another direction. */
const numbersOf = (geometry: unknown): readonly number[] =>
  [...new Set(JSON.stringify(geometry).match(/-?\d+\.\d+/g))].map(Number).toSorted((a, b) => a - b);

describe("files written by GDAL", () => {
  it.each([
    "counties.gpkg",
    "counties.zip",
    "counties.fgb",
    "counties.kml",
    "counties.kmz",
    "counties-utm.zip",
    "counties-utm.fgb",
    "layers.gpkg",
  ])("%s holds the three counties with names and ids", async (name) => {
    const { features, faults, doubts, notes } = await check(name, await fixture(name));
    expect([faults, doubts, notes]).toEqual([[], [], []]);
    const areas = areasOfFile(name, features, guessNaming(features));
    const counties = await readCounties();
    expect(areas.map(({ name: called }) => called).toSorted()).toEqual(["Orange", "Scott", "Wake"]);
    for (const { name: called, geometry } of areas) {
      const county = counties.find(
        ({ properties }) => properties.name === called && ["NC", "TN"].includes(properties.state),
      );
      const wanted = numbersOf(county?.geometry);
      expect(numbersOf(geometry)).toHaveLength(wanted.length);
      expect(numbersOf(geometry)).toEqual(wanted.map((one) => expect.closeTo(one, 6) as number));
    }
  });

  it("proposes the id property of a GeoPackage, a Shapefile and a FlatGeobuf", async () => {
    for (const name of ["counties.gpkg", "counties.zip", "counties.fgb", "counties.kml"]) {
      const { features } = await check(name, await fixture(name));
      expect(guessNaming(features)).toEqual({
        nameProperty: "name",
        idProperty: name === "counties.kml" ? undefined : "geoid",
      });
    }
  });

  it("reads a Shapefile without a .prj as degrees, with a note", async () => {
    const { features, notes } = await check("a.zip", await fixture("counties-no-prj.zip"));
    expect(features).toHaveLength(3);
    expect(notes).toEqual([expect.stringContaining("degrees of WGS 84 are assumed")]);
  });

  it("reads a Shapefile with an old datum, with a note on its accuracy", async () => {
    const old =
      'GEOGCS["GCS_North_American_1927",DATUM["D_North_American_1927",SPHEROID["Clarke_1866",6378206.4,294.9786982]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]';
    const parts = unzipSync(await fixture("counties.zip"));
    const zip = zipSync({ ...parts, "counties/counties.prj": bytesOf(old) });
    const { features, notes } = await check("a.zip", zip);
    expect(features).toHaveLength(3);
    expect(notes).toEqual([expect.stringMatching(/GCS_North_American_1927 .* roughly/)]);
    const odd = zipSync({ ...parts, "counties/counties.prj": bytesOf('PROJCS["Moon"]') });
    await expect(check("a.zip", odd)).rejects.toThrow("reference system Moon is not supported");
  });

  it("refuses a FlatGeobuf whose CRS is a code without a definition", async () => {
    const feature = {
      type: "Feature" as const,
      properties: {},
      geometry: { type: "Point" as const, coordinates: [500_000, 4_000_000] },
    };
    const file = serialize({ type: "FeatureCollection", features: [feature] }, 32617);
    const reading = check("a.fgb", file);
    await expect(reading).rejects.toThrow("coordinate reference system EPSG:32617");
  });
});

describe("text", () => {
  it("reads the counties of the sample data and reports one as doubtful", async () => {
    const counties = await readCounties();
    const text = JSON.stringify({ type: "FeatureCollection", features: counties });
    const { features, faults, doubts } = await check("counties.geojson", bytesOf(text));
    expect([features.length, faults]).toEqual([241, []]);
    expect(doubts).toMatchObject([{ label: "Franklin", message: /crosses itself near/ }]);
  });

  it("reads WKT with one geometry on a line, or over several lines", async () => {
    const wkt = "POINT (-78.64 35.78)\nSRID=4326;POLYGON ((0 0, 4 0,\n 4 4, 0 0))\n";
    const { features } = await check("a.wkt", bytesOf(wkt));
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: "Point", coordinates: [-78.64, 35.78] },
      {
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [4, 0],
            [4, 4],
            [0, 0],
          ],
        ],
      },
    ]);
  });

  it("reports links of a KML to other files as not read", async () => {
    const place = "<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>";
    const link = "<NetworkLink><Link><href>more.kml</href></Link></NetworkLink>";
    const { features, faults, notes } = await check("a.kml", bytesOf(`<kml>${link}${place}</kml>`));
    expect([features.length, faults.length]).toEqual([1, 0]);
    expect(notes).toEqual([expect.stringContaining("links to more.kml, which is not read")]);
  });

  it("drops faulty features and reports them", async () => {
    const feature = (id: number, geometry: unknown, name = `Basin ${id}`): unknown => ({
      type: "Feature",
      id,
      properties: { name, area: 12.5, nothing: null, nested: {} },
      geometry,
    });
    const point = { type: "Point", coordinates: [1, 2, 300] };
    const { features, faults } = await check(
      "basins.json",
      bytesOf(
        JSON.stringify({
          type: "FeatureCollection",
          features: [
            feature(7, point),
            feature(8, { type: "Point", coordinates: [200, 2] }),
            feature(9, null),
          ],
        }),
      ),
    );
    expect(features).toEqual([
      {
        index: 0,
        id: 7,
        properties: { name: "Basin 7", area: 12.5 },
        geometry: { type: "Point", coordinates: [1, 2] },
      },
    ]);
    expect(faults).toMatchObject([
      { index: 1, label: "Basin 8", message: /longitude 200/, fix: /subtract 360/ },
      { index: 2, label: "Basin 9", message: /no geometry/ },
    ]);
    expect(
      areasOfFile("basins.json", features, { nameProperty: undefined, idProperty: "area" }),
    ).toMatchObject([{ id: "12.5", name: "12.5" }]);
  });

  it("names areas after their file if nothing else names them", async () => {
    const { features } = await check(
      "Upper Neuse.json",
      bytesOf('{"type":"Point","coordinates":[1,2]}'),
    );
    expect(areasOfFile("Upper Neuse.json", features, guessNaming(features))).toMatchObject([
      { id: "Upper Neuse-0", name: "Upper Neuse-0" },
    ]);
  });
});

describe("errors say what to do", () => {
  it.each([
    ["a.geojson", "{", /not JSON.*complete/],
    ["a.geojson", "", /empty/],
    ["a.geojson", '{"type":"FeatureCollection","features":[]}', /holds no features/],
    [
      "a.geojson",
      '{"type":"Point","crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::32617"}}}',
      /EPSG::32617.*Reproject/,
    ],
    [
      "a.geojson",
      `{"type":"FeatureCollection","features":[${"0,".repeat(10_000)}0]}`,
      /10001 feat/,
    ],
    ["a.zip", "PK nothing", /no Shapefile.*with its .dbf/],
    ["a.fgb", "no flatgeobuf", /cannot be read as .fgb/],
    ["a.kml", "<kml", /not valid XML/],
    ["a.kml", "<kml/>", /holds no features/],
    ["a.wkt", "CIRCLE (1 2)", /“CIRCLE \(1 2\)” is not Well-Known Text/],
    ["a.shp", "x", /Zip the .shp/],
    ["a.gpkg", "no SQLite", /cannot be read as .gpkg/],
    ["a.kmz", "no zip", /cannot be read as .kmz/],
    ["a.exe", "x", /^\.exe files cannot be read. Give GeoJSON, GeoPackage/],
  ])("%s %j", async (name, content, expected) => {
    expect(await failureOf(name, content)).toMatch(expected);
  });
});

it("does not read the zeros of a damaged FlatGeobuf as features without end", async () => {
  const whole = await fixture("counties.fgb");
  const damaged = new Uint8Array(whole.length + 8_000_000);
  damaged.set(whole);
  const error: unknown = await check("a.fgb", damaged).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FileError);
});

describe("files nested 300,000 levels deep", () => {
  const nested = (open: string, close: string): string =>
    open.repeat(300_000) + close.repeat(300_000);
  const feature = (geometry: string, properties = "{}"): string =>
    `{"type":"Feature","properties":${properties},"geometry":${geometry}}`;

  it.each([
    ["coordinates", feature(`{"type":"Polygon","coordinates":${nested("[", "]")}}`)],
    ["collections", nested('{"type":"GeometryCollection","geometries":[', "]}")],
    ["objects", nested('{"features":', "}").replace("}", "1}")],
  ])("%s of a GeoJSON are a fault of the feature", async (_of, text) => {
    const { features, faults } = await check("deep.geojson", bytesOf(text));
    expect([features.length, faults.length]).toEqual([0, 1]);
  });

  it("properties of a GeoJSON do not matter", async () => {
    const point = '{"type":"Point","coordinates":[1,2]}';
    const text = feature(point, `{"name":"Here","deep":${nested("[", "]")}}`);
    const { features } = await check("deep.geojson", bytesOf(text));
    expect(features).toMatchObject([{ properties: { name: "Here" } }]);
  });

  it("WKT is refused", async () => {
    expect(await failureOf("deep.wkt", `POLYGON ${nested("(", ")")}`)).toMatch(/not Well-Known/);
  });
});
