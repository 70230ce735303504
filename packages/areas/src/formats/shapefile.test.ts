import { readFile } from "node:fs/promises";
import { unzipSync, zipSync } from "fflate";
import { expect, it } from "vitest";
import { readAll } from "../../test/read-all.ts";
import type { AreaSource } from "../areas/byte-sources.ts";
import type { OpenAreasOptions } from "../areas/open-options.ts";
import { shapeGeometry } from "./shapefile/shape.ts";

const fixture = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(new URL(`../../test/fixtures/${name}`, import.meta.url)));
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const all = (source: AreaSource, options: OpenAreasOptions = {}) =>
  readAll(source, { name: "a.zip", ...options });

/** The files of a zipped Shapefile beside each other. */
async function parts(): Promise<Record<string, Uint8Array>> {
  const files = unzipSync(await fixture("counties.zip"));
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path.replace(/^.*\//, ""), bytes]),
  );
}

const files = (named: Readonly<Record<string, Uint8Array>>): File[] =>
  Object.entries(named).map(([name, bytes]) => new File([bytes.slice()], name));

it("reads a Shapefile without a .prj as degrees, with a note", async () => {
  const { file, items } = await all(await fixture("counties-no-prj.zip"));
  expect(items).toHaveLength(3);
  expect(file.notes).toEqual([expect.stringContaining("degrees of WGS 84 are assumed")]);
});

it("reads its files together, stored or deflated, also without a .dbf", async () => {
  const zipped = await all(await fixture("counties.zip"));
  const named = await parts();
  const together = await all(files(named), { name: undefined });
  expect(together.items).toEqual(zipped.items);
  expect(together.file).toMatchObject({
    kind: "shapefile",
    layer: "counties",
    name: "counties.shp",
  });
  expect((await all(zipSync(named, { level: 0 }))).items).toEqual(zipped.items);
  const { "counties.shp": shp } = named;
  const bare = await all(files({ "counties.shp": shp ?? new Uint8Array() }), { name: undefined });
  expect(bare.items).toMatchObject([
    { id: "counties-1" },
    { id: "counties-2" },
    { id: "counties-3" },
  ]);
  expect(bare.file.notes).toContainEqual(expect.stringContaining("has no .dbf"));
});

it("reads one of several Shapefiles of a zip by its name", async () => {
  const named = await parts();
  const twice = Object.entries(named).flatMap(([name, bytes]) => [
    [`one/${name}`, bytes],
    [`two/${name.replace("counties", "others")}`, bytes],
  ]);
  const zip = zipSync(Object.fromEntries(twice) as Record<string, Uint8Array>);
  const { file } = await all(zip, { layer: "others" });
  expect([file.layer, file.layers.map(({ name }) => name)]).toEqual([
    "others",
    ["counties", "others"],
  ]);
  await expect(all(zip, { layer: "third" })).rejects.toThrow("no Shapefile “third”");
});

it("notes an old datum, and refuses a CRS that is not supported by its name", async () => {
  const old =
    'GEOGCS["GCS_North_American_1927",DATUM["D_North_American_1927",SPHEROID["Clarke_1866",6378206.4,294.9786982]],PRIMEM["Greenwich",0],UNIT["Degree",0.0174532925199433]]';
  const named = await parts();
  const { file, items } = await all(zipSync({ ...named, "counties.prj": bytesOf(old) }));
  expect(items).toHaveLength(3);
  expect(file.notes).toEqual([expect.stringMatching(/GCS_North_American_1927 .* roughly/)]);
  await expect(
    all(zipSync({ ...named, "counties.prj": bytesOf('PROJCS["Moon"]') })),
  ).rejects.toThrow("reference system Moon is not supported");
});

/** A .dbf with the first name of the counties in another encoding. */
async function withName(name: Uint8Array, extra: Readonly<Record<string, Uint8Array>> = {}) {
  const named = await parts();
  const dbf = named["counties.dbf"]?.slice() ?? new Uint8Array();
  const at = Buffer.from(dbf).indexOf("Orange");
  dbf.set(name, at);
  const { "counties.cpg": _cpg, ...rest } = named;
  return zipSync({ ...rest, ...extra, "counties.dbf": dbf });
}

