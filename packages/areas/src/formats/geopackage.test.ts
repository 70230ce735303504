import { readFile } from "node:fs/promises";
import initSqlJs from "sql.js";
import { expect, it } from "vitest";
import { readAll } from "../../test/read-all.ts";
import { openAreas } from "../areas/open-areas.ts";
import type { OpenAreasOptions } from "../areas/open-options.ts";

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../test/fixtures/${name}`, import.meta.url)));

/** A file written by GDAL, changed by SQLite to be like those of other programs. */
async function changed(name: string, ...statements: readonly string[]): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database(await fixture(name));
  // The triggers of GDAL update its spatial index with functions that only GDAL has.
  const triggers = database.exec("SELECT name FROM sqlite_master WHERE type = 'trigger'");
  for (const [trigger] of triggers[0]?.values ?? [])
    database.run(`DROP TRIGGER "${String(trigger)}"`);
  for (const statement of statements) database.run(statement);
  const bytes = database.export();
  database.close();
  return bytes;
}

const open = (bytes: Uint8Array, options: OpenAreasOptions = {}) =>
  openAreas(bytes, { name: "a.gpkg", ...options });

const all = (bytes: Uint8Array, options?: OpenAreasOptions) =>
  readAll(bytes, { name: "a.gpkg", ...options });

const setCrs = (column: string, value: string): string =>
  `UPDATE gpkg_spatial_ref_sys SET ${column} = '${value}' WHERE organization_coordsys_id = 32617`;

it("reads the first layer of polygons or points, or another by its name", async () => {
  await using first = await open(await fixture("layers.gpkg"));
  expect([first.layer, first.layers]).toEqual([
    "counties",
    [
      { name: "counties", count: 3 },
      { name: "gauges", count: 3 },
    ],
  ]);
  expect(first.crs).toMatchObject({ name: "EPSG:32617", from: "file" });
  const gauges = await all(await fixture("layers.gpkg"), { layer: "gauges" });
  const wake = gauges.items.find(({ name }) => name === "Wake");
  // In Wake: the feet of North Carolina's state plane were converted to degrees.
  expect(wake).toMatchObject({
    geometry: { type: "Point", coordinates: [expect.closeTo(-78.6, 0), expect.closeTo(35.8, 0)] },
  });
  await expect(open(await fixture("layers.gpkg"), { layer: "rivers" })).rejects.toThrow(
    "no layer “rivers” of polygons or points",
  );
});

it("skips a layer that its counts call empty, and a file with only lines, without layers or with a view is an error", async () => {
  const empty = await changed(
    "layers.gpkg",
    "DELETE FROM counties",
    "UPDATE gpkg_ogr_contents SET feature_count = 0 WHERE table_name = 'counties'",
  );
  await using other = await open(empty);
  expect(other.layer).toBe("gauges");
  const lines = await changed(
    "layers.gpkg",
    "DELETE FROM gpkg_contents WHERE table_name <> 'rivers'",
  );
  await expect(open(lines)).rejects.toThrow("no layer of polygons or points: rivers");
  const tables = await changed(
    "counties.gpkg",
    "UPDATE gpkg_contents SET data_type = 'attributes'",
  );
  await expect(open(tables)).rejects.toThrow("no layer of polygons or points.");
  const view = await changed(
    "counties.gpkg",
    "ALTER TABLE counties RENAME TO stored",
    "CREATE VIEW counties AS SELECT * FROM stored",
    "UPDATE gpkg_contents SET table_name = 'counties'",
    "UPDATE gpkg_geometry_columns SET table_name = 'counties'",
  );
  await expect(open(view)).rejects.toThrow("are views: counties");
});

it("refuses an unsupported CRS by its name, and reads an undefined CRS as degrees, with a note", async () => {
  const odd = await changed(
    "layers.gpkg",
    setCrs("srs_name", "Moon 2000"),
    setCrs("definition", 'PROJCS["Moon",PROJECTION["Cheese"]]'),
  );
  await expect(open(odd)).rejects.toThrow("coordinate reference system Moon 2000");
  const unknown = await all(
    await changed("counties.gpkg", "UPDATE gpkg_geometry_columns SET srs_id = 0"),
  );
  expect(unknown.file.crs.from).toBe("assumed");
  expect(unknown.file.notes).toEqual([expect.stringContaining("degrees of WGS 84 are assumed")]);
  expect(unknown.items.filter(({ fault }) => fault !== undefined)).toEqual([]);
  await expect(
    open(await changed("layers.gpkg", "UPDATE gpkg_geometry_columns SET srs_id = 0")),
  ).rejects.toThrow(/names no coordinate reference system, and its coordinates are not degrees/);
});

it("ignores the axis order of a definition, and notes old datums", async () => {
  const definition = (datum: string, axes: string): string =>
    `PROJCS["test",GEOGCS["test",DATUM[${datum}],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",-81],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]${axes}]`;
  const grs80 = '"North_American_Datum_1983",SPHEROID["GRS 1980",6378137,298.257222101]';
  const swapped = await changed(
    "layers.gpkg",
    setCrs("definition", definition(grs80, ',AXIS["Northing",NORTH],AXIS["Easting",EAST]')),
  );
  const read = await all(swapped);
  expect([read.items.map(({ fault }) => fault), read.file.notes]).toEqual([
    [undefined, undefined, undefined],
    [],
  ]);
  const clarke = '"North_American_Datum_1927",SPHEROID["Clarke 1866",6378206.4,294.978698213898]';
  const old = await all(await changed("layers.gpkg", setCrs("definition", definition(clarke, ""))));
  expect(old.file.notes).toEqual([expect.stringMatching(/EPSG:32617.* roughly/)]);
});

