import type { Dataset } from "@cas/models";
import { describe, expect, it } from "vitest";
import { rectangle } from "../../test/lab.ts";
import { neverAborted } from "../../test/never-aborted.ts";
import type { Grid } from "../grid/grid.ts";
import type { EngineMethod } from "../options/engine-method.ts";
import { ByteBudget } from "../source/byte-budget.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { ReadAllowance } from "../source/read-allowance.ts";
import { DEFAULT_SOURCE_LIMITS } from "../source/source-limits.ts";
import { ValueMemory } from "../statistics/value-memory.ts";
import type { TimeStep } from "../time/time-steps.ts";
import { extractDataset } from "./extract-dataset.ts";
import { type EngineExtractInput, parseExtractInput } from "./extract-request.ts";

/** A raster of one value. */
function rasterOf(name: string, value: number, grid: Grid): RasterSource {
  return {
    name,
    grid,
    blockWidth: 64,
    blockHeight: 64,
    nodata: undefined,
    readBlock: async () => new Float64Array(64 * 64).fill(value),
  };
}

/** 8 x 8 degrees at the equator or, with another upper edge, further north. */
const degrees = (cell: number, top = 4): Grid => ({
  crs: "EPSG:4326",
  width: 8 / cell,
  height: 8 / cell,
  transform: { originX: 0, originY: top, cellWidth: cell, cellHeight: -cell },
});

/** Zone 31 of UTM around 3 degrees east, 60 north. */
const UTM: Grid = {
  crs: "EPSG:32631",
  width: 60,
  height: 60,
  transform: { originX: 300_000, originY: 6_800_000, cellWidth: 5000, cellHeight: -5000 },
};
/** The same area on Web Mercator, whose metres are half as long there. */
const MERCATOR: Grid = {
  crs: "EPSG:3857",
  width: 160,
  height: 160,
  transform: { originX: 0, originY: 8_900_000, cellWidth: 5000, cellHeight: -5000 },
};
const NORTH = rectangle(2.1, 59.6, 3.7, 60.3);

async function extract(
  rastersOfSteps: readonly (RasterSource | readonly RasterSource[])[],
  words: Partial<EngineExtractInput>,
  method: Partial<EngineMethod> = {},
) {
  const rasters = rastersOfSteps.map((one) => [one].flat());
  const steps = rasters.map((_, day): TimeStep => ({
    start: new Date(Date.UTC(2001, 0, 1 + day)).toISOString(),
    end: new Date(Date.UTC(2001, 0, 2 + day)).toISOString(),
  }));
  const dataset = { id: "made:data", variables: [{ name: "reading", units: "1" }] };
  const request = parseExtractInput({
    geometry: rectangle(0.7, 1.3, 2.2, 2.6),
    dataset_ids: ["made:data"],
    time_range: ["2001-01-01", "2002-01-01"],
    ...words,
  });
  return await extractDataset(
    {
      dataset: dataset as unknown as Dataset,
      connector: {
        protocol: "made",
        steps: async () => steps,
        rasters: async (step) =>
          rasters.filter((_, day) => step === undefined || day === steps.indexOf(step)).flat(),
      },
    },
    request,
    {
      method: { weighting: "exact", areaWeighted: false, ...method },
      memory: new ValueMemory(2 ** 20),
      maxClasses: 1000,
      maxReturnedSteps: 1000,
    },
    new ReadAllowance(
      DEFAULT_SOURCE_LIMITS,
      new ByteBudget("maxBytesInFlight", DEFAULT_SOURCE_LIMITS),
      neverAborted,
    ),
  );
}

const point = (lon: number, lat: number) => ({ type: "Point" as const, coordinates: [lon, lat] });
const COARSE = rasterOf("coarse.tif", 10, degrees(1));
const FINE = rasterOf("fine.tif", 20, degrees(0.5));

