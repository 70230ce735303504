import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { countiesFile, readCounties } from "@cas/sample-data";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { itemsOf, readAll as all } from "../../test/read-all.ts";
import { FileError } from "../features/file-error.ts";
import { openAreaFile } from "../node/index.ts";
import { openAreas } from "./open-areas.ts";
import type { OpenAreasOptions } from "./open-options.ts";
import type { AreaSource } from "./byte-sources.ts";

const path = (name: string): string =>
  fileURLToPath(new URL(`../../test/fixtures/${name}`, import.meta.url));

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
    const fromBytes = await all(new Uint8Array(await readFile(path(name))), { name });
    await using file = await openAreaFile(path(name));
    const items = await itemsOf(file);
    expect(items).toEqual(fromBytes.items);
    expect([file.notes, file.count ?? 3]).toEqual([[], 3]);
    const counties = await readCounties();
    expect(items.map((item) => item.name).toSorted()).toEqual(["Orange", "Scott", "Wake"]);
    for (const item of items) {
      if (item.fault !== undefined) throw new Error(item.fault.message);
      const county = counties.find(
        ({ properties }) =>
          properties.name === item.name && ["NC", "TN"].includes(properties.state),
      );
      const wanted = numbersOf(county?.geometry);
      expect(numbersOf(item.geometry)).toHaveLength(wanted.length);
      expect(numbersOf(item.geometry)).toEqual(
        wanted.map((one) => expect.closeTo(one, 6) as number),
      );
    }
    expect(file.naming).toEqual({
      nameColumn: "name",
      idColumn: /\.km[lz]$/.test(name) ? undefined : "geoid",
    });
  });
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const feature = (properties: object, coordinates: readonly number[], id?: number): object => ({
  type: "Feature",
  ...(id === undefined ? {} : { id }),
  properties,
  geometry: { type: "Point", coordinates },
});
const collection = (features: readonly object[], members: object = {}): string =>
  JSON.stringify({ type: "FeatureCollection", ...members, features });

/** The bytes in pieces of a few each, as a pipe may give them. */
async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function failureOf(source: AreaSource, options: OpenAreasOptions): Promise<string> {
  const error: unknown = await all(source, options).catch((thrown: unknown) => thrown);
  return error instanceof FileError
    ? `${error.message} ${error.fix}`
    : `no failure: ${String(error)}`;
}

