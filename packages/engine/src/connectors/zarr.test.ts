import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askLab, openLab, rectangle } from "../../test/lab.ts";
import { makeZarr, type MadeZarr } from "../../test/made-zarr.ts";
import { temporaryDirectory } from "../../test/temporary-directory.ts";
import { startTestServer, type TestServer } from "../../test/test-server.ts";
import { serveZarr, writeZarrStores, zarrStatistics, zarrFiles } from "../../test/zarr-stores.ts";
import type { ExtractInput } from "@cas/models";

type Aggregation = NonNullable<ExtractInput["aggregation"]>;

const STATISTICS: readonly (readonly [Aggregation, "mean" | "sum" | "min" | "max" | "stdev"])[] = [
  ["mean", "mean"],
  ["sum", "sum"],
  ["min", "min"],
  ["max", "max"],
  ["std", "stdev"],
];

const ALL_TIMES = { time_range: ["1900-01-01", "2100-01-01"], time_aggregation: "none" } as const;

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
let server: TestServer;
beforeAll(async () => {
  directory = await temporaryDirectory();
  await writeZarrStores(directory.url);
  server = await startTestServer(serveZarr);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
  await directory[Symbol.asyncDispose]();
});

const areas = [...zarrStatistics].flatMap(([name, recorded]) =>
  Object.entries(recorded.areas).map(([area, expected]) => ({ name, area, recorded, expected })),
);

describe.each(["a directory", "a server"])("zarr in %s", (where) => {
  const openStore = (name: string) => {
    const { variable, select } = zarrStatistics.get(name) ?? { variable: "", select: {} };
    const base = where === "a server" ? `${server.url}/` : directory.url;
    const store = new URL(`${name}.zarr`, base).href;
    return openLab({ connector: "zarr", store, variable, select });
  };

  it.each(areas)("$name: the statistics of exactextract for $area", async (one) => {
    const { name, recorded, expected } = one;
    await using cas = await openStore(name);
    const geometry = {
      type: "Polygon" as const,
      coordinates: [expected.ring.map(([longitude, latitude]) => [longitude, latitude])],
    };
    for (const [aggregation, statistic] of STATISTICS) {
      const { results, warnings } = await askLab(cas, geometry, { aggregation, ...ALL_TIMES });
      expect(warnings.filter((warning) => !warning.includes("coverage"))).toEqual([]);
      expect(results.map(({ timestamp }) => timestamp)).toEqual(
        recorded.starts.length === 0 ? [null] : recorded.starts,
      );
      results.forEach(({ value }, step) => {
        const reference = expected.steps[step]?.[statistic] ?? Number.NaN;
        const scale = Math.max(Math.abs(reference), statistic === "stdev" ? 1 : 0);
        expect(Math.abs(Number(value) - reference)).toBeLessThanOrEqual(1e-6 * scale);
      });
    }
  });
});

type Files = ReadonlyMap<string, Uint8Array>;
type Handler = (request: IncomingMessage, response: ServerResponse, files: Files) => void;

/** An engine whose dataset is a variable of a store on a separate server. */
async function openRemote(files: Files, handle: Handler = serveZarr, more: object = {}) {
  const remote = await startTestServer((request, response) => {
    handle(request, response, files);
  });
  const cas = await openLab({
    connector: "zarr",
    store: `${remote.url}/made.zarr?key=s3cret`,
    variable: "reading",
    ...more,
  });
  return {
    cas,
    asked: remote.asked,
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await remote[Symbol.asyncDispose]();
    },
  };
}

const cell = rectangle(1, 2, 2, 3);

