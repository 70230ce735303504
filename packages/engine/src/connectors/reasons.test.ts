import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import {
  cogServer,
  type ConnectorServer,
  modisServer,
  netcdfServer,
  stacServer,
  wcsServer,
  zarrServer,
} from "../../test/connector-servers.ts";
import { askLab, fixture, openLab } from "../../test/lab.ts";
import { makeZarr } from "../../test/made-zarr.ts";
import { netcdfFile } from "../../test/netcdf-files.ts";
import { sendRange } from "../../test/test-server.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** Sends bytes, or a range of them, without a word about their kind. */
const send =
  (bytes: Uint8Array): Answer =>
  (request, response) => {
    if (request.headers.range !== undefined) sendRange(request, response, bytes);
    else response.writeHead(200, { "content-type": "application/octet-stream" }).end(bytes);
  };
const begins = (start: string): Answer =>
  send(Buffer.concat([Buffer.from(start, "latin1"), Buffer.alloc(200)]));

const MISSING: Answer = (_, response) => void response.writeHead(404).end();
const PAGE = begins("<!DOCTYPE html><title>s3cret</title>");
const GRIB = begins("GRIB");
const UNKNOWN = begins("\u00de\u00ad\u00be\u00ef");

/** Reasons by the part of the URL that gets another answer. */
const TABLE: Readonly<
  Record<string, readonly [ConnectorServer, Readonly<Record<string, readonly string[]>>]>
> = {
  cog: [
    cogServer,
    {
      "a.tif": [
        "a.tif: the server responded with status 404",
        "a.tif: it is no TIFF but an HTML page: check its URL",
        "a.tif: it is no TIFF but GRIB: convert it with: gdal_translate in.grib out.tif",
        "a.tif: it is no TIFF; it begins with the bytes de ad be ef",
      ],
    },
  ],
  stac: [
    stacServer(),
    {
      "/stac?": [
        "stac: the server responded with status 404",
        "stac: it is not JSON but an HTML page: check its URL",
        "stac: it is not JSON but GRIB",
        "stac: it is not JSON; it begins with the bytes de ad be ef",
      ],
      "/search": [
        "search: the server responded with status 404",
        "search: it is not JSON but an HTML page: check its URL",
        "search: it is not JSON but GRIB",
        "search: it is not JSON; it begins with the bytes de ad be ef",
      ],
      "/files/": [
        "nw.tif: the server responded with status 404",
        "nw.tif: it is no TIFF but an HTML page: check its URL",
        "nw.tif: it is no TIFF but GRIB: convert it with: gdal_translate in.grib out.tif",
        "nw.tif: it is no TIFF; it begins with the bytes de ad be ef",
      ],
    },
  ],
  zarr: [
    zarrServer(),
    {
      "/zarr.json": [
        "made.zarr/reading: it holds no Zarr, version 2 or 3",
        "made.zarr/reading: it is not JSON but an HTML page: check its URL",
        "made.zarr/reading: it is not JSON but GRIB",
        "made.zarr/reading: it is not JSON; it begins with the bytes de ad be ef",
      ],
    },
  ],
  wcs: [
    wcsServer(),
    {
      GetCapabilities: [
        "soil: the server responded with status 404",
        "soil: the server sent an HTML page",
        "soil: the server sent no XML but GRIB",
        "soil: the server sent no XML; it begins with the bytes de ad be ef",
      ],
      GetCoverage: [
        "soil: the server responded with status 404",
        "soil: the server sent no GeoTIFF but an HTML page: check its URL",
        "soil: the server sent no GeoTIFF but GRIB",
        "soil: the server sent no GeoTIFF; it begins with the bytes de ad be ef",
      ],
    },
  ],
  modis: [
    modisServer,
    {
      "/subset": [
        "subset: the server responded with status 404",
        "subset: it is not JSON but an HTML page: check its URL",
        "subset: it is not JSON but GRIB",
        "subset: it is not JSON; it begins with the bytes de ad be ef",
      ],
    },
  ],
  netcdf: [
    netcdfServer,
    {
      "a.nc": [
        "a.nc: the server responded with status 404",
        "a.nc/reading: it is no netCDF, but an HTML page: check the address, and whether it needs a login",
        "a.nc/reading: it is no netCDF, but GRIB: convert it to netCDF with: cdo -f nc4 copy in.grib out.nc, or wgrib2 -netcdf",
        "a.nc/reading: it is no netCDF; it begins with the bytes de ad be ef",
      ],
    },
  ],
};

const KINDS = { missing: MISSING, page: PAGE, GRIB, unknown: UNKNOWN };

const cases = Object.entries(TABLE).flatMap(([name, [server, parts]]) =>
  Object.entries(parts).flatMap(([part, reasons]) =>
    Object.entries(KINDS).map(([kind, answer], index) => ({
      name,
      server,
      part,
      kind,
      answer,
      reason: reasons[index],
    })),
  ),
);

/** The only warning about a dataset whose server gives other answers to a kind of requests. */
async function warningOf(server: ConnectorServer, part: string, answer: Answer): Promise<string> {
  await using running = await server.start((request, response) => {
    const isWanted = request.url?.includes(part) === true;
    if (isWanted) answer(request, response);
    return isWanted;
  });
  await using cas = await openLab(server.source(running.url));
  const { results, warnings } = await askLab(cas, {
    type: "Point",
    coordinates: [...server.point],
  });
  expect(results).toEqual([]);
  expect(warnings).toHaveLength(1);
  return warnings.join().replace("lab:data: Cannot read ", "");
}

