import type { IncomingMessage, ServerResponse } from "node:http";
import type { CatalogFile } from "../src/catalog/file/catalog-file.ts";
import { fixture } from "./lab.ts";
import { makeZarr } from "./made-zarr.ts";
import { netcdfFile } from "./netcdf-files.ts";
import { startModis } from "./modis-server.ts";
import { startStacApi, type StacOptions, type TestItem } from "./stac-server.ts";
import { sendRange, startTestServer, type TestServer } from "./test-server.ts";
import { startWcs, type WcsOptions } from "./wcs-server.ts";
import { serveZarr } from "./zarr-stores.ts";

type Source = CatalogFile["providers"][number]["datasets"][number]["source"];

/** Handles a request instead of the server if it returns true. */
export type Intercept = (request: IncomingMessage, response: ServerResponse) => boolean;

/** A server on loopback for a connector, and the source that reads from it. */
export interface ConnectorServer {
  readonly start: (intercept: Intercept) => Promise<TestServer>;
  readonly source: (url: string) => Source;
  /** A part of the URL of each kind of request that the connector sends, in order. */
  readonly requests: readonly string[];
  /** A point in a cell with data. */
  readonly point: readonly [longitude: number, latitude: number];
}

const SECRET = "key=s3cret";

/** The server of a GeoTIFF. */
export const cogServer: ConnectorServer = {
  start: (intercept) =>
    startTestServer((request, response) => {
      if (!intercept(request, response))
        sendRange(request, response, fixture("float32-tiled-predictor-3"));
    }),
  source: (url) => ({ connector: "cog", file: `${url}/a.tif?${SECRET}` }),
  requests: ["a.tif"],
  point: [-9.9, 49.9],
};

/** A STAC API with one item. */
export const stacServer = (
  item: Partial<TestItem> = {},
  options: StacOptions = {},
): ConnectorServer => ({
  start: (intercept) =>
    startStacApi([{ id: "nw", bbox: [10, 47.8, 12.2, 50], file: "tiles/nw", ...item }], {
      ...options,
      intercept,
    }),
  source: (url) => ({
    connector: "stac",
    url: `${url}/stac?${SECRET}`,
    collection: "tiles",
    asset: "data",
  }),
  requests: ["/stac?", "/search", "/files/"],
  point: [11, 49],
});

const made = await makeZarr();

/** A Zarr store. */
export const zarrServer = (files: ReadonlyMap<string, Uint8Array> = made): ConnectorServer => ({
  start: (intercept) =>
    startTestServer((request, response) => {
      if (!intercept(request, response)) serveZarr(request, response, files);
    }),
  source: (url) => ({
    connector: "zarr",
    store: `${url}/made.zarr?${SECRET}`,
    variable: "reading",
  }),
  requests: ["/zarr.json", "/lat/c/", "/reading/c/"],
  point: [1.5, 2.5],
});

/** The server of a netCDF file. */
export const netcdfServer: ConnectorServer = {
  start: (intercept) =>
    startTestServer((request, response) => {
      if (!intercept(request, response))
        sendRange(request, response, netcdfFile("hdf5-tree-1-earliest.h5"));
    }),
  source: (url) => ({ connector: "netcdf", file: `${url}/a.nc?${SECRET}`, variable: "reading" }),
  requests: ["a.nc"],
  point: [4.1, 51.1],
};

/** A Web Coverage Service. */
export const wcsServer = (options: WcsOptions = {}): ConnectorServer => ({
  start: (intercept) => startWcs({ ...options, intercept }),
  source: (url) => ({ connector: "wcs", url: `${url}/wcs?${SECRET}`, coverage: "soil" }),
  requests: ["GetCapabilities", "DescribeCoverage", "GetCoverage"],
  point: [20.05, 54.95],
});

/** The service of MODIS land products. */
export const modisServer: ConnectorServer = {
  start: (intercept) => startModis({ intercept }),
  source: (url) => ({
    connector: "modis",
    url: `${url}/rst?${SECRET}`,
    product: "MCD12Q1",
    band: "LC_Type1",
    cells_per_tile: 2400,
    nodata: 255,
    steps: [{ start: "2020-01-01", end: "2021-01-01" }],
  }),
  requests: ["/subset"],
  point: [8, 47],
};