describe("GeoJSON", () => {
  const text = collection([
    feature(
      { name: "A, “quoted”", depth: 1.5, open: true, none: null, list: [1] },
      [-78.6, 35.8, 9],
      7,
    ),
    feature({ name: 'with \\ and "' }, [-84, 36]),
  ]);

  it.each([1, 7, 1000])("is cut into features in pieces of %i bytes", async (size) => {
    const { file, items } = await all(inPieces(bytesOf(text), size), { kind: "geojson" });
    expect(items).toEqual([
      {
        id: "7",
        name: "A, “quoted”",
        properties: { name: "A, “quoted”", depth: 1.5, open: true, none: null, list: "[1]" },
        geometry: { type: "Point", coordinates: [-78.6, 35.8] },
        row: 1,
      },
      {
        id: "area-2",
        name: 'with \\ and "',
        properties: { name: 'with \\ and "' },
        geometry: { type: "Point", coordinates: [-84, 36] },
        row: 2,
      },
    ]);
    expect([file.kind, file.crs.name, file.count]).toEqual(["geojson", "OGC:CRS84", 2]);
  });

  it.each([
    ["a Feature", JSON.stringify(feature({}, [1, 2]))],
    ["a geometry", '{"type":"Point","coordinates":[1,2]}'],
    [
      "members before and after",
      `{"a":{"features":[9]},"features":[${JSON.stringify(feature({}, [1, 2]))}],"b":[{}]}`,
    ],
    ["a list of features", `[${JSON.stringify(feature({}, [1, 2]))}]`],
    ["a byte order mark", `\uFEFF${collection([feature({}, [1, 2])])}`],
  ])("may be %s", async (_what, content) => {
    const { items } = await all(bytesOf(content), { name: "one.geojson" });
    expect(items).toMatchObject([{ id: "one-1", geometry: { coordinates: [1, 2] } }]);
  });

  it("obeys crs before and behind the features, and the option before both", async () => {
    const [x, y] = [712_000, 3_962_000];
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::32617" } };
    const before = collection([feature({}, [x, y])], { crs });
    const behind = `${collection([feature({}, [x, y])]).slice(0, -1)},"crs":${JSON.stringify(crs)}}`;
    for (const content of [before, behind]) {
      const { file, items } = await all(bytesOf(content), { name: "a.geojson" });
      expect(file.crs).toEqual({
        name: "urn:ogc:def:crs:EPSG::32617",
        title: undefined,
        from: "file",
      });
      expect(items).toMatchObject([
        { geometry: { coordinates: [expect.closeTo(-78.6543, 3), expect.closeTo(35.7792, 3)] } },
      ]);
    }
    const other = await all(bytesOf(before), { name: "a.geojson", crs: "EPSG:32618" });
    expect(other.file.crs).toMatchObject({ name: "EPSG:32618", from: "option" });
    expect(other.items).toMatchObject([
      { geometry: { coordinates: [expect.closeTo(-72.6543, 3), expect.anything()] } },
    ]);
  });

  it("refuses a crs that comes too late in a pipe", async () => {
    const many = Array.from({ length: 300 }, () => feature({}, [1, 2]));
    const content = `${collection(many).slice(0, -1)},"crs":{"properties":{"name":"EPSG:5070"}}}`;
    expect(await failureOf(inPieces(bytesOf(content), 1000), { kind: "geojson" })).toMatch(
      /names its coordinate reference system, EPSG:5070, behind its features/,
    );
  });

  it("names broken and faulty features by id and row, and goes on", async () => {
    const content = `{"features":[${JSON.stringify(feature({ name: "ok" }, [1, 2], 1))},{"id":2,},null,${JSON.stringify(feature({ name: "far" }, [200, 2], 3))}]}`;
    const { items } = await all(bytesOf(content), { name: "a.geojson" });
    expect(items).toMatchObject([
      { id: "1", row: 1 },
      { row: 2, fault: { message: expect.stringContaining("not JSON") as string } },
      { row: 3, fault: { message: "It has no geometry." } },
      {
        row: 4,
        id: "3",
        name: "far",
        fault: { message: expect.stringContaining("longitude 200") as string },
      },
    ]);
  });

  it.each([
    ["", /empty/],
    ["{", /not JSON: it ends at byte 1.*complete/],
    ['{"features":[]}', /holds no features/],
    ['{"features":[{"a":1}', /not JSON: it ends/],
    ["nonsense", /unexpected “n” at byte 0/],
    [
      collection([feature({}, [500_000, 4_000_000])]),
      /not degrees: the first is \(500000, 4000000\).*EPSG:5070/,
    ],
    [
      collection([feature({}, [1, 2])], { crs: { properties: { name: "EPSG:2263" } } }),
      /EPSG:2263 is not known here by its code.*PROJ string/,
    ],
  ])("refuses %j", async (content, expected) => {
    expect(await failureOf(bytesOf(content), { name: "a.geojson" })).toMatch(expected);
  });

  it("bounds a feature, with the number and the option", async () => {
    const long = collection([feature({ text: "x".repeat(5000) }, [1, 2])]);
    expect(
      await failureOf(inPieces(bytesOf(long), 500), { kind: "geojson", maxFeatureBytes: 2000 }),
    ).toMatch(/2\d\d\d bytes or more; one feature may have 2000 \(maxFeatureBytes\)/);
  });
});

describe("newline-delimited GeoJSON", () => {
  const lines = [feature({ name: "A" }, [1, 2]), feature({ name: "B" }, [3, 4])].map((one) =>
    JSON.stringify(one),
  );

  it.each([
    ["lines", `${lines.join("\n")}\n`],
    ["lines of Windows with empty ones", lines.join("\r\n\r\n")],
    [
      "RFC 8142",
      lines.map((line) => `\u001E${JSON.stringify(JSON.parse(line), undefined, 1)}\n`).join(""),
    ],
  ])("is read as %s", async (_what, content) => {
    const { items } = await all(inPieces(bytesOf(content), 11), {
      kind: "ndjson",
      name: "stations.ndjson",
    });
    expect(items).toMatchObject([
      { id: "stations-1", name: "A", geometry: { coordinates: [1, 2] } },
      { id: "stations-2", name: "B", geometry: { coordinates: [3, 4] } },
    ]);
  });

  it("has a fault for a broken line", async () => {
    const { items } = await all(bytesOf(`${lines[0]}\n{"type":\n${lines[1]}`), {
      name: "a.ndjson",
    });
    expect(items).toMatchObject([{ name: "A" }, { row: 2, fault: {} }, { name: "B", row: 3 }]);
  });
});

