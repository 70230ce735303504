import type { Dataset } from "@cas/models";
import { describe, expect, it } from "vitest";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import type { OpenDataset } from "../dataset/open-dataset.ts";
import { ByteBudget } from "../source/byte-budget.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { ReadAllowance } from "../source/read-allowance.ts";
import { DEFAULT_SOURCE_LIMITS } from "../source/source-limits.ts";
import type { TimeStep } from "../time/time-steps.ts";
import { rectangle } from "../../test/lab.ts";
import { ValueMemory } from "../statistics/value-memory.ts";
import type { CoverGeometry } from "./covered-grids.ts";
import { extractDataset } from "./extract-dataset.ts";
import { type EngineExtractInput, parseExtractInput } from "./extract-request.ts";

const never = new AbortController().signal;
const settings = {
  method: { weighting: "exact", areaWeighted: false },
  memory: new ValueMemory(2 ** 20),
  maxClasses: 1000,
  maxReturnedSteps: 200,
} as const;

/** A raster of 20 x 20 cells from 0, 20 down to the right, in separate blocks of 8 x 8. */
function rasterOf(step: number, cell: number): RasterSource {
  return {
    name: `step ${step}`,
    grid: {
      crs: "EPSG:4326",
      width: 20 / cell,
      height: 20 / cell,
      transform: { originX: 0, originY: 20, cellWidth: cell, cellHeight: -cell },
    },
    blockWidth: 8,
    blockHeight: 8,
    nodata: undefined,
    readBlock: async (column, row) =>
      Float64Array.from(
        { length: 64 },
        (_, place) => ((step * 31 + column * 17 + row * 13 + place) * 7919) % 1009,
      ),
  };
}

/** A dataset with rasters of each day. */
function datasetOf(days: number, rasters: (step: number) => readonly RasterSource[]): OpenDataset {
  const steps = Array.from({ length: days }, (_, day): TimeStep => ({
    start: new Date(Date.UTC(2001, 0, 1 + day)).toISOString(),
    end: new Date(Date.UTC(2001, 0, 2 + day)).toISOString(),
  }));
  const bbox = { min_lon: 0, min_lat: 0, max_lon: 20, max_lat: 20 };
  return {
    dataset: {
      id: "made:data",
      name: "Data",
      provider: "made",
      variables: [{ name: "reading", units: "1" }],
      resolution_m: 1000,
      spatial_extent: bbox,
    } as unknown as Dataset,
    connector: {
      protocol: "made",
      steps: async () => steps,
      rasters: async (step) => rasters(step === undefined ? 0 : steps.indexOf(step)),
    },
  };
}

/** Counts how many times geometries are covered, and how many windows of them are computed. */
function counted() {
  const calls = { covered: 0, windows: 0 };
  const cover: CoverGeometry = function* cover(...words) {
    calls.covered += 1;
    const [first, ...others] = yield* coverGeometry(...words);
    const noted = (one: typeof first): typeof first => ({
      ...one,
      cover: (...window) => {
        calls.windows += 1;
        return one.cover(...window);
      },
    });
    return [noted(first), ...others.map(noted)];
  };
  return { calls, cover };
}

async function answer(
  open: OpenDataset,
  words: Partial<EngineExtractInput>,
  cover?: CoverGeometry,
) {
  const budget = new ByteBudget("maxBytesInFlight", DEFAULT_SOURCE_LIMITS);
  const request = parseExtractInput({
    geometry: rectangle(0.7, 1.3, 17.2, 18.6),
    dataset_ids: ["made:data"],
    time_range: ["2001-01-01", "2002-01-01"],
    ...words,
  });
  const allowance = new ReadAllowance(DEFAULT_SOURCE_LIMITS, budget, never);
  return await extractDataset(open, request, settings, allowance, cover);
}

async function extract(...question: Parameters<typeof answer>) {
  const { results, warnings } = await answer(...question);
  expect(warnings).toEqual([]);
  return results;
}