describe("zarr", () => {
  it("requests metadata and each chunk once, with the query of the store", async () => {
    await using lab = await openRemote(await makeZarr());
    const { results, warnings } = await askLab(lab.cas, cell);
    expect(warnings).toEqual([]);
    expect(results[0]).toMatchObject({
      value: 7,
      provenance: "Zarr: made.zarr/reading; exact coverage",
    });
    const before = lab.asked.length;
    expect(lab.asked.every((line) => line.endsWith("?key=s3cret"))).toBe(true);
    await askLab(lab.cas, rectangle(0.2, 2.2, 3.8, 3.9));
    expect(lab.asked.length).toBe(before);
    await askLab(lab.cas, rectangle(0.2, 0.2, 3.8, 0.9));
    expect(lab.asked.slice(before)).toEqual(["GET /made.zarr/reading/c/1/0?key=s3cret"]);
  });

  it("reads a missing chunk as the fill value, and handles packed and missing cells", async () => {
    const files = await makeZarr({
      attributes: { scale_factor: 0.5, add_offset: 10, missing_value: [7, 8], _FillValue: 0 },
    });
    files.delete("made.zarr/reading/c/1/0");
    await using lab = await openRemote(files);
    const { results } = await askLab(lab.cas, rectangle(0, 2, 3, 3));
    expect(results[0]).toMatchObject({ value: 13, pixel_count: 1 });
    const [empty] = (await askLab(lab.cas, rectangle(0, 0, 3, 2))).results;
    expect(empty).toMatchObject({ value: null, quality: "missing" });
  });

  it.each([
    ["stored numbers", { valid_range: [0, 19] }, {}, 15.5, []],
    ["packed numbers", { scale_factor: 0.5, valid_min: 16, valid_max: 19 }, {}, 8.75, []],
    ["none, by the owner", { valid_range: [0, 19] }, { nodata: null }, 17.5, []],
    ["none, by another nodata", { valid_max: 19 }, { nodata: 99 }, 17.5, ["instead of the valid"]],
  ])("leaves out cells outside the valid range: %s", async (...row) => {
    const [, attributes, words, value, warnings] = row;
    const files = await makeZarr({ attributes });
    await using lab = await openRemote(files, serveZarr, words);
    const { results, warnings: said } = await askLab(lab.cas, rectangle(0, 0, 6, 2));
    expect(results[0]?.value).toBe(value);
    const notes = said.filter((text) => !text.includes("coverage"));
    expect(notes).toEqual(warnings.map((text) => expect.stringContaining(text)));
  });

  it.each<[string, MadeZarr, number]>([
    ["rows from the south", { lat: [0.5, 1.5, 2.5, 3.5] }, 13],
    ["rows of different heights", { lat: [9, 5, 2.25, 1.5] }, 13],
    ["columns from the east", { lon: [5.5, 4.5, 3.5, 2.5, 1.5, 0.5] }, 10],
    ["a turn further east", { lon: [360.5, 361.5, 362.5, 363.5, 364.5, 365.5] }, 7],
    ["longitudes that jump", { lon: [-179.5, -119.5, -59.5, 0.5, 60.5, 120.5] }, 9],
    ["longitudes that end where they begin", { lon: [0.5, 72.5, 144.5, -143.5, -71.5, 0.5] }, 6],
  ])("finds a cell in %s", async (_kind, made, value) => {
    await using lab = await openRemote(await makeZarr(made));
    expect((await askLab(lab.cas, cell)).results[0]?.value).toBe(value);
  });

  it("uses the CRS of the catalog", async () => {
    const files = await makeZarr({ names: ["y", "x"], lat: [30, 10, -10, -30] });
    await using lab = await openRemote(files, serveZarr, { crs: "EPSG:4326" });
    expect((await askLab(lab.cas, rectangle(1, 15, 2, 16))).results[0]?.value).toBe(7);
  });

  it.each<[string, MadeZarr]>([
    [
      "kilometres of a CRS of metres",
      {
        names: ["y", "x"],
        lat: [389.62, 278.3, 166.98, 55.66],
        lon: [55.66, 166.98, 278.3, 389.62, 500.94, 612.26],
        axisAttributes: { units: "kilometers" },
        attributes: { grid_mapping: "crs" },
        more: { crs: { grid_mapping_name: "mercator", standard_parallel: 0 } },
      },
    ],
    [
      "packed coordinates",
      { lat: [7, 5, 3, 1], lon: [1, 3, 5, 7, 9, 11], axisAttributes: { scale_factor: 0.5 } },
    ],
    [
      "a geographic CRS from another meridian",
      {
        lon: [-9.5, -8.5, -7.5, -6.5, -5.5, -4.5],
        attributes: { grid_mapping: "crs" },
        more: { crs: { grid_mapping_name: "latitude_longitude", longitude_of_prime_meridian: 10 } },
      },
    ],
  ])("places cells in %s", async (_kind, made) => {
    await using lab = await openRemote(await makeZarr(made));
    // Almost exactly the cell of the second row and column.
    expect((await askLab(lab.cas, cell)).results[0]?.value).toBeCloseTo(7, 0);
  });

  it.each<[string, MadeZarr, object, string]>([
    [
      "has coordinates in unknown units",
      { axisAttributes: { units: "furlongs" } },
      {},
      "made.zarr/reading: the units of its lon (furlongs) are not supported",
    ],
    ["has other variables", {}, { variable: "rain" }, "made.zarr/rain: it has no variable rain"],
    [
      "has rows in no order",
      { lat: [9, 2, 5, 0] },
      {},
      "made.zarr/reading: its lat is not evenly spaced, and neither rises nor falls",
    ],
    [
      "has uneven columns",
      { lon: [0, 1, 2, 3, 4, 9] },
      {},
      "made.zarr/reading: its lon is not evenly spaced",
    ],
    [
      "has no coordinates on the Earth",
      { names: ["row", "column"] },
      {},
      "made.zarr/reading: its dimensions (row, column) have no coordinates of longitude and latitude, or of x and y",
    ],
    [
      "has no CRS",
      { names: ["y", "x"] },
      {},
      "made.zarr/reading: it has no CRS; set crs in the catalog",
    ],
    [
      "has a rotated pole without its place",
      {
        names: ["y", "x"],
        attributes: { grid_mapping: "rotated" },
        more: { rotated: { grid_mapping_name: "rotated_latitude_longitude" } },
      },
      {},
      "made.zarr/reading: +proj=ob_tran needs +o_lat_p; or set crs in the catalog",
    ],
    [
      "has a CRS that is not supported",
      {
        attributes: { grid_mapping: "crs" },
        more: { crs: { crs_wkt: 'PROJCRS["x",ID["EPSG",29701]]' } },
      },
      {},
      "made.zarr/reading: x has no geographic CRS; or set crs in the catalog",
    ],
    [
      "has a codec that is not supported",
      {
        codecs: [
          { name: "bytes", configuration: {} },
          { name: "pcodec", configuration: {} },
        ],
      },
      {},
      "made.zarr/reading: codec pcodec is not supported",
    ],
    [
      "cannot be decoded",
      {
        codecs: [
          { name: "bytes", configuration: {} },
          { name: "gzip", configuration: {} },
        ],
      },
      {},
      "made.zarr/reading: a chunk cannot be decoded (gzip)",
    ],
    [
      "has no dimension of a selection",
      {},
      { select: { depth: 1 } },
      "made.zarr/reading: select names depth, but its other dimensions are: none",
    ],
    [
      "refers to a path outside",
      { attributes: { grid_mapping: "..%2F..%2Fsecret" } },
      {},
      "made.zarr/reading: its metadata refer to a path outside the store",
    ],
  ])("turns a store that %s into a warning", async (_kind, made, more, message) => {
    const files = await makeZarr(made);
    await using lab = await openRemote(files, serveZarr, more);
    expect((await askLab(lab.cas, cell)).warnings).toEqual([`lab:data: Cannot read ${message}`]);
  });

  it("turns a server without a store into a warning", async () => {
    await using lab = await openRemote(new Map());
    expect((await askLab(lab.cas, cell)).warnings).toEqual([
      "lab:data: Cannot read made.zarr/reading: it holds no Zarr, version 2 or 3",
    ]);
  });

  /** As an object store whose objects cannot be listed. */
  const forbidMissing: Handler = (request, response, files) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (files.has(pathname.slice(1))) serveZarr(request, response, files);
    else response.writeHead(403).end();
  };

  it("reads a store whose server forbids to read what does not exist", async () => {
    const files = await makeZarr({ attributes: { _FillValue: -1 } });
    files.delete("made.zarr/reading/c/1/0");
    await using lab = await openRemote(files, forbidMissing);
    expect((await askLab(lab.cas, cell)).results[0]?.value).toBe(7);
    const { results, warnings } = await askLab(lab.cas, rectangle(0, 0, 3, 2));
    expect([results[0]?.value, warnings]).toEqual([0, []]);
    expect(lab.asked.filter((line) => line.includes("no-such-object"))).toHaveLength(1);
  });

  it("does not take a chunk for missing that may not be read", async () => {
    await using lab = await openRemote(await makeZarr(), (request, response, files) => {
      if (request.url?.includes("/c/0/0") === true) response.writeHead(403).end();
      else serveZarr(request, response, files);
    });
    expect((await askLab(lab.cas, cell)).warnings).toEqual([
      "lab:data: Cannot read made.zarr/reading: the server responded with status 403",
    ]);
  });

  it("names the status of a server that forbids everything", async () => {
    await using lab = await openRemote(new Map(), forbidMissing);
    expect((await askLab(lab.cas, cell)).warnings).toEqual([
      "lab:data: Cannot read made.zarr/reading: the server responded with status 403 to each request",
    ]);
  });

  it("names the length of a dimension without a selection", async () => {
    await using cas = await openLab({
      connector: "zarr",
      store: new URL("depths-v2.zarr", directory.url).href,
      variable: "soil/deep/reading",
    });
    expect((await askLab(cas, cell)).warnings).toEqual([
      "lab:data: Cannot read depths-v2.zarr/soil/deep/reading: dimension depth has 3 places; select one of them, from 0, or by its coordinate",
    ]);
  });

  it("fetches neighbouring chunks of a shard with one request", async () => {
    const name = "sharded-v3.zarr";
    const files = new Map(
      [...zarrFiles].map(([path, bytes]) => [path.replace(name, "made.zarr"), bytes]),
    );
    await using lab = await openRemote(files);
    const { results } = await askLab(lab.cas, rectangle(0, 44, 24, 60));
    expect(results[0]?.pixel_count).toBeGreaterThan(4000);
    const ranges = lab.asked.filter((line) => line.includes("/reading/c/") && / \d/.test(line));
    // One of four shards was never written; the others have four chunks each.
    expect(ranges).toHaveLength(3);
  });

  it("opens a store again after a shard was changed", async () => {
    const name = "sharded-v3.zarr";
    const files = new Map(
      [...zarrFiles].map(([path, bytes]) => [path.replace(name, "made.zarr"), bytes]),
    );
    let etag = '"1"';
    await using lab = await openRemote(files, (request, response, all) => {
      response.setHeader("etag", etag);
      serveZarr(request, response, all);
    });
    expect((await askLab(lab.cas, rectangle(13, 52.2, 13.2, 52.4))).warnings).toEqual([]);
    etag = '"2"';
    const other = rectangle(20, 59, 20.2, 59.2);
    expect((await askLab(lab.cas, other)).warnings).toEqual([
      "lab:data: Cannot read made.zarr/reading: it was changed while it was read",
    ]);
    expect((await askLab(lab.cas, other)).warnings).toEqual([]);
  });
});