describe("tables", () => {
  it.each([
    ["site_no,name,dec_lat_va,dec_long_va\n02087500,Neuse,35.65,-78.41\n", {}],
    ["site_no;name;Lon;Lat\r\n02087500;Neuse;-78,41;35,65\r\n", {}],
    ["site_no\tname\tlat\tlon\n02087500\tNeuse\t35.65\t-78.41", { kind: "tsv" }],
    ['site_no,name,geom\n02087500,Neuse,"POINT (-78.41 35.65)"\n', {}],
    ["site_no,name,a,b\n02087500,Neuse,-78.41,35.65\n", { lonColumn: "a", latColumn: "b" }],
    ["site_no,name,geom\n02087500,Neuse,0101000020E61000000AD7A3703D9A53C03333333333D34140\n", {}],
  ] as const)("%j", async (content, options) => {
    const { file, items } = await all(inPieces(bytesOf(content), 5), { kind: "csv", ...options });
    expect(file.naming).toEqual({ idColumn: "site_no", nameColumn: "name" });
    expect(file.columns).toEqual([
      { name: "site_no", type: "text" },
      { name: "name", type: "text" },
    ]);
    expect(items).toEqual([
      {
        id: "02087500",
        name: "Neuse",
        properties: { site_no: "02087500", name: "Neuse" },
        geometry: {
          type: "Point",
          coordinates: [expect.closeTo(-78.41, 1), expect.closeTo(35.65, 1)],
        },
        row: 1,
      },
    ]);
  });

  it("has quoted fields over several lines, and faults by row", async () => {
    const content = 'id,name,lon,lat\n1,"a ""b"",\nc",1,2\n\n2,x,east,2\n3,y,,\n4,z,1,95\n';
    const { items } = await all(bytesOf(content), { name: "t.csv" });
    expect(items).toMatchObject([
      { id: "1", name: 'a "b",\nc', row: 1 },
      { id: "2", row: 2, fault: { message: "“east” in the column lon is not a number." } },
      { id: "3", row: 3, fault: { message: "It has no geometry." } },
      { id: "4", row: 4, fault: { fix: "Check the order: longitude first, latitude second." } },
    ]);
  });

  it("guesses encodings, and takes a given one", async () => {
    const latin = Uint8Array.from(
      "id,name,lon,lat\n1,C\u00f4te,1,2\n",
      (one) => one.codePointAt(0) ?? 0,
    );
    const guessed = await all(latin, { name: "t.csv" });
    expect(guessed.items).toMatchObject([{ name: "Côte" }]);
    expect(guessed.file.notes).toContainEqual(expect.stringContaining("Windows-1252 is assumed"));
    const given = await all(latin, { name: "t.csv", encoding: "iso-8859-2" });
    expect(given.items).toMatchObject([{ name: "Côte" }]);
    const utf16 = new Uint8Array(
      Buffer.from("\uFEFFid\tname\tlon\tlat\n1\tCôte\t1\t2\n", "utf16le"),
    );
    expect((await all(utf16, { name: "t.csv" })).items).toMatchObject([{ name: "Côte" }]);
    expect(await failureOf(latin, { name: "t.csv", encoding: "klingon" })).toMatch(
      /“klingon” is not known/,
    );
  });

  it("asks for the CRS of coordinates in metres, and takes it", async () => {
    const content = bytesOf("id,x,y\n1,1600000,1500000\n");
    expect(await failureOf(content, { name: "t.csv" })).toMatch(
      /names no coordinate reference system.*\(crs\)/,
    );
    const { file, items } = await all(content, { name: "t.csv", crs: "EPSG:5070" });
    expect(file.crs).toEqual({ name: "EPSG:5070", title: undefined, from: "option" });
    // By PROJ 9.5.
    expect(items).toMatchObject([
      { geometry: { coordinates: [expect.closeTo(-78.172683, 5), expect.closeTo(35.202734, 5)] } },
    ]);
  });

  it("notes that degrees are assumed, and ids that repeat", async () => {
    const { file } = await all(bytesOf("id,lon,lat\n1,1,2\n1,3,4\n"), {
      name: "t.csv",
      idColumn: "id",
    });
    expect(file.notes).toEqual([
      expect.stringContaining("degrees of WGS 84 are assumed"),
      expect.stringContaining("1 features have the id of another, the first is “1” in row 2"),
    ]);
  });

  it.each([
    ["id,name\n1,a\n", {}, /no columns of places.*: id, name. Name the columns/],
    ["id,lon,lat\n1,1,2\n", { latColumn: "Lat" }, /no column “Lat”. It has id, lon, lat/],
    ["id,lon,lat\n1,1,2\n", { idColumn: "nr" }, /no column “nr”. It has id/],
    ["id,lon,lat\n", {}, /no rows|no features/],
  ] as const)("refuses %j with %j", async (content, options, expected) => {
    expect(await failureOf(bytesOf(content), { name: "t.csv", ...options })).toMatch(expected);
  });
});

