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

/** Whether single precision cannot hold every number of the type. */
const needsDouble = (block: Block): boolean =>
  block.BYTES_PER_ELEMENT > 2 && !(block instanceof Float32Array);
