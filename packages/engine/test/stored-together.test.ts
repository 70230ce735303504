import { describe, expect, it } from "vitest";
import { CasEngine } from "../src/engine.ts";
import type { EngineOptions } from "../src/engine-options.ts";
import type { EngineExtractInput } from "../src/extract/extract-request.ts";
import { rectangle } from "./lab.ts";
import { makeDailyZarr } from "./made-daily-zarr.ts";
import { makeGeotiff } from "./made-geotiff.ts";
import { sendRange, startTestServer } from "./test-server.ts";
import { serveZarr } from "./zarr-stores.ts";

/** No block fits into such a cache. */
const NO_CACHE = { blockCacheBytes: 16 };

const dataset = (id: string, source: Readonly<Record<string, unknown>>) => ({
  id,
  name: id,
  variables: [{ name: "reading", units: "1" }],
  resolution_m: 1000,
  bbox: { min_lon: -180, min_lat: -90, max_lon: 180, max_lat: 90 },
  source,
});

async function openDatasets(
  datasets: readonly ReturnType<typeof dataset>[],
  options: Partial<EngineOptions>,
): Promise<CasEngine> {
  const base = { slug: "lab", name: "Laboratory", protocol: "stac_cog", base_url: "" };
  const catalog = { providers: [{ ...base, datasets }] };
  return await CasEngine.open({
    catalog: catalog as unknown as Exclude<EngineOptions["catalog"], undefined>,
    resultCacheTtlS: 0,
    ...options,
  });
}

