import { expect, it } from "vitest";
import { neverAborted } from "../../test/never-aborted.ts";
import { borrowBlock, borrowBlocks, giveBack } from "./borrow-blocks.ts";
import type { RasterSource } from "./raster-source.ts";

/** A raster that lends its blocks, by columns, and counts the borrowed ones. */
function createRaster(read: (column: number, signal: AbortSignal) => Promise<void>) {
  const lent = new Set<number>();
  const raster = {
    name: "a.tif",
    grid: {
      crs: "EPSG:4326",
      width: 3,
      height: 1,
      transform: { originX: 0, originY: 0, cellWidth: 1, cellHeight: -1 },
    },
    blockWidth: 1,
    blockHeight: 1,
    nodata: undefined,
    readBlock: () => Promise.reject(new RangeError("it lends")),
    borrowBlock: async (column, _row, signal) => {
      await read(column, signal);
      lent.add(column);
      return {
        cells: Uint8Array.of(column),
        [Symbol.dispose]: () => {
          lent.delete(column);
        },
      };
    },
  } satisfies RasterSource;
  const borrows = [0, 1, 2].map(
    (column) => (signal: AbortSignal) => borrowBlock(raster, column, 0, signal),
  );
  return { borrows, lent };
}

/** Rejects when the signal is aborted. */
const stopped = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });

it("borrows blocks in order, and returns them", async () => {
  const { borrows, lent } = createRaster(() => Promise.resolve());
  const blocks = await borrowBlocks(borrows, neverAborted);
  expect([blocks.map(({ cells }) => cells[0]), lent.size]).toEqual([[0, 1, 2], 3]);
  giveBack(blocks);
  expect(lent.size).toBe(0);
});

it("aborts the others when one cannot be read, and returns the blocks read so far", async () => {
  const reasons: unknown[] = [];
  const { borrows, lent } = createRaster(async (column, signal) => {
    if (column === 0) return;
    await new Promise(setImmediate);
    if (column === 1) throw new RangeError("broken");
    await stopped(signal).catch((reason: unknown) => {
      reasons.push(reason);
      throw reason;
    });
  });
  await expect(borrowBlocks(borrows, neverAborted)).rejects.toThrow("broken");
  expect([reasons, lent.size]).toEqual([[new RangeError("broken")], 0]);
});

it("returns the blocks read so far when the caller leaves", async () => {
  const caller = new AbortController();
  const { borrows, lent } = createRaster((column, signal) =>
    column === 0 ? Promise.resolve() : stopped(signal),
  );
  const reading = borrowBlocks(borrows, caller.signal);
  reading.catch(() => undefined);
  await new Promise(setImmediate);
  expect(lent.size).toBe(1);
  caller.abort(new RangeError("left"));
  await expect(reading).rejects.toThrow("left");
  expect(lent.size).toBe(0);
});
