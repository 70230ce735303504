import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { PIXEL_TYPES } from "../pixel-type.ts";
import type { Block } from "../raster-source.ts";

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

/** Replaces numbers close to the nodata value by it, in place. */
export async function unifyNodata(
  cells: Block,
  { nodata, from, until }: CloseNodata,
  signal: AbortSignal,
): Promise<void> {
  const yieldIfDue = createYieldIfDue(signal);
  for (let start = 0; start < cells.length; start += AT_ONCE) {
    if (start > 0) await yieldIfDue();
    const end = Math.min(start + AT_ONCE, cells.length);
    for (let index = start; index < end; index++) {
      const cell = cells[index] ?? Number.NaN;
      if (cell >= from && cell <= until) cells[index] = nodata;
    }
  }
}

/** Cells between two pauses. */
const AT_ONCE = 256 * 1024;
