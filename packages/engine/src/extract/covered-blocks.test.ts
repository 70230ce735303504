import { type Geometry, isCasError } from "@cas/models";
import { describe, expect, it } from "vitest";
import { drained } from "../../test/fractions.ts";
import { accumulateCoverage } from "./accumulate-coverage.ts";
import { coveredBlocks } from "./covered-blocks.ts";
import type { Coverage } from "../coverage/coverage.ts";
import { coverGeometry } from "../coverage/cover-geometry.ts";
import { CoveredBands } from "./covered-bands.ts";
import type { Grid } from "../grid/grid.ts";
import { ReadAllowance } from "../source/read-allowance.ts";
import { ByteBudget } from "../source/byte-budget.ts";
import type { RasterSource } from "../source/raster-source.ts";
import { DEFAULT_SOURCE_LIMITS, type SourceLimits } from "../source/source-limits.ts";
import { STATISTICS } from "../statistics/statistics.ts";
import { ValueMemory } from "../statistics/value-memory.ts";

const yieldIfDue = async (): Promise<void> => undefined;
const never = new AbortController().signal;

function allowed(limits: Partial<SourceLimits> = {}) {
  const all = { ...DEFAULT_SOURCE_LIMITS, ...limits };
  const budget = new ByteBudget("maxBytesInFlight", all);
  return { budget, allowance: new ReadAllowance(all, budget, never) };
}

/** Cells of 0.01 degrees from 0, 0 down to the right, whose values count up along a row. */
function rasterOf(shape: Pick<Grid, "width" | "height">, block: readonly [number, number]) {
  const read: [number, number][] = [];
  const [blockWidth, blockHeight] = block;
  const source: RasterSource = {
    name: "made",
    grid: {
      ...shape,
      crs: "EPSG:4326",
      transform: { originX: 0, originY: 0, cellWidth: 0.01, cellHeight: -0.01 },
    },
    blockWidth,
    blockHeight,
    nodata: undefined,
    readBlock: async (column, row) => {
      read.push([column, row]);
      const cells = new Float32Array(blockWidth * blockHeight);
      for (let index = 0; index < cells.length; index++)
        cells[index] = column * blockWidth + (index % blockWidth);
      return cells;
    },
  };
  return { source, read };
}

type Box = readonly [west: number, south: number, east: number, north: number];

const rectangle = (...[west, south, east, north]: Box): Geometry => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

async function meanOf(source: RasterSource, box: Box): Promise<unknown> {
  const running = STATISTICS.mean.start({
    areCounted: false,
    isWeighted: false,
    memory: new ValueMemory(0),
    maxClasses: 0,
  });
  const sink = {
    raster: source,
    accumulator: running.accumulator,
    weightOfRow: undefined,
    covered: 0,
  };
  for (const coverage of drained(coverGeometry(rectangle(...box), source.grid, "exact")))
    await accumulateCoverage(
      [sink],
      new CoveredBands(source, coverage, yieldIfDue),
      yieldIfDue,
      allowed().allowance,
    );
  return running.value();
}

const blocksOf = (raster: RasterSource, coverage: Coverage, allowance: ReadAllowance) =>
  coveredBlocks([{ raster }], new CoveredBands(raster, coverage, yieldIfDue), allowance);

async function readAll(source: RasterSource, limits: Partial<SourceLimits>): Promise<unknown> {
  const [coverage] = drained(
    coverGeometry(rectangle(0.005, -0.995, 0.995, -0.005), source.grid, "exact"),
  );
  try {
    for await (const _ of blocksOf(source, coverage, allowed(limits).allowance));
    return undefined;
  } catch (error) {
    return isCasError(error) ? error.message : error;
  }
}

