import type { Block } from "./raster-source.ts";

/** What turns stored numbers into values. */
export interface MaskAndScale {
  /** The stored number of cells without data. */
  readonly nodata: number | undefined;
  readonly scale: number;
  readonly offset: number;
}

/**
 * The values of stored numbers, stored * scale + offset, with NaN for cells without data: those that hold the nodata
 * number or, where there is a mask, those whose mask is 0 and no others, as GDAL has it.
 */
export function maskAndScale(
  stored: Block,
  { nodata, scale, offset }: MaskAndScale,
  mask: Block | undefined,
): Block {
  const isScaled = scale !== 1 || offset !== 0;
  const values =
    isScaled || needsDouble(stored) ? Float64Array.from(stored) : Float32Array.from(stored);
  for (let index = 0; index < values.length; index++) {
    const isValid = mask === undefined ? stored[index] !== nodata : mask[index] !== 0;
    values[index] = isValid ? (stored[index] ?? Number.NaN) * scale + offset : Number.NaN;
  }
  return values;
}

/** Stored numbers without data, of which there may be several, and what turns the others into values. */
export interface Unpacking {
  readonly missing: readonly number[];
  readonly scale: number;
  readonly offset: number;
}

/**
 * Makes values of some stored numbers at a time, the same as {@link maskAndScale}: for those who need few of very many. What it
 * gives is changed by its next call.
 */
export function createUnpacking({
  missing,
  scale,
  offset,
}: Unpacking): (stored: Block, from: number, end: number) => Float64Array {
  return (stored, from, end) => {
    if (unpacked.length < end - from) unpacked = new Float64Array(end - from);
    for (let place = from; place < end; place++) {
      const cell = stored[place] ?? Number.NaN;
      unpacked[place - from] = missing.includes(cell) ? Number.NaN : cell * scale + offset;
    }
    return unpacked;
  };
}

/** What was unpacked last, as large as the longest that ever was: a run of cells in a block. */
let unpacked = new Float64Array(1024);

/** Whether single precision cannot hold every number of the type. */
const needsDouble = (block: Block): boolean =>
  block.BYTES_PER_ELEMENT > 2 && !(block instanceof Float32Array);
