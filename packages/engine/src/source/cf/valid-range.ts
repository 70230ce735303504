import { isPixelType, isWhole, PIXEL_TYPES } from "../pixel-type.ts";
import type { Attributes } from "./attributes.ts";
import type { Packing } from "./packing.ts";

/** The stored numbers that are data, and what is to be said about them. */
export interface StoredRange {
  /** The least stored number that is data. */
  readonly least?: number | undefined;
  /** The greatest stored number that is data. */
  readonly most?: number | undefined;
  /** Texts of warnings. */
  readonly notes: readonly string[];
}

/** By how much of a step a bound in unpacked values may miss a stored number. */
const ROUNDING = 1e-6;

/**
 * Reads which stored numbers are data: `valid_range`, or `valid_min` and `valid_max` (CF conventions, section 2.5.1; NetCDF
 * Users Guide, appendix A). Numbers outside are missing, as for GDAL and netCDF4-python. Bounds are stored numbers; bounds of
 * packed cells that no stored number can have are values instead.
 *
 * @param type type of the stored numbers
 */
export function readValidRange(
  attributes: Attributes,
  type: string,
  packing: Pick<Packing, "scale" | "offset">,
): StoredRange {
  const notes: string[] = [];
  const { scale, offset } = packing;
  const [least, most] = boundsOf(attributes, notes);
  if (least === undefined && most === undefined) return { notes };
  if (least !== undefined && most !== undefined && least > most)
    return { notes: [`its valid range of ${least} to ${most} holds no number, and has no effect`] };
  const isPacked = scale !== 1 || offset !== 0;
  const areStored = [least, most].every(
    (bound) => bound === undefined || isStoredNumber(bound, type),
  );
  if (!isPacked || areStored) {
    const inPrecision = (bound: number | undefined): number | undefined =>
      bound !== undefined && type === "float32" ? Math.fround(bound) : bound;
    return { least: inPrecision(least), most: inPrecision(most), notes };
  }
  const storedOf = (bound: number | undefined): number | undefined =>
    bound === undefined ? undefined : (bound - offset) / scale;
  const [first, last] =
    scale > 0 ? [storedOf(least), storedOf(most)] : [storedOf(most), storedOf(least)];
  notes.push(
    `its valid range of ${least ?? "any"} to ${most ?? "any"} is taken for values, because its ${type} cells cannot store it`,
  );
  return {
    // Plus 0, because rounding up may give minus zero.
    least: first === undefined ? undefined : Math.ceil(first - ROUNDING) + 0,
    most: last === undefined ? undefined : Math.floor(last + ROUNDING),
    notes,
  };
}

type Bound = number | undefined;

function boundsOf(attributes: Attributes, notes: string[]): readonly [least: Bound, most: Bound] {
  const { valid_range, valid_min, valid_max } = attributes;
  if (valid_range == null) {
    const bound = (name: string, value: unknown): Bound => {
      const one: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
      if (isBound(one) || one == null) return one ?? undefined;
      notes.push(`its ${name} is no number, and has no effect`);
      return undefined;
    };
    return [bound("valid_min", valid_min), bound("valid_max", valid_max)];
  }
  if (Array.isArray(valid_range) && valid_range.length === 2 && valid_range.every(isBound))
    return [valid_range[0], valid_range[1]];
  notes.push("its valid_range is not two numbers, and has no effect");
  return [undefined, undefined];
}

const isBound = (value: unknown): value is number =>
  typeof value === "number" && !Number.isNaN(value);

/** Whether a cell of a type can hold a number; true for types whose numbers are not known. */
function isStoredNumber(bound: number, type: string): boolean {
  if (!isPixelType(type)) return !type.includes("int") || Number.isInteger(bound);
  if (!isWhole(type)) return true;
  const { min, max } = PIXEL_TYPES[type];
  return Number.isInteger(bound) && bound >= min && bound <= max;
}
