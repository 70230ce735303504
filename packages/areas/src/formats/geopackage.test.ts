import { readFile } from "node:fs/promises";
import initSqlJs from "sql.js";
import { expect, it } from "vitest";
import { checkFeatures } from "../files/check-features.ts";
import { readGeopackage } from "./geopackage.ts";

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../test/fixtures/${name}`, import.meta.url)));

/** A file written by GDAL, changed to be like those of other programs. */
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

const setCrs = (column: string, value: string): string =>
  `UPDATE gpkg_spatial_ref_sys SET ${column} = '${value}' WHERE organization_coordsys_id = 32617`;

it("reads the first layer of polygons or points, or another by its name", async () => {
  const first = await readGeopackage(await fixture("layers.gpkg"));
  expect(first.layers).toMatchObject({
    all: [
      { name: "counties", count: 3 },
      { name: "gauges", count: 3 },
    ],
    read: "counties",
  });
  const gauges = checkFeatures(
    await readGeopackage(await fixture("layers.gpkg"), { layer: "gauges" }),
  );
  expect(gauges.layers?.read).toBe("gauges");
  const wake = gauges.features.find(({ properties }) => properties["name"] === "Wake");
  expect(wake?.geometry.type).toBe("Point");
  const [lon, lat] = (wake?.geometry.coordinates ?? []) as readonly number[];
  // In Wake: the feet of North Carolina's state plane were converted to degrees.
  expect(lon).toBeCloseTo(-78.6, 0);
  expect(lat).toBeCloseTo(35.8, 0);
  const none = await readGeopackage(await fixture("counties.gpkg"));
  expect(none.layers).toBeUndefined();
});

it("skips an empty or too large layer by default", async () => {
  const bytes = await changed("layers.gpkg", "DELETE FROM counties");
  expect((await readGeopackage(bytes)).layers?.read).toBe("gauges");
  const large = await changed(
    "counties.gpkg",
    "INSERT INTO counties (geom, name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10001) SELECT NULL, i FROM n",
  );
  await expect(readGeopackage(large)).rejects.toThrow("10004 features");
});

it("refuses a GeoPackage with only lines, or without layers", async () => {
  const lines = await changed(
    "layers.gpkg",
    "DELETE FROM gpkg_contents WHERE table_name <> 'rivers'",
  );
  await expect(readGeopackage(lines)).rejects.toThrow("no layer of polygons or points: rivers");
  const tables = await changed(
    "counties.gpkg",
    "UPDATE gpkg_contents SET data_type = 'attributes'",
  );
  await expect(readGeopackage(tables)).rejects.toThrow("no layer of polygons or points.");
});

it("refuses an unsupported CRS by its name, and reads an undefined CRS as degrees", async () => {
  const odd = await changed(
    "layers.gpkg",
    setCrs("srs_name", "Moon 2000"),
    setCrs("definition", 'PROJCS["Moon",PROJECTION["Cheese"]]'),
  );
  await expect(readGeopackage(odd)).rejects.toThrow("coordinate reference system Moon 2000");
  const unknown = await changed("counties.gpkg", "UPDATE gpkg_geometry_columns SET srs_id = 0");
  const { notes, features } = await readGeopackage(unknown);
  expect(notes).toEqual([expect.stringContaining("degrees of WGS 84 are assumed")]);
  expect(checkFeatures({ features, notes }).faults).toEqual([]);
});

it("ignores the axis order of a definition, and notes old datums", async () => {
  const definition = (datum: string, axes: string): string =>
    `PROJCS["test",GEOGCS["test",DATUM[${datum}],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",-81],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]${axes}]`;
  const north = 'AXIS["Northing",NORTH],AXIS["Easting",EAST]';
  const grs80 = '"North_American_Datum_1983",SPHEROID["GRS 1980",6378137,298.257222101]';
  const swapped = await changed(
    "layers.gpkg",
    setCrs("definition", definition(grs80, `,${north}`)),
  );
  const read = checkFeatures(await readGeopackage(swapped));
  expect([read.faults, read.notes]).toEqual([[], []]);
  const clarke = '"North_American_Datum_1927",SPHEROID["Clarke 1866",6378206.4,294.978698213898]';
  const old = await changed(
    "layers.gpkg",
    setCrs("srs_name", "NAD27 / UTM zone 17N"),
    setCrs("definition", definition(clarke, "")),
  );
  const { notes, features } = await readGeopackage(old);
  expect(notes).toEqual([expect.stringMatching(/NAD27 \/ UTM zone 17N .* roughly/)]);
  expect(checkFeatures({ features, notes }).features).toHaveLength(3);
});

it("reads a file that QGIS has open, with a note", async () => {
  const bytes = await fixture("counties.gpkg");
  bytes.fill(2, 18, 20);
  const { features, notes } = await readGeopackage(bytes);
  expect(features).toHaveLength(3);
  expect(notes).toEqual([expect.stringContaining("has the GeoPackage open")]);
});

it("drops features without a geometry, with an empty one or with curves, and reports them", async () => {
  const header = (flags: string): string => `475000${flags}00000000`;
  const curve = `${header("01")}010a00000000000000`;
  const bytes = await changed(
    "counties.gpkg",
    "UPDATE counties SET geom = NULL WHERE name = 'Wake'",
    `UPDATE counties SET geom = x'${header("11")}01030000000000' WHERE name = 'Scott'`,
    `UPDATE counties SET geom = x'${curve}' WHERE name = 'Orange'`,
  );
  const { features, faults } = checkFeatures(await readGeopackage(bytes));
  expect(features).toEqual([]);
  expect(faults).toMatchObject([
    { label: "Orange", fix: /Give a Point, a Polygon/ },
    { label: "Wake", message: "It has no geometry." },
    { label: "Scott", message: "It has no geometry." },
  ]);
});
