import { writeFile } from "node:fs/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { EngineOptions } from "../src/engine-options.ts";
import { askLab, openLab, rectangle } from "./lab.ts";
import { makeDailyZarr } from "./made-daily-zarr.ts";
import { makeGeotiff } from "./made-geotiff.ts";
import { temporaryDirectory } from "./temporary-directory.ts";
import { startTestServer } from "./test-server.ts";
import { serveZarr } from "./zarr-stores.ts";

const directory = await temporaryDirectory();
const url = new URL("made.tif", directory.url);
/** Cells of a degree with the values 0, 1, 2, ...; the first has no data. */
await writeFile(
  url,
  makeGeotiff({
    width: 6,
    height: 5,
    left: 10,
    top: 50,
    cell: 1,
    value: (column, row) => (column + row === 0 ? Number.NaN : row * 6 + column),
  }),
);
afterAll(() => directory[Symbol.asyncDispose]());

const open = (options: Partial<EngineOptions> = {}) =>
  openLab({ connector: "cog", file: url.href }, options);

describe("extractCells", () => {
  it("returns the values, coverage fractions and centres of cells, without those without data", async () => {
    await using cas = await open();
    const [cells, ...others] = await cas.extractCells("lab:data", rectangle(10, 48.5, 11.25, 50));
    expect(others).toEqual([]);
    expect(cells).toEqual({
      timestamp: null,
      source: "made.tif",
      crs: "EPSG:4326",
      values: Float64Array.of(1, 6, 7),
      coverage: Float64Array.of(0.25, 0.5, 0.125),
      x: Float64Array.of(11.5, 10.5, 11.5),
      y: Float64Array.of(49.5, 48.5, 48.5),
      warnings: [],
    });
  });

  it("returns what the mean is computed from", async () => {
    await using cas = await open();
    const geometry = rectangle(10.3, 46.2, 15.1, 49.7);
    const [cells] = await cas.extractCells("lab:data", geometry);
    let [sum, weight] = [0, 0];
    cells?.values.forEach((value, index) => {
      const fraction = cells.coverage[index] ?? Number.NaN;
      sum += value * fraction;
      weight += fraction;
    });
    const { results } = await askLab(cas, geometry);
    expect(sum / weight).toBeCloseTo(Number(results[0]?.value), 12);
    expect(cells?.values).toHaveLength(results[0]?.pixel_count ?? -1);
  });

  it("has the cells of each time step, also of chunks with several", async () => {
    const attributes = { scale_factor: 0.5, add_offset: 3 };
    const files = await makeDailyZarr({ days: 5, daysPerChunk: 3, attributes });
    await using server = await startTestServer((request, response) => {
      serveZarr(request, response, files);
    });
    const store = `${server.url}/made.zarr`;
    await using cas = await openLab({ connector: "zarr", store, variable: "reading" });
    const point = { type: "Point", coordinates: [2.5, 5.5] } as const;
    const time_range = ["2001-01-01", "2001-01-05"] as const;
    const all = await cas.extractCells("lab:data", point, { time_range });
    const { results } = await cas.extract({
      geometry: point,
      dataset_ids: ["lab:data"],
      time_range,
      time_aggregation: "none",
    });
    expect(all.map(({ timestamp, values }) => [timestamp, ...values])).toEqual(
      results.map(({ timestamp, value }) => [timestamp, value]),
    );
    expect(all).toHaveLength(5);
    const source = { connector: "zarr", store, variable: "reading" } as const;
    await using limited = await openLab(source, { maxReturnedSteps: 4 });
    await expect(limited.extractCells("lab:data", point, { time_range })).rejects.toMatchObject({
      errorType: "request_limit",
      message:
        "Too many time steps to return one by one: 5 > limit 4 (maxReturnedSteps); give a shorter time_range",
    });
  });

  it("has a limit", async () => {
    await using cas = await open({ maxReturnedCells: 10 });
    await expect(cas.extractCells("lab:data", rectangle(10, 45, 16, 50))).rejects.toMatchObject({
      errorType: "request_limit",
      message: "Too many cells to return > limit 10 (maxReturnedCells)",
    });
  });

  it("ends with an abort", async () => {
    await using cas = await open();
    const signal = AbortSignal.abort();
    const cells = cas.extractCells("lab:data", rectangle(10, 45, 16, 50), { signal });
    await expect(cells).rejects.toMatchObject({ errorType: "aborted" });
  });
});
