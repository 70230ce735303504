import { readCounties } from "@cas/sample-data";
import { geojsonToWkb, parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { readAll } from "../../test/read-all.ts";
import { openAreas } from "../areas/open-areas.ts";
import type { OpenAreasOptions } from "../areas/open-options.ts";

const counties = await readCounties();
const names = counties.map(({ properties }) => properties.name);

/** The counties as GeoParquet. */
function written(geo: unknown, rowGroupSize = 100): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: [
      { name: "geoid", data: counties.map(({ id }) => id), type: "STRING" },
      { name: "name", data: names, type: "STRING" },
      { name: "rank", data: names.map((_, index) => BigInt(index)), type: "INT64" },
      { name: "huge", data: names.map(() => 2n ** 60n + 1n), type: "INT64" },
      { name: "day", data: names.map(() => new Date("2024-02-29T00:00:00Z")), type: "TIMESTAMP" },
      {
        name: "geometry",
        data: counties.map(({ geometry }) => geojsonToWkb(structuredClone(geometry) as never)),
        type: "BYTE_ARRAY",
      },
    ],
    rowGroupSize,
    ...(geo === undefined ? {} : { kvMetadata: [{ key: "geo", value: JSON.stringify(geo) }] }),
  });
  return new Uint8Array(buffer);
}

const geo = (column: object): object => ({
  version: "1.1.0",
  primary_column: "geometry",
  columns: { geometry: { encoding: "WKB", geometry_types: [], ...column } },
});

const all = (bytes: Uint8Array, options: OpenAreasOptions = {}) =>
  readAll(bytes, { name: "counties.parquet", ...options });

it("reads all row groups with ids, columns and the default CRS", async () => {
  const { file, items } = await all(written(geo({})));
  expect([file.kind, file.count, file.crs, file.notes]).toEqual([
    "geoparquet",
    241,
    { name: "OGC:CRS84", title: undefined, from: "file" },
    [],
  ]);
  expect(file.columns).toEqual([
    { name: "geoid", type: "text" },
    { name: "name", type: "text" },
    { name: "rank", type: "number" },
    { name: "huge", type: "number" },
    { name: "day", type: "text" },
  ]);
  expect(items.map(({ name }) => name)).toEqual(names);
  expect(items[240]).toMatchObject({
    id: counties[240]?.id,
    row: 241,
    geometry: counties[240]?.geometry,
    properties: { rank: 240, huge: "1152921504606846977", day: "2024-02-29" },
  });
});

it.each([
  ["null", { crs: null }, "assumed", "OGC:CRS84"],
  [
    "a code of degrees",
    { crs: { name: "NAD83", id: { authority: "EPSG", code: 4269 } } },
    "file",
    "EPSG:4269",
  ],
])("obeys a crs that is %s", async (_what, column, from, name) => {
  const { file, items } = await all(written(geo(column)));
  expect(file.crs).toMatchObject({ name, from });
  expect(items).toHaveLength(241);
});

it("reprojects by PROJJSON, and notes that degrees are no metres", async () => {
  const { file, items } = await all(written(geo({ crs: utm17 })));
  const [first] = items;
  if (first === undefined || first.fault !== undefined) throw new Error("no area");
  const [ring] = first.geometry.coordinates as number[][][];
  // Degrees taken as metres of UTM 17: near its origin on the equator.
  expect(ring?.[0]).toEqual([expect.closeTo(-85.489503, 5), expect.closeTo(0.00033, 5)]);
  expect(file.notes).toEqual([expect.stringMatching(/look like degrees.*WGS 84 \/ UTM zone 17N/)]);
});

const utm17 = {
  type: "ProjectedCRS",
  name: "WGS 84 / UTM zone 17N",
  base_crs: {
    name: "WGS 84",
    datum: {
      type: "GeodeticReferenceFrame",
      name: "World Geodetic System 1984",
      ellipsoid: { name: "WGS 84", semi_major_axis: 6_378_137, inverse_flattening: 298.257223563 },
    },
    coordinate_system: {
      subtype: "ellipsoidal",
      axis: [
        { name: "Geodetic latitude", abbreviation: "Lat", direction: "north", unit: "degree" },
        { name: "Geodetic longitude", abbreviation: "Lon", direction: "east", unit: "degree" },
      ],
    },
  },
  conversion: {
    name: "UTM zone 17N",
    method: { name: "Transverse Mercator", id: { authority: "EPSG", code: 9807 } },
    parameters: [
      { name: "Latitude of natural origin", value: 0, unit: "degree" },
      { name: "Longitude of natural origin", value: -81, unit: "degree" },
      { name: "Scale factor at natural origin", value: 0.9996, unit: "unity" },
      { name: "False easting", value: 500_000, unit: "metre" },
      { name: "False northing", value: 0, unit: "metre" },
    ],
  },
  coordinate_system: {
    subtype: "Cartesian",
    axis: [
      { name: "Easting", abbreviation: "E", direction: "east", unit: "metre" },
      { name: "Northing", abbreviation: "N", direction: "north", unit: "metre" },
    ],
  },
};

describe("native encodings", () => {
  const structure = (name: string, repeated: number) => {
    const levels = Array.from({ length: repeated }).flatMap((_, level) => [
      {
        name: level === 0 ? name : "element",
        repetition_type: "OPTIONAL",
        converted_type: "LIST",
        num_children: 1,
      },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
    ]);
    return [
      { name: "root", num_children: 1 },
      ...levels,
      { name: repeated === 0 ? name : "element", repetition_type: "OPTIONAL", num_children: 2 },
      { name: "x", type: "DOUBLE", repetition_type: "REQUIRED" },
      { name: "y", type: "DOUBLE", repetition_type: "REQUIRED" },
    ];
  };
  const ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 0],
  ];
  const xy = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === "number"
      ? { x: value[0], y: value[1] as number }
      : (value as unknown[]).map(xy);

  it.each([
    ["point", 0, { type: "Point", coordinates: [1, 2] }],
    ["polygon", 2, { type: "Polygon", coordinates: [ring] }],
    ["multipolygon", 3, { type: "MultiPolygon", coordinates: [[ring]] }],
  ] as const)("%s", async (encoding, levels, geometry) => {
    const buffer = parquetWriteBuffer({
      columnData: [{ name: "geometry", data: [xy(geometry.coordinates), null] }],
      schema: structure("geometry", levels) as never,
      kvMetadata: [{ key: "geo", value: JSON.stringify(geo({ encoding })) }],
    });
    const { items } = await all(new Uint8Array(buffer));
    expect(items).toMatchObject([{ geometry }, { fault: { message: "It has no geometry." } }]);
  });
});

it("refuses a Parquet without geometries, damaged files, pipes and row groups over the limit", async () => {
  await expect(all(written(undefined))).rejects.toThrow("no column of geometries");
  await expect(all(written({ version: "1.1.0" }))).rejects.toThrow("“geo” of the GeoParquet");
  await expect(all(written(geo({ encoding: "TWKB" })))).rejects.toThrow("encoding “TWKB”");
  const whole = written(geo({}));
  await expect(all(whole.subarray(0, whole.length - 100))).rejects.toThrow(
    "cannot be read as geoparquet",
  );
  await expect(all(whole, { maxRowGroupBytes: 1000 })).rejects.toThrow(
    /Row group 1 states \d+ bytes; it may have 1000 \(maxRowGroupBytes\)/,
  );
  async function* pipe(): AsyncGenerator<Uint8Array> {
    yield whole;
  }
  await expect(openAreas(pipe(), { kind: "geoparquet" })).rejects.toThrow(
    "cannot be read from a pipe",
  );
});