describe("extractDataset", () => {
  it.each(["all", "none"] as const)(
    "covers a geometry once for all steps on a grid: %s",
    async (time_aggregation) => {
      const { calls: one, cover: coverOne } = counted();
      await extract(
        datasetOf(1, (step) => [rasterOf(step, 1)]),
        { time_aggregation },
        coverOne,
      );
      // More than the maximum of open rasters.
      const { calls, cover } = counted();
      const open = datasetOf(200, (step) => [rasterOf(step, 1)]);
      const results = await extract(open, { time_aggregation }, cover);
      expect(results).toHaveLength(time_aggregation === "all" ? 1 : 200);
      expect(one.covered).toBe(1);
      expect(calls).toEqual(one);
    },
  );

  it("covers a geometry once for each grid of a mosaic", async () => {
    const { calls, cover } = counted();
    const open = datasetOf(30, (step) => [rasterOf(step, 1), rasterOf(step, 0.5)]);
    await extract(open, { time_aggregation: "none" }, cover);
    expect(calls.covered).toBe(2);
  });

  it("gives each step the same result as alone", async () => {
    const open = datasetOf(70, (step) => [rasterOf(step, 1), rasterOf(step, step % 2 ? 0.5 : 1)]);
    for (const aggregation of ["mean", "std", "median", "sum", "max"] as const) {
      const all = await extract(open, { aggregation, time_aggregation: "none" });
      for (const [step, result] of all.entries()) {
        const day = result.timestamp ?? "";
        const [alone] = await extract(open, { aggregation, time_range: [day, day] });
        expect([step, { ...result, elapsed_ms: 0 }]).toEqual([step, { ...alone, elapsed_ms: 0 }]);
      }
    }
  });

  it("gives one result over all steps, for any grouping of reads", async () => {
    const open = datasetOf(70, (step) => [rasterOf(step, 1)]);
    const days = await extract(open, { time_aggregation: "none" });
    const [all] = await extract(open, {});
    // All days have the same cells, but 22,000 cells are added in another order.
    const mean = days.reduce((sum, { value }) => sum + Number(value) / 70, 0);
    expect(Math.abs(Number(all?.value) / mean - 1)).toBeLessThan(1e-12);
    expect(all?.pixel_count).toBe(days.reduce((sum, one) => sum + one.pixel_count, 0));
    expect(all?.provenance).toBe(
      "made: step 0 to step 69 (70 files); 2001-01-01T00:00:00Z/2001-03-12T00:00:00Z in 70 steps; exact coverage",
    );
  });

  it("refuses more steps one by one than the limit, before a raster is opened", async () => {
    const open = datasetOf(201, () => {
      throw new RangeError("opened");
    });
    await expect(extract(open, { time_aggregation: "none" })).rejects.toMatchObject({
      errorType: "request_limit",
      message:
        "Too many time steps to return one by one: 201 > limit 200 (maxReturnedSteps); give a shorter time_range",
    });
  });

  it("says the first 100 different warnings of its steps, and how many more there are", async () => {
    const days = 130;
    const whole = datasetOf(days, (step) => [
      { ...rasterOf(0, 1), readBlock: async () => new Float64Array(64).fill(1000 + step) },
    ]);
    const [variable] = whole.dataset.variables;
    const open = {
      ...whole,
      dataset: {
        ...whole.dataset,
        variables: [{ ...variable, valid_range: [0, 1] }],
      } as unknown as Dataset,
    };
    const { results, warnings } = await answer(open, { time_aggregation: "none" });
    expect(results).toHaveLength(days);
    expect(warnings).toHaveLength(101);
    expect(warnings[99]).toBe(
      "made:data: value 1099 outside expected range [0, 1] (metadata-driven)",
    );
    expect(warnings[100]).toBe("made:data: 30 more warnings of its steps");
  });
});
