import { isWhole, PIXEL_TYPES, type PixelType } from "../source/pixel-type.ts";
import { commonNumbers } from "../source/common-numbers.ts";
import type { RasterSource } from "../source/raster-source.ts";
import type { Resampling } from "./kernel.ts";

/** The cell format of a written raster. */
export interface CellFormat {
  readonly type: PixelType;
  /** The nodata value; undefined when every cell has data. */
  readonly nodata: number | undefined;
}

/**
 * The common pixel type and nodata value of the sources. If cells may have no data and the sources have no nodata
 * value, the nodata value is the lowest number of a floating point type: the type of the sources, or one that holds all
 * their values. Sources of different types give float64.
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

/** Converts values, NaN without data, to the numbers of a format; rounds interpolated values to whole numbers. */
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
      // Never round a valid value onto nodata.
      values[index] = rounded === nodata ? (rounded === max ? max - 1 : rounded + 1) : rounded;
    }
  }
  return values;
}
