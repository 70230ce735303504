import { open, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { writeGeotiff } from "../src/export/write-geotiff.ts";
import { BlockCache } from "../src/source/block-cache.ts";
import { DEFAULT_SOURCE_LIMITS } from "../src/source/source-limits.ts";
import { GeotiffPool } from "../src/source/geotiff/geotiff-pool.ts";
import { HttpClient } from "../src/source/http/http-client.ts";
import { createFakeClock } from "./fake-clock.ts";
import { askLab, openLab, rectangle } from "./lab.ts";
import { neverAborted } from "./never-aborted.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
import { sendRange, startTestServer } from "./test-server.ts";

/** 16 blocks of 256 x 256 cells of 0.01 degrees from 0, 0 down to the right, of 100 KB each. */
async function createRaster(): Promise<Uint8Array> {
  await using directory = await temporaryDirectory();
  const url = new URL("a.tif", directory.url);
  await using file = await open(url, "wx");
  const grid = {
    crs: "EPSG:4326",
    width: 1024,
    height: 1024,
    transform: { originX: 0, originY: 0, cellWidth: 0.01, cellHeight: -0.01 },
  };
  const format = {
    grid,
    isGeographic: true,
    epsg: 4326,
    type: "uint16",
    nodata: undefined,
  } as const;
  let seed = 1;
  await writeGeotiff(file, format, async ({ width, height }) =>
    Float64Array.from({ length: width * height }, () => {
      seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
      return seed >>> 16;
    }),
  );
  return readFile(url);
}

const file = await createRaster();

const startServer = () =>
  startTestServer((request, response) => {
    // There are no sidecars.
    if (request.url?.endsWith(".tif") === true) sendRange(request, response, file, { etag: '"1"' });
    else response.writeHead(404).end();
  });

async function openCounted(options: Parameters<typeof openLab>[1] = {}) {
  const server = await startServer();
  const cas = await openLab({ connector: "cog", file: `${server.url}/a.tif` }, options);
  return {
    cas,
    asked: server.asked,
    /** Requested bytes in excess of the length of the file. */
    doubled: () => {
      const ofFile = server.asked.filter((one) => one.includes("/a.tif "));
      const ranges = ofFile.map((one) => one.split(" ")[2]?.split("-").map(Number) ?? []);
      const bytes = ranges.reduce((sum, [first = 0, last = 0]) => sum + last + 1 - first, 0);
      return Math.max(0, bytes - file.length);
    },
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** Bytes that opening may fetch in addition: the head of the file, with a part of the first block. */
const HEAD = 64 * 1024;

describe("reads", () => {
  it("are shared by concurrent requests: each range once", async () => {
    await using lab = await openCounted();
    const box = rectangle(0.1, -10.1, 10.1, -0.1);
    const answers = await Promise.all(
      (["mean", "max", "min", "sum"] as const).map((aggregation) =>
        askLab(lab.cas, box, { aggregation }),
      ),
    );
    expect(answers.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(lab.asked.length).toBeGreaterThan(2);
    expect(new Set(lab.asked).size).toBe(lab.asked.length);
    expect(lab.doubled()).toBeLessThan(HEAD);
  });

  it("of a batch in any order fetch each block once, with a cache for a part of the raster", async () => {
    // Four points in each block, neighbours far from each other in the batch.
    const points = Array.from({ length: 64 }, (_, index) => {
      const place = (index * 27) % 64;
      const [column, row] = [place % 8, Math.floor(place / 8)];
      return { type: "Point" as const, coordinates: [1.28 * column + 0.6, -1.28 * row - 0.6] };
    });
    // Three quarters of the blocks: enough for the geometries in progress at the same time, in any order.
    await using lab = await openCounted({ blockCacheBytes: 12 * 256 * 256 * 2 });
    const { responses } = await lab.cas.batchExtract({
      geometries: points,
      dataset_ids: ["lab:data"],
    });
    expect(responses.flatMap(({ warnings }) => warnings)).toEqual([]);
    expect(new Set(responses.map(({ results }) => results[0]?.value)).size).toBeGreaterThan(60);
    expect(lab.doubled()).toBeLessThan(HEAD);
  });

  it("with a cache for one block give the same results as with a cache for all, many at the same time", async () => {
    const boxes = Array.from({ length: 16 }, (_, index) => {
      const [west, north] = [(index * 37) % 80, -((index * 23) % 70)].map((place) => place / 10);
      const [west0 = 0, north0 = 0] = [west, north];
      return rectangle(west0 + 0.013, north0 - 3.1, west0 + 2.2, north0 - 0.017);
    });
    const ask = async (blockCacheBytes: number) => {
      await using lab = await openCounted({ blockCacheBytes });
      const answers = await Promise.all(
        (["sum", "std", "max"] as const).map((aggregation) =>
          lab.cas.batchExtract({ geometries: boxes, dataset_ids: ["lab:data"], aggregation }),
        ),
      );
      return answers.flatMap(({ responses }) =>
        responses.map(({ results, warnings }) => [
          results[0]?.value,
          results[0]?.pixel_count,
          warnings,
        ]),
      );
    };
    const expected = await ask(1e8);
    expect(expected.every(([value]) => value !== null)).toBe(true);
    expect(await ask(256 * 256 * 2)).toEqual(expected);
    expect(await ask(1)).toEqual(expected);
  });

  it("of headers are repeated after their time to live, on the next request", async () => {
    await using server = await startServer();
    await using http = new HttpClient();
    const clock = createFakeClock();
    await using pool = new GeotiffPool(http, new BlockCache(1e6), 60, clock);
    const place = { url: new URL(`${server.url}/a.tif`), band: 1 };
    const headers = (): number => server.asked.filter((one) => one.includes("/a.tif 0-")).length;
    const [first, same] = await Promise.all([
      pool.open(place, neverAborted),
      pool.open(place, neverAborted),
    ]);
    expect([first === same, headers()]).toEqual([true, 1]);
    await clock.sleep(59_000, neverAborted);
    expect([(await pool.open(place, neverAborted)) === first, headers()]).toEqual([true, 1]);
    await clock.sleep(2000, neverAborted);
    expect([(await pool.open(place, neverAborted)) === first, headers()]).toEqual([false, 2]);
  });

  it("of headers are repeated when the cached headers would take too much memory", async () => {
    await using server = await startServer();
    await using http = new HttpClient();
    // 16 blocks of 16 bytes each: one header fits, a second does not.
    const limits = { ...DEFAULT_SOURCE_LIMITS, maxTiffHeaderBytes: 400 };
    await using pool = new GeotiffPool(http, new BlockCache(1e6), 60, createFakeClock(), limits);
    const opened = (name: string) =>
      pool.open({ url: new URL(`${server.url}/${name}.tif`), band: 1 }, neverAborted);
    const a = await opened("a");
    expect(await opened("a")).toBe(a);
    await opened("b");
    // The size of a header is measured after it is open.
    await new Promise(setImmediate);
    expect(await opened("a")).not.toBe(a);
  });
});