it("reads a file that QGIS has open, with a note, and changes no byte of it", async () => {
  const bytes = await fixture("counties.gpkg");
  bytes.fill(2, 18, 20);
  const before = bytes.slice();
  const { file, items } = await all(bytes);
  expect(items).toHaveLength(3);
  expect(file.notes).toEqual([expect.stringContaining("have the GeoPackage open")]);
  expect(bytes).toEqual(before);
});

it("reports features without a geometry, with an empty one, with curves or with broken bytes", async () => {
  const header = (flags: string): string => `475000${flags}00000000`;
  const bytes = await changed(
    "counties.gpkg",
    "UPDATE counties SET geom = NULL WHERE name = 'Wake'",
    `UPDATE counties SET geom = x'${header("11")}01030000000000' WHERE name = 'Scott'`,
    `UPDATE counties SET geom = x'${header("01")}010a00000000000000' WHERE name = 'Orange'`,
    `INSERT INTO counties (geom, name) VALUES (x'${header("01")}0103000000ffffffff', 'Cut')`,
  );
  const { items } = await all(bytes);
  expect(items).toMatchObject([
    { name: "Orange", row: 1, fault: { fix: expect.stringContaining("Give a Point") as string } },
    { name: "Wake", fault: { message: "It has no geometry." } },
    { name: "Scott", fault: { message: "It has no geometry." } },
    { name: "Cut", row: 4, fault: { message: expect.stringContaining("broken") as string } },
  ]);
});

it("reads what SQLite stores: all types, long rows over many pages, later columns, deep trees", async () => {
  const bytes = await changed(
    "counties.gpkg",
    "DELETE FROM counties",
    "ALTER TABLE counties ADD COLUMN flag BOOLEAN",
    `INSERT INTO counties (geom, name, geoid, flag)
       WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
       SELECT x'47500001e61000000101000000000000000000f03f0000000000000040',
         CASE WHEN i % 1000 = 0 THEN printf('%.*c', i, 'x') ELSE 'n' || i END, 'g' || i, i % 2 FROM n`,
    "ALTER TABLE counties ADD COLUMN late TEXT DEFAULT 'it''s'",
    "ALTER TABLE counties ADD COLUMN [a number] REAL DEFAULT -1.5",
    "INSERT INTO counties (geom, name, geoid, late, [a number]) SELECT geom, 'last', 9007199254740993, NULL, 1e300 FROM counties LIMIT 1",
  );
  const { items } = await all(bytes);
  expect(items).toHaveLength(20_001);
  expect(items.every(({ fault }) => fault === undefined)).toBe(true);
  expect(items[0]).toMatchObject({
    id: "g1",
    name: "n1",
    properties: { flag: true, late: "it's", "a number": -1.5 },
    geometry: { coordinates: [1, 2] },
  });
  expect(items[1]?.properties["flag"]).toBe(false);
  expect(items[19_999]?.name).toHaveLength(20_000);
  expect(items[20_000]).toMatchObject({
    name: "last",
    properties: { geoid: "9007199254740993", flag: null, late: null, "a number": 1e300 },
  });
  expect(Object.keys(items[0]?.properties ?? {}).at(-1)).toBe("fid");
});

it("refuses damaged files, and rows over the limit", async () => {
  await expect(open(new TextEncoder().encode("no SQLite"))).rejects.toThrow("not a GeoPackage");
  const whole = await fixture("counties.gpkg");
  await expect(open(whole.subarray(0, whole.length / 2))).rejects.toThrow(/damaged|cannot be read/);
  await expect(all(whole, { maxFeatureBytes: 100 })).rejects.toThrow(
    /one feature may have 100 \(maxFeatureBytes\)/,
  );
});
