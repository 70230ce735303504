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
import { askLab, openLab } from "../../test/lab.ts";
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
        "a.tif: it is no TIFF but GRIB",
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
        "nw.tif: it is no TIFF but GRIB",
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
        "a.nc/reading: it is no netCDF, but GRIB: convert it to netCDF with: cdo -f nc4 copy in.grib out.nc",
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

describe("what cannot be read is named, with its reason", () => {
  it.each(cases)("$name, $part: $kind", async ({ server, part, answer, reason }) => {
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
    expect([results, warnings]).toEqual([[], [`lab:data: Cannot read ${reason}`]]);
  });
});