describe("what cannot be read is named, with its reason", () => {
  it.each(cases)("$name, $part: $kind", async ({ server, part, answer, reason }) => {
    expect(await warningOf(server, part, answer)).toBe(reason);
  });
});

/** Sends the first part of what a server sends: its bytes, or a share of them. */
const firstPart =
  (url: string, { bytes, share }: Cut): Answer =>
  (request, response) => {
    void (async () => {
      const sent: Buffer[] = [];
      for await (const piece of request) sent.push(piece as Buffer);
      const { method = "GET", headers } = request;
      const whole = await fetch(new URL(request.url ?? "", url), {
        method,
        headers: { "content-type": headers["content-type"] ?? "", range: "bytes=0-99999999" },
        body: method === "POST" ? Buffer.concat(sent) : null,
      });
      const all = new Uint8Array(await whole.arrayBuffer());
      send(all.subarray(0, bytes ?? Math.floor(all.length * (share ?? 0.6))))(request, response);
    })();
  };

interface Cut {
  readonly bytes?: number;
  readonly share?: number;
}

/** Each connector, and each kind of requests that it sends. */
const CUT_OFF: readonly (readonly [string, ConnectorServer, string, Cut, RegExp])[] = [
  ["cog: header", cogServer, "a.tif", { bytes: 100 }, /^a\.tif: .*(?:truncated|cut off)/],
  ["cog: cells", cogServer, "a.tif", { share: 0.2 }, /^a\.tif: .*it is truncated$/],
  ["stac: root", stacServer(), "/stac?", {}, /^stac: its JSON is damaged or cut off$/],
  ["stac: items", stacServer(), "/search", {}, /^search: its JSON is damaged or cut off$/],
  [
    "stac: asset",
    stacServer(),
    "/files/",
    {},
    /^nw\.tif: block 0, 0 should end at byte 872, but the file ends at byte 823: it is truncated$/,
  ],
  [
    "zarr: metadata",
    zarrServer(),
    "/reading/zarr.json",
    {},
    /^made\.zarr\/reading: its JSON is damaged or cut off$/,
  ],
  // Without its last number it would still fall, in rows that need not be even.
  [
    "zarr: coordinates",
    zarrServer(),
    "/lat/c/",
    { bytes: 24 },
    /^made\.zarr\/reading: a chunk has 3 cells instead of 4$/,
  ],
  [
    "zarr: cells",
    zarrServer(),
    "/reading/c/",
    { bytes: 16 },
    /^made\.zarr\/reading: a chunk has 4 cells instead of 8$/,
  ],
  [
    "wcs: capabilities",
    wcsServer(),
    "GetCapabilities",
    {},
    /^soil: the server sent XML that is damaged or cut off$/,
  ],
  [
    "wcs: description",
    wcsServer(),
    "DescribeCoverage",
    {},
    /^soil: the server sent XML that is damaged or cut off$/,
  ],
  [
    "wcs: cells",
    wcsServer(),
    "GetCoverage",
    {},
    /^soil: block 0, 0 should end .* it is truncated$/,
  ],
  ["modis: cells", modisServer, "/subset", {}, /^subset: its JSON is damaged or cut off$/],
  ["netcdf: header", netcdfServer, "a.nc", { bytes: 300 }, /^a\.nc\/reading: .*/],
  ["netcdf: cells", netcdfServer, "a.nc", {}, /^a\.nc\/reading: a chunk .*: it is truncated$/],
];

describe("what is cut off is named, with its reason", () => {
  it.each(CUT_OFF)("%s", async (_name, server, part, cut, reason) => {
    await using whole = await server.start(() => false);
    expect(await warningOf(server, part, firstPart(whole.url, cut))).toMatch(reason);
  });
});

/** A file whose tag of compression (259, a number of 16 bits) says JPEG 2000. */
const JPEG_2000 = send(
  Buffer.from(
    Buffer.from(fixture("refused-webp"))
      .toString("hex")
      .replace("030103000100000051c3", "03010300010000009887"),
    "hex",
  ),
);
const WITHOUT_JPEG_2000 =
  "compression JPEG 2000 is not supported; convert the file with: gdal_translate -co COMPRESS=DEFLATE in.tif out.tif";
const withLzma = await makeZarr({ codecs: [{ name: "numcodecs.lzma", configuration: {} }] });

/** Each connector whose data have codecs: the service of MODIS sends numbers as JSON. */
const CODECS: readonly (readonly [string, ConnectorServer, string, Answer, string])[] = [
  ["cog", cogServer, "a.tif", JPEG_2000, `a.tif: ${WITHOUT_JPEG_2000}`],
  ["stac", stacServer(), "/files/", JPEG_2000, `nw.tif: ${WITHOUT_JPEG_2000}`],
  [
    "zarr",
    zarrServer(),
    "/reading/zarr.json",
    send(withLzma.get("made.zarr/reading/zarr.json") ?? new Uint8Array()),
    "made.zarr/reading: codec numcodecs.lzma is not supported",
  ],
  ["wcs", wcsServer(), "GetCoverage", JPEG_2000, `soil: ${WITHOUT_JPEG_2000}`],
  [
    "netcdf",
    netcdfServer,
    "a.nc",
    send(netcdfFile("refused-zfp.h5")),
    "a.nc/reading: HDF5 filter zfp is not supported; convert the file with: h5repack -f SHUF -f GZIP=4 in.nc out.nc",
  ],
];

describe("a codec that is not supported is named, with its reason", () => {
  it.each(CODECS)("%s", async (_name, server, part, answer, reason) => {
    expect(await warningOf(server, part, answer)).toBe(reason);
  });
});
