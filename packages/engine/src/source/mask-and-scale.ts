import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import type { Block } from "./raster-source.ts";

/** The stored numbers of cells without data, and how others become values. */
export interface Unpacking {
  readonly missing: readonly number[];
  /** The least and the greatest stored number that is data; any without them. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly scale: number;
  readonly offset: number;
}

/** Cells between two pauses. */
const AT_ONCE = 256 * 1024;

/**
 * The values of stored numbers, stored * scale + offset, with NaN for cells without data: cells with a missing number, or
 * one below the least or above the most, and cells whose mask is 0. Where a mask replaces the nodata value, as in GDAL,
 * the value is not among the numbers.
 * A large block takes several turns of the event loop.
 *
 * @throws the reason of the signal once it is aborted
 */
export async function maskAndScale(
  stored: Block,
  unpacking: Unpacking,
  mask: Block | undefined,
  signal?: AbortSignal,
): Promise<Block> {
  const isScaled = unpacking.scale !== 1 || unpacking.offset !== 0;
  const values =
    isScaled || needsDouble(stored)
      ? new Float64Array(stored.length)
      : new Float32Array(stored.length);
  const yieldIfDue = createYieldIfDue(signal);
  for (let start = 0; start < values.length; start += AT_ONCE) {
    if (start > 0) await yieldIfDue();
    fillValues(values, { stored, mask, start }, unpacking);
  }
  return values;
}

/** Fills the values of some cells. */
function fillValues(
  values: Block,
  { stored, mask, start }: { stored: Block; mask: Block | undefined; start: number },
  { missing, least = -Infinity, most = Infinity, scale, offset }: Unpacking,
): void {
  const [nodata = Number.NaN, ...others] = missing;
  const end = Math.min(start + AT_ONCE, values.length);
  for (let index = start; index < end; index++) {
    const cell = stored[index] ?? Number.NaN;
    const isValid =
      cell !== nodata &&
      cell >= least &&
      cell <= most &&
      (mask === undefined || mask[index] !== 0) &&
      (others.length === 0 || !others.includes(cell));
    values[index] = isValid ? cell * scale + offset : Number.NaN;
  }
}

/**
 * Creates a function that unpacks a range of stored numbers, as {@link maskAndScale} does for a block: for callers that
 * need few of many numbers. The next call overwrites its result.
 *
 * @param bands number of numbers that are stored together for each cell
 * @param band index of its number among them
 */
export function createUnpacking(
  { missing, least = -Infinity, most = Infinity, scale, offset }: Unpacking,
  bands = 1,
  band = 0,
): (stored: Block, from: number, end: number) => Float64Array {
  return (stored, from, end) => {
    if (unpacked.length < end - from) unpacked = new Float64Array(end - from);
    for (let index = from; index < end; index++) {
      const cell = stored[index * bands + band] ?? Number.NaN;
      const isValid = cell >= least && cell <= most && !missing.includes(cell);
      unpacked[index - from] = isValid ? cell * scale + offset : Number.NaN;
    }
    return unpacked;
  };
}

/** The result of the last call; grows to the longest run of cells in a block. */
let unpacked = new Float64Array(1024);

/** Whether single precision cannot hold every number of the type. */
const needsDouble = (block: Block): boolean =>
  block.BYTES_PER_ELEMENT > 2 && !(block instanceof Float32Array);