describe("Well-Known Text", () => {
  it("obeys the SRID of each geometry", async () => {
    const content =
      "POINT (-78.64 35.78)\nSRID=32617;POINT (712000 3962000)\nSRID=2263;POINT (1 2)\n";
    const { items } = await all(bytesOf(content), { name: "a.wkt" });
    expect(items).toMatchObject([
      { geometry: { coordinates: [-78.64, 35.78] } },
      { geometry: { coordinates: [expect.closeTo(-78.6543, 3), expect.closeTo(35.7792, 3)] } },
      { row: 3, fault: { message: expect.stringContaining("EPSG:2263 is not known") as string } },
    ]);
  });
});

describe("latitude first", () => {
  it("is swapped by the option", async () => {
    const { items } = await all(bytesOf("POINT (35.78 -78.64)"), {
      name: "a.wkt",
      axisOrder: "lat-lon",
    });
    expect(items).toMatchObject([{ geometry: { coordinates: [-78.64, 35.78] } }]);
  });
});

it("tells formats from first bytes, and names those that it does not read", async () => {
  expect((await all(bytesOf('{"type":"Point","coordinates":[1,2]}'), {})).file.kind).toBe(
    "geojson",
  );
  expect((await all(inPieces(bytesOf("POINT (1 2)"), 99), {})).file.kind).toBe("wkt");
  expect(await failureOf(bytesOf("?"), {})).toMatch(/cannot be told.*Name it/);
  expect(await failureOf(bytesOf("?"), { name: "a.gml" })).toMatch(
    /\.gml files cannot be read. Convert/,
  );
  expect(await failureOf(bytesOf("?"), { name: "a.exe" })).toMatch(
    /\.exe files cannot be read. Give GeoJSON/,
  );
});

it("stops when the signal is aborted, also while a pipe is silent", async () => {
  const stop = new AbortController();
  const silent: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
  };
  const opening = openAreas(silent, { kind: "geojson", signal: stop.signal });
  stop.abort(new Error("enough"));
  await expect(opening).rejects.toThrow("enough");
});

it("reads areas once", async () => {
  await using file = await openAreas(bytesOf("POINT (1 2)"), { name: "a.wkt" });
  expect(await itemsOf(file)).toHaveLength(1);
  await expect(itemsOf(file)).rejects.toThrow("read already");
});

it("has a doubt about outlines that cross themselves, if asked", async () => {
  const bytes = new Uint8Array(await readFile(countiesFile));
  const { items } = await all(bytes, { name: "counties.geojson", checkCrossings: true });
  const doubtful = items.filter((item) => item.fault === undefined && item.doubt !== undefined);
  expect([items.length, doubtful.length]).toEqual([241, 1]);
  expect(doubtful).toMatchObject([{ name: "Franklin", doubt: { message: /crosses itself near/ } }]);
  const plain = await all(bytes, { name: "counties.geojson" });
  expect(plain.items.every((item) => !("doubt" in item))).toBe(true);
});

