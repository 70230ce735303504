import { isWhole, PIXEL_TYPES, type PixelType } from "../source/pixel-type.ts";
import { commonNumbers } from "../source/common-numbers.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { Resampling } from "./kernel.ts";

/** How the cells of a raster are written. */
export interface CellFormat {
  readonly type: PixelType;
  /** What stands for no data; undefined when every cell has data. */
  readonly nodata: number | undefined;
}

/**
 * The type and the nodata value of the sources where all have the same. Where cells may be without data and the sources have no
 * value for that, it is the lowest number of a floating point type: that of the sources or one that holds all of theirs.
 *
 * @param isWithin whether the raster lies within a single source
 */
export function cellFormat(sources: readonly RasterSource[], isWithin: boolean): CellFormat {
  const stored = commonNumbers(sources.map((source) => source.stored));
  if (stored === undefined) return { type: "float64", nodata: PIXEL_TYPES.float64.min };
  const { type, nodata, isComplete } = stored;
  const { bytes, min, max } = PIXEL_TYPES[type];
  if (!isWhole(type)) return { type, nodata: nodata ?? min };
  if (nodata !== undefined && Number.isInteger(nodata) && nodata >= min && nodata <= max)
    return { type, nodata };
  if (isWithin && isComplete) return { type, nodata: undefined };
  const wider = bytes > 2 ? "float64" : "float32";
  return { type: wider, nodata: PIXEL_TYPES[wider].min };
}

/** Brings values, NaN without data, into the numbers of a format: what a kernel made is rounded to what the type holds. */
export function toNumbers(
  values: Float64Array,
  { type, nodata }: CellFormat,
  resampling: Resampling,
): Float64Array {
  const isRounded = isWhole(type) && resampling !== "nearest" && resampling !== "mode";
  const { min, max } = PIXEL_TYPES[type];
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) values[index] = nodata ?? 0;
    else if (isRounded) {
      const rounded = Math.min(max, Math.max(min, Math.round(value)));
      // A value that there is must not become the one for there being none.
      values[index] = rounded === nodata ? (rounded === max ? max - 1 : rounded + 1) : rounded;
    }
  }
  return values;
}