describe("coveredBlocks", () => {
  it.each([
    ["1 x 1", [1, 1]],
    ["of a column", [1, 100]],
    ["of a row", [100, 1]],
    ["of all", [100, 100]],
  ] as const)("gives what blocks %s hold", async (_, block) => {
    const { source } = rasterOf({ width: 100, height: 100 }, block);
    expect(await meanOf(source, [0.105, -0.6, 0.305, -0.105])).toBeCloseTo(20, 9);
  });

  it("gives all cells of a raster that is too wide for one band", async () => {
    // 5 million columns are three bands; so are 40,000 blocks of a column.
    const wide = rasterOf({ width: 5_000_000, height: 2 }, [256, 2]).source;
    const far = { ...wide.grid, transform: { ...wide.grid.transform, cellWidth: 1e-5 } };
    expect(await meanOf({ ...wide, grid: far }, [0.000005, -0.02, 49.999995, -0.005])).toBeCloseTo(
      2_499_999.5,
      3,
    );
    const many = rasterOf({ width: 40_000, height: 2 }, [1, 2]).source;
    const near = { ...many.grid, transform: { ...many.grid.transform, cellWidth: 1e-3 } };
    expect(await meanOf({ ...many, grid: near }, [0.0005, -0.02, 39.9995, -0.005])).toBeCloseTo(
      19_999.5,
      6,
    );
  });

  it("reads no block if there are too many, for any position of the window", async () => {
    const { source, read } = rasterOf({ width: 1000, height: 1000 }, [1, 1]);
    expect(await readAll(source, { maxBlocksPerQuestion: 9999 })).toBe(
      "Cannot read made: 10000 blocks to read > limit 9999 (maxBlocksPerQuestion)",
    );
    expect(read).toEqual([]);
    expect(await readAll(source, { maxBlocksPerQuestion: 10_000 })).toBeUndefined();
    expect(read).toHaveLength(10_000);
  });

  it("computes no coverage for a window that is too large", async () => {
    const { source } = rasterOf({ width: 1000, height: 1000 }, [256, 256]);
    expect(await readAll(source, { maxCellsPerWindow: 9999 })).toBe(
      "Cannot read made: 10000 cells of the area's window > limit 9999 (maxCellsPerWindow)",
    );
  });

  it("reserves memory for its blocks until the next, and releases it at the end", async () => {
    const { source } = rasterOf({ width: 100, height: 100 }, [10, 10]);
    const { budget, allowance } = allowed({ maxBytesInFlight: 4000, maxBytesPerQuestion: 4000 });
    const [coverage] = drained(coverGeometry(rectangle(0, -1, 1, 0), source.grid, "exact"));
    const taken = new Set<number>();
    let left = 7;
    for await (const _ of blocksOf(source, coverage, allowance)) {
      taken.add(budget.taken);
      if (--left === 0) break;
    }
    // Two blocks of 800 bytes: half of the budget, so that other reads fit too.
    expect([...taken]).toEqual([1600]);
    expect(budget.taken).toBe(0);
  });

  it("holds the reservation of reads in flight after one has failed", async () => {
    const { source } = rasterOf({ width: 100, height: 100 }, [50, 50]);
    const { budget, allowance } = allowed();
    let finish: () => void = () => undefined;
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const stopped: unknown[] = [];
    const failing: RasterSource = {
      ...source,
      readBlock: async (column, row, signal) => {
        if (column === 0 && row === 0) throw new RangeError("broken");
        await new Promise((resolve) => {
          signal.addEventListener("abort", resolve);
        });
        stopped.push(signal.reason);
        await slow;
        throw signal.reason as Error;
      },
    };
    const [coverage] = drained(coverGeometry(rectangle(0, -1, 1, 0), source.grid, "exact"));
    const blocks = blocksOf(failing, coverage, allowance);
    const first = blocks.next();
    first.catch(() => undefined);
    await new Promise(setImmediate);
    expect(stopped).toEqual(Array.from({ length: 3 }, () => new RangeError("broken")));
    expect(budget.taken).toBe(4 * 50 * 50 * 8);
    finish();
    await expect(first).rejects.toThrow("broken");
    expect(budget.taken).toBe(0);
  });

  it("rejects blocks that exceed the budget", async () => {
    const { source } = rasterOf({ width: 100, height: 100 }, [10, 10]);
    expect(await readAll(source, { maxBytesPerQuestion: 700, maxBytesInFlight: 700 })).toBe(
      "Cannot read made: 800 bytes to read and decode at once > limit 700 (maxBytesInFlight)",
    );
  });
});