describe("KML", () => {
  it("reports links to other files as not read", async () => {
    const place = "<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>";
    const link = "<NetworkLink><Link><href>more.kml</href></Link></NetworkLink>";
    const { file, items } = await all(bytesOf(`<kml>${link}${place}</kml>`), { name: "a.kml" });
    expect(items).toMatchObject([{ geometry: { coordinates: [1, 2] } }]);
    expect(file.notes).toEqual([expect.stringContaining("links to more.kml, which is not read")]);
  });

  it.each([
    ["a.kml", "<kml", /not valid XML/],
    ["a.kml", "<kml/>", /holds no features/],
    ["a.kmz", "no zip", /no directory at its end/],
    ["a.wkt", "CIRCLE (1 2)", /“CIRCLE \(1 2\)” is not Well-Known Text/],
    ["a.dbf", "x", /together with its .shp/],
  ])("%s %j is refused", async (name, content, expected) => {
    expect(await failureOf(bytesOf(content), { name })).toMatch(expected);
  });

  it("bounds what is read as a whole", async () => {
    const kml = bytesOf(`<kml>${" ".repeat(2000)}</kml>`);
    expect(await failureOf(kml, { name: "a.kml", maxWholeBytes: 1000 })).toMatch(
      /at least 2011 bytes.*up to 1000 bytes \(maxWholeBytes\)/,
    );
    const kmz = zipSync({ "doc.kml": kml });
    expect(await failureOf(kmz, { name: "a.kmz", maxWholeBytes: 1000 })).toMatch(
      /doc.kml states 2011 bytes, the maximum is 1000 \(maxWholeBytes\)/,
    );
  });
});

describe("GeoJSON nested 300,000 levels deep", () => {
  const nested = (open: string, close: string): string =>
    open.repeat(300_000) + close.repeat(300_000);
  const text = (geometry: string, properties = "{}"): string =>
    `{"type":"Feature","properties":${properties},"geometry":${geometry}}`;

  it.each([
    ["coordinates", text(`{"type":"Polygon","coordinates":${nested("[", "]")}}`)],
    ["collections", nested('{"type":"GeometryCollection","geometries":[', "]}")],
    ["objects", nested('{"features":', "}").replace("}", "1}")],
  ])("%s are a fault of the feature, in degrees as in metres", async (_of, content) => {
    for (const crs of [undefined, "EPSG:5070"]) {
      const { items } = await all(bytesOf(content), { name: "deep.geojson", crs });
      expect(items).toMatchObject([{ row: 1, fault: {} }]);
    }
  });

  it("properties do not matter", async () => {
    const point = '{"type":"Point","coordinates":[1,2]}';
    const content = text(point, `{"name":"Here","deep":${nested("[", "]")}}`);
    const { items } = await all(bytesOf(content), { name: "deep.geojson" });
    expect(items).toMatchObject([{ name: "Here", geometry: {} }]);
  });
});

it("parses a feature of megabytes in pieces", async () => {
  const ring = Array.from({ length: 100_000 }, (_, index): [number, number] => {
    const angle = (2 * Math.PI * index) / 100_000;
    return [10 + Math.cos(angle), 50 + Math.sin(angle)];
  });
  const big = { type: "Polygon", coordinates: [[...ring, ring[0]]] };
  const { items } = await all(bytesOf(JSON.stringify(big)), { name: "big.geojson" });
  expect(items).toEqual([expect.objectContaining({ id: "big-1", geometry: big })]);
});

it("notes latitudes that come first", async () => {
  const content = bytesOf("id,lon,lat\n1,35.78,-98.64\n2,36,-84\n");
  const { file, items } = await all(content, { name: "t.csv" });
  expect(items).toMatchObject([{ row: 1, fault: {} }, { geometry: {} }]);
  expect(file.notes).toContainEqual(
    expect.stringContaining("Latitude seems to come first, as in (35.78, -98.64)"),
  );
  const swapped = await all(content, { name: "t.csv", axisOrder: "lat-lon" });
  expect(swapped.items).toMatchObject([
    { geometry: { coordinates: [-98.64, 35.78] } },
    { geometry: { coordinates: [-84, 36] } },
  ]);
  expect(swapped.file.notes).not.toContainEqual(expect.stringContaining("Latitude"));
});