/** 200 days with 4 chunks of 8 x 2 cells for each 50 days, and weights in one chunk, on a server. */
async function openWeighted(options: Partial<EngineOptions>) {
  const values = await makeDailyZarr({ days: 200, daysPerChunk: 50, rowsPerChunk: 2 });
  const scaled = { scale_factor: 0.5 };
  const people = await makeDailyZarr({ days: 1, daysPerChunk: 1, attributes: scaled });
  const files = new Map(values);
  for (const [path, bytes] of people) files.set(path.replace("made.zarr", "people.zarr"), bytes);
  const server = await startTestServer((request, response) => {
    serveZarr(request, response, files);
  });
  const source = (store: string) => ({
    connector: "zarr",
    store: `${server.url}/${store}`,
    variable: "reading",
  });
  const cas = await openDatasets(
    [dataset("lab:data", source("made.zarr")), dataset("lab:people", source("people.zarr"))],
    options,
  );
  return {
    cas,
    /** Chunks that were requested, each to decode it. */
    chunks: () =>
      server.asked.flatMap((line) => /\/(\w+\.zarr\/reading\/c\/\S+)/.exec(line)?.[1] ?? []),
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

const DAYS: Partial<EngineExtractInput> = {
  weights: "lab:people",
  time_range: ["2001-01-01", "2001-12-31"],
};

describe("blocks that are larger than the cache", () => {
  it("of weights and of their values are decoded once for all steps and geometries", async () => {
    const geometries = [rectangle(0.4, 0.3, 5.5, 7.7), rectangle(2.1, 1.2, 7.7, 6.6)];
    // The weights have a time axis: they are those of its only step.
    const request = { geometries, dataset_ids: ["lab:data"], time_aggregation: "none" } as const;
    await using cached = await openWeighted({});
    const expected = await cached.cas.batchExtract({ ...request, ...DAYS });
    expect(expected.responses.flatMap(({ warnings }) => warnings)).toEqual([]);
    await using lab = await openWeighted(NO_CACHE);
    const { responses } = await lab.cas.batchExtract({ ...request, ...DAYS });
    const valuesOf = (all: typeof responses) =>
      all.map(({ results }) => results.map((one) => one.value));
    expect(valuesOf(responses)).toEqual(valuesOf(expected.responses));
    expect(responses.map(({ results }) => results.length)).toEqual([200, 200]);
    const chunks = lab.chunks();
    // 4 x 4 chunks of values, and one of weights.
    expect(new Set(chunks).size).toBe(17);
    expect(chunks).toHaveLength(17);
  });
});

const BANDS = 12;

/** The months of a year as bands that are stored together, on a server that records its ranges. */
async function openBands(
  datasets: (url: string) => readonly ReturnType<typeof dataset>[],
  options: Partial<EngineOptions>,
) {
  const value = (column: number, row: number, band = 0): number =>
    column === 1 ? -9999 : band * 100 + row * 7 + column;
  const made = {
    width: 64,
    height: 640,
    left: 0,
    top: 6.4,
    cell: 0.01,
    bands: BANDS,
    nodata: -9999,
  };
  const file = makeGeotiff({ ...made, value });
  const server = await startTestServer((request, response) => {
    if (request.url?.endsWith(".tif") === true) sendRange(request, response, file, { etag: '"1"' });
    else response.writeHead(404).end();
  });
  const cas = await openDatasets(datasets(`${server.url}/months.tif`), options);
  return {
    cas,
    /** Requested bytes in files, without those of headers. */
    files: () =>
      server.asked.reduce((sum, line) => {
        const [first = 0, last = -1] = line.split(" ")[2]?.split("-").map(Number) ?? [];
        return sum + (first === 0 ? 0 : last + 1 - first) / file.length;
      }, 0),
    value,
    [Symbol.asyncDispose]: async () => {
      await cas.close();
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The mean of cells of whole rows and columns. */
const meanOf = (value: (column: number, row: number) => number): number => {
  const columns = Array.from({ length: 59 }, (_, column) => column + 2);
  const cells = columns.flatMap((column) =>
    Array.from({ length: 600 }, (_, row) => value(column, row + 7)),
  );
  return cells.reduce((sum, one) => sum + one, 0) / cells.length;
};
/** Columns 1 to 60, of which the first has no data, and rows 7 to 606. */
const AREA = rectangle(0.01, 6.4 - 6.07, 0.61, 6.4 - 0.07);

describe("bands that are stored together", () => {
  const month = (index: number) => new Date(Date.UTC(2001, index)).toISOString();
  const steps = (url: string) =>
    Array.from({ length: BANDS }, (_, band) => ({
      file: url,
      band: band + 1,
      start: month(band),
      end: month(band + 1),
    }));

  it.each([{}, NO_CACHE, { blockCacheBytes: 4000 }])(
    "are decoded once for all time steps: %j",
    async (options) => {
      await using lab = await openBands(
        (url) => [dataset("lab:data", { connector: "cog", steps: steps(url) })],
        options,
      );
      const { results, warnings } = await lab.cas.extract({
        geometry: AREA,
        dataset_ids: ["lab:data"],
        time_range: ["2001-01-01", "2001-12-31"],
        time_aggregation: "none",
      });
      expect(warnings).toEqual([]);
      expect(results.map(({ value }) => value)).toEqual(
        Array.from({ length: BANDS }, (_, band) =>
          expect.closeTo(
            meanOf((column, row) => lab.value(column, row, band)),
            6,
          ),
        ),
      );
      expect(lab.files()).toBeLessThan(1);
    },
  );

  it("are decoded once for all datasets of a request, with the scale of each", async () => {
    await using lab = await openBands(
      (url) =>
        Array.from({ length: BANDS }, (_, band) =>
          dataset(`lab:band_${band}`, { connector: "cog", file: url, band: band + 1, scale: band }),
        ).slice(1),
      NO_CACHE,
    );
    const ids = Array.from({ length: BANDS - 1 }, (_, band) => `lab:band_${band + 1}`);
    const { results, warnings } = await lab.cas.extract({ geometry: AREA, dataset_ids: ids });
    expect(warnings.filter((one) => !one.includes("differs from cross-provider mean"))).toEqual([]);
    expect(results.map(({ value }) => value)).toEqual(
      ids.map((_, index) =>
        expect.closeTo((index + 1) * meanOf((column, row) => lab.value(column, row, index + 1)), 6),
      ),
    );
    expect(lab.files()).toBeLessThan(1);
  });
});

describe("blocks of files in a mosaic that are larger than the cache", () => {
  const [SIDE, FROM, CELL] = [160, 7, 0.025];
  const value = (column: number, row: number): number => row * 100 + column;
  const file = (first: number) =>
    makeGeotiff({
      width: SIDE,
      height: SIDE,
      left: first * CELL,
      top: 4,
      cell: CELL,
      nodata: -1,
      value: (column, row) => value(first + column, row),
    });
  const source = (name: string, from: number, to: number, width: number): string =>
    `<SimpleSource><SourceFilename relativeToVRT="1">${name}</SourceFilename><SourceBand>1</SourceBand>
    <SrcRect xOff="${from}" yOff="0" xSize="${width}" ySize="${SIDE}"/>
    <DstRect xOff="${to}" yOff="0" xSize="${width}" ySize="${SIDE}"/></SimpleSource>`;
  /** The first file, and a part of the second. */
  const vrt = `<VRTDataset rasterXSize="${2 * SIDE - FROM}" rasterYSize="${SIDE}">
    <SRS>EPSG:4326</SRS><GeoTransform>0, ${CELL}, 0, 4, 0, -${CELL}</GeoTransform>
    <VRTRasterBand dataType="Float32" band="1"><NoDataValue>-1</NoDataValue>
    ${source("a.tif", 0, 0, SIDE)}${source("b.tif", FROM, SIDE, SIDE - FROM)}</VRTRasterBand></VRTDataset>`;
  const files = new Map([
    ["/a.tif", file(0)],
    ["/b.tif", file(SIDE - FROM)],
  ]);

  /** The means of areas all over both files, and how often the cells were requested. */
  async function ask(options: Partial<EngineOptions>) {
    await using server = await startTestServer((request, response) => {
      const bytes = files.get(request.url ?? "");
      if (bytes !== undefined) sendRange(request, response, bytes, { etag: '"1"' });
      else if (request.url === "/whole.vrt") response.writeHead(200).end(vrt);
      else response.writeHead(404).end();
    });
    const whole = `${server.url}/whole.vrt`;
    await using cas = await openDatasets(
      [dataset("lab:data", { connector: "cog", file: whole })],
      options,
    );
    const { responses } = await cas.batchExtract({
      geometries: Array.from({ length: 12 }, (_, index) =>
        rectangle(0.3 + 0.2 * index, 0.2, 4.3 + 0.2 * index, 3.7),
      ),
      dataset_ids: ["lab:data"],
    });
    expect(responses.flatMap(({ warnings }) => warnings)).toEqual([]);
    const requested = server.asked.reduce((sum, line) => {
      const [first = 0, last = -1] = line.split(" ")[2]?.split("-").map(Number) ?? [];
      return sum + (first === 0 ? 0 : last + 1 - first);
    }, 0);
    return {
      values: responses.map(({ results }) => results[0]?.value),
      times: requested / (2 * 4 * SIDE * SIDE),
    };
  }

  it("are decoded once for all geometries", async () => {
    const cached = await ask({});
    const once = await ask(NO_CACHE);
    // Rows 12 to 151 and columns 12 to 171: the mean is that of the middle.
    expect(once.values[0]).toBeCloseTo(value(91.5, 81.5), 6);
    expect(once.values).toEqual(cached.values);
    expect(once.times).toBeLessThanOrEqual(1);
    expect(once.times).toBeGreaterThan(0.5);
  });
});