it("guesses the encoding of a .dbf, obeys a .cpg, and takes a given one", async () => {
  const latin = Uint8Array.of(0x43, 0xf4, 0x74, 0x65, 0x20, 0x20);
  const guessed = await all(await withName(latin));
  expect(guessed.items.map(({ name }) => name)).toContain("Côte");
  expect(guessed.file.notes).toContainEqual(expect.stringContaining("Windows-1252 is assumed"));
  const utf8 = await all(await withName(bytesOf("Côte ")));
  expect(utf8.items.map(({ name }) => name)).toContain("Côte");
  const cpg = await all(await withName(latin, { "counties.cpg": bytesOf("1250\n") }));
  expect(cpg.items.map(({ name }) => name)).toContain("Côte");
  const given = await all(await withName(latin), { encoding: "windows-1251" });
  expect(given.items.map(({ name }) => name)).toContain("Cфte");
});

it("leaves out records that the .dbf marks as deleted, with a note", async () => {
  const named = await parts();
  const dbf = named["counties.dbf"]?.slice() ?? new Uint8Array();
  dbf[new DataView(dbf.buffer).getUint16(8, true)] = 0x2a;
  const { file, items } = await all(zipSync({ ...named, "counties.dbf": dbf }));
  expect(items).toHaveLength(2);
  expect(file.notes).toContainEqual(expect.stringContaining("1 features are left out"));
});

it("refuses archives and Shapefiles that are damaged, before it takes memory for what they state", async () => {
  const named = await parts();
  const shp = named["counties.shp"] ?? new Uint8Array();
  const cut = { ...named, "counties.shp": shp.subarray(0, shp.length - 20) };
  await expect(all(zipSync(cut))).rejects.toThrow("ends within record 3");
  const huge = shp.slice();
  new DataView(huge.buffer).setUint32(104, 0x7fff_ffff);
  await expect(all(zipSync({ ...named, "counties.shp": huge }))).rejects.toThrow(
    "Record 1 of the .shp has 4294967294 bytes or more",
  );
  await expect(all(bytesOf("PK nothing"))).rejects.toThrow("no directory at its end");
  await expect(all(zipSync({ "readme.txt": bytesOf("x") }))).rejects.toThrow("holds no Shapefile");
  const lying = zipSync({ "counties.shp": shp });
  const view = new DataView(lying.buffer);
  // The size of the first file in the directory.
  const directory = view.getUint32(lying.length - 6, true);
  view.setUint32(directory + 24, 10, true);
  await expect(all(lying)).rejects.toThrow(/more than the 10 bytes that it states/);
});

/** A polygon of a .shp. */
function polygon(...rings: readonly (readonly (readonly [number, number])[])[]): Uint8Array {
  const points = rings.flat();
  const bytes = new Uint8Array(44 + 4 * rings.length + 16 * points.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 5, true);
  view.setInt32(36, rings.length, true);
  view.setInt32(40, points.length, true);
  let start = 0;
  for (const [index, ring] of rings.entries()) {
    view.setInt32(44 + 4 * index, start, true);
    start += ring.length;
  }
  for (const [index, [x, y]] of points.entries()) {
    view.setFloat64(44 + 4 * rings.length + 16 * index, x, true);
    view.setFloat64(44 + 4 * rings.length + 16 * index + 8, y, true);
  }
  return bytes;
}

/** A square, clockwise. */
const square = (x: number, y: number, size: number): [number, number][] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

it("groups rings to polygons: holes go to the smallest ring around them", () => {
  const hole = square(2, 2, 1).toReversed();
  const island = square(2.25, 2.25, 0.5);
  const lake = square(2.3, 2.3, 0.1).toReversed();
  const other = square(20, 20, 5);
  expect(shapeGeometry(polygon(square(0, 0, 10), hole, other, island, lake))).toEqual({
    type: "MultiPolygon",
    coordinates: [[square(0, 0, 10), hole], [other], [island, lake]],
  });
  // All counterclockwise, as some programs write them.
  expect(
    shapeGeometry(polygon(square(0, 0, 10).toReversed(), square(2, 2, 1).toReversed())),
  ).toEqual({ type: "Polygon", coordinates: [square(0, 0, 10).toReversed(), hole] });
  expect(shapeGeometry(polygon())).toBeNull();
  expect(shapeGeometry(Uint8Array.of(3, 0, 0, 0))).toEqual({ type: "LineString" });
  const lying = polygon(square(0, 0, 1));
  new DataView(lying.buffer).setInt32(40, 0x7fff_ffff, true);
  expect(shapeGeometry(lying)).toEqual({ type: "a broken shape" });
});