describe("time steps on different grids", () => {
  it.each<[string, Parameters<typeof extract>]>([
    ["cells of half the size", [[COARSE, FINE], {}]],
    ["the same the other way round", [[FINE, COARSE], {}]],
    ["at a point", [[COARSE, FINE], { geometry: point(1.2, 1.7) }]],
    ["masks", [[COARSE, FINE], { geometry: rectangle(0, 0, 4, 3) }, { weighting: "center" }]],
    [
      "true areas at a point",
      [[COARSE, FINE], { geometry: point(1.2, 1.7) }, { areaWeighted: "ellipsoidal" }],
    ],
    [
      "true areas",
      [[COARSE, FINE], { geometry: rectangle(1, 1, 3, 3) }, { areaWeighted: "spherical" }],
    ],
    [
      "degrees and lengths",
      [[rasterOf("a", 10, degrees(0.1, 64)), rasterOf("b", 20, UTM)], { geometry: NORTH }],
    ],
    [
      "metres of different lengths",
      [[rasterOf("a", 10, UTM), rasterOf("b", 20, MERCATOR)], { geometry: NORTH }],
    ],
    [
      "masks in several CRSs",
      [
        [rasterOf("a", 10, UTM), rasterOf("b", 20, MERCATOR)],
        { geometry: NORTH },
        { weighting: "all_touched" },
      ],
    ],
  ])("weigh the same in a mean: %s", async (_kind, words) => {
    const { results, warnings } = await extract(...words);
    expect(warnings).toEqual([]);
    expect(results[0]?.value).toBeCloseTo(15, 9);
    expect(results[0]?.coverage_fraction).toBeCloseTo(1, 9);
  });

  it.each([
    ["std", expect.closeTo(5, 9)],
    ["variance", expect.closeTo(25, 9)],
    ["frac", { 10: 0.5, 20: 0.5 }],
  ] as const)("weigh the same in %s", async (aggregation, right) => {
    const { results } = await extract([COARSE, FINE], { aggregation });
    expect(results[0]?.value).toEqual(right);
  });

  it.each([
    // 1.95 square degrees in each step.
    ["count", 2 * 1.95],
    ["sum", 1.95 * 30],
  ] as const)("are counted in cells of the first in %s, with a warning", async (name, right) => {
    const { results, warnings } = await extract([COARSE, FINE], { aggregation: name });
    expect(results[0]?.value).toBeCloseTo(right, 9);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^made:data: cells of its time steps have different sizes: they are counted in cells of coarse.tif, also those of fine.tif; time_aggregation "none"/,
      ),
    ]);
  });

  it("have one cell at a point of several rasters, whatever their cells", async () => {
    const east: Grid = { ...degrees(0.5), transform: { ...degrees(0.5).transform, originX: 8 } };
    const beside = [COARSE, rasterOf("east.tif", 30, east)];
    for (const [lon, value] of [
      [1.2, 10],
      [9.2, 30],
    ] as const)
      for (const aggregation of ["mean", "sum", "count"] as const) {
        const { results, warnings } = await extract([beside], {
          geometry: point(lon, 1.7),
          aggregation,
        });
        expect(warnings).toEqual([]);
        expect(results).toMatchObject([
          { value: aggregation === "count" ? 1 : value, coverage_fraction: 1, pixel_count: 1 },
        ]);
      }
  });

  it("count the cells of maps beside each other by their true size", async () => {
    // Web Mercator has 4 cells for one of UTM at 60 degrees north. The rasters meet at 3 degrees east.
    const [west, middle] = [0, 333_958.4723798207];
    const mercator: Grid = {
      ...MERCATOR,
      width: 80,
      transform: { ...MERCATOR.transform, originX: west, cellWidth: (middle - west) / 80 },
    };
    const utm: Grid = {
      ...UTM,
      width: 40,
      transform: { ...UTM.transform, originX: 500_000 },
    };
    const rasters = [rasterOf("utm.tif", 20, utm), rasterOf("mercator.tif", 10, mercator)];
    const { results } = await extract([rasters], { geometry: rectangle(2.1, 59.6, 3.9, 60.3) });
    expect(results[0]?.value).toBeCloseTo(15, 2);
    expect(results[0]?.coverage_fraction).toBeCloseTo(1, 3);
  });

  it("are refused with true areas when only some of them have any", async () => {
    const rasters = [rasterOf("a", 10, degrees(0.1, 64)), rasterOf("b", 20, UTM)];
    const method = { areaWeighted: "spherical" } as const;
    await expect(extract(rasters, { geometry: NORTH }, method)).rejects.toMatchObject({
      errorType: "upstream_error",
      message: expect.stringContaining("in EPSG:4326 and EPSG:32631, and only cells of longitude"),
    });
    const words = { geometry: NORTH, time_aggregation: "none" } as const;
    const { results } = await extract(rasters, words, method);
    expect(results.map(({ value }) => value)).toEqual([
      expect.closeTo(10, 9),
      expect.closeTo(20, 9),
    ]);
  });
});
