import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { PIXEL_TYPES } from "../pixel-type.ts";
import type { Block } from "../raster-source.ts";
import { partsWithin } from "./bits-within.ts";

/** Distance between 1 and the next number, by type. */
const EPSILON = { float32: 2 ** -23, float64: Number.EPSILON } as const;
/** Units in the last place within which GDAL takes numbers as equal (ARE_REAL_EQUAL, gdal_priv_templates.hpp). */
const ULP = 2;

/** Numbers that are so close to the nodata value of a floating point band that they mean it. */
export interface CloseNodata {
  readonly nodata: number;
  readonly from: number;
  readonly until: number;
}

/**
 * The numbers that GDAL takes as the nodata value: within two units in the last place. Writers round the text of a value;
 * at the end of the range, where the sum of both overflows in GDAL's comparison, all numbers of that size mean it.
 *
 * @returns undefined where only the value itself means it
 */
export function closeNodata(nodata: number, type: string): CloseNodata | undefined {
  if ((type !== "float32" && type !== "float64") || nodata === 0 || !Number.isFinite(nodata))
    return undefined;
  const size = Math.abs(nodata);
  const share = EPSILON[type] * ULP;
  const { max } = PIXEL_TYPES[type];
  // At the end GDAL goes farther down still; no data are of that size.
  const isEnd = size > max / 2;
  const least = isEnd ? Math.max(max - size, size / 4) : size * (1 - 2 * share);
  const most = isEnd ? max : size * (1 + 2 * share);
  return nodata < 0 ? { nodata, from: -most, until: -least } : { nodata, from: least, until: most };
}

/** Cells between two pauses. */
const AT_ONCE = 1024 * 1024;

/**
 * Replaces numbers close to the nodata value by it, in place. A large block takes several turns of the event loop.
 *
 * @throws the reason of the signal once it is aborted
 */
export async function unifyNodata(
  cells: Block,
  close: CloseNodata,
  signal: AbortSignal,
): Promise<void> {
  const yieldIfDue = createYieldIfDue(signal);
  for (let start = 0; start < cells.length; start += AT_ONCE) {
    if (start > 0) await yieldIfDue();
    unifyPart(cells.subarray(start, start + AT_ONCE), close);
  }
}

function unifyPart(cells: Block, close: CloseNodata): void {
  if (cells instanceof Float32Array) {
    unifySinglePrecision(cells, close);
    return;
  }
  const { nodata, from, until } = close;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? Number.NaN;
    if (cell >= from && cell <= until) cells[index] = nodata;
  }
}

const SIGN_BIT = 0x8000_0000;

/**
 * Compares bits instead of numbers: those of numbers of one sign, ordered by size, are successive. Each decoded block
 * passes here, so that WebAssembly finds the parts that hold numbers to replace; most hold the nodata value alone.
 */
function unifySinglePrecision(cells: Float32Array, { nodata, from, until }: CloseNodata): void {
  const [least, most] = nodata < 0 ? [-until, -from] : [from, until];
  const sign = nodata < 0 ? SIGN_BIT : 0;
  const first = firstBitsFrom(least) | sign;
  // The last number is the one before the first that is larger.
  const last = (firstBitsAfter(most) - 1) | sign;
  const own = inSinglePrecision(Math.abs(nodata)).bits | sign;
  const ranges = [
    { low: first, range: own - 1 - first },
    { low: own + 1, range: last - own - 1 },
  ].filter(({ range }) => range >= 0);
  if (ranges.length === 0) return;
  const bits = new Int32Array(cells.buffer, cells.byteOffset, cells.length);
  const range = last - first;
  for (const [start, end] of partsWithin(bits, ranges))
    for (let index = start; index < end; index++)
      if (((bits[index] ?? 0) - first) >>> 0 <= range) cells[index] = nodata;
}

const single = new Float32Array(1);
const bitsOfSingle = new Int32Array(single.buffer);

/** A positive number rounded to single precision, and its bits. */
function inSinglePrecision(number: number): { readonly rounded: number; readonly bits: number } {
  single[0] = number;
  return { rounded: single[0], bits: bitsOfSingle[0] ?? 0 };
}

/** Bits of the smallest positive number of single precision that is not smaller. */
function firstBitsFrom(number: number): number {
  const { rounded, bits } = inSinglePrecision(number);
  return rounded < number ? bits + 1 : bits;
}

/** Bits of the smallest positive number of single precision that is larger. */
function firstBitsAfter(number: number): number {
  const { rounded, bits } = inSinglePrecision(number);
  return rounded <= number ? bits + 1 : bits;
}
