import { type Attributes, textOf } from "./attributes.ts";
import { SourceError } from "../source-error.ts";

/** The packing of a variable: how its stored numbers become values. */
export interface Packing {
  /** Stored numbers of cells without data. */
  readonly missing: readonly number[];
  /** The least and the greatest stored number that is data; any without them. */
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly scale: number;
  readonly offset: number;
}

/**
 * Reads the packing and the missing values of a variable (CF conventions, sections 2.5.1 and 8.1).
 *
 * @param fillValue the stored number of chunks that were never written, if it means no data
 * @param isSingle whether cells are stored in single precision; missing values are then rounded to it too
 * @throws SourceError for attributes that are no numbers, and for unsigned cells stored as signed cells
 */
export function readPacking(
  attributes: Attributes,
  fillValue: number | undefined,
  isSingle: boolean,
): Packing {
  if (textOf(attributes, "_Unsigned")?.toLowerCase() === "true")
    throw new SourceError("its cells are unsigned numbers stored as signed ones (_Unsigned)");
  const missing = ["_FillValue", "missing_value"]
    .flatMap((name) => numbersOf(attributes, name))
    .concat(fillValue ?? [])
    .map((value) => (isSingle ? Math.fround(value) : value))
    .filter((value, index, all) => !Number.isNaN(value) && all.indexOf(value) === index);
  const [scale = 1] = numbersOf(attributes, "scale_factor");
  const [offset = 0] = numbersOf(attributes, "add_offset");
  return { missing, scale, offset };
}

function numbersOf(attributes: Attributes, name: string): readonly number[] {
  const value = attributes[name];
  if (value == null) return [];
  return (Array.isArray(value) ? value : [value]).map((one: unknown) => {
    const number = typeof one === "string" ? numberOfText(one) : Number(one);
    if (number !== undefined) return number;
    throw new SourceError(`its ${name} is no number`);
  });
}

const NAMES = new Map([
  ["NaN", Number.NaN],
  ["Infinity", Infinity],
  ["-Infinity", -Infinity],
]);

/** In Zarr 3 xarray writes a number as the Base64 of its eight bytes, little-endian. */
function numberOfText(text: string): number | undefined {
  const bytes = Buffer.from(text, "base64");
  const isPacked = bytes.length === 8 && bytes.toString("base64") === text;
  return NAMES.get(text) ?? (isPacked ? bytes.readDoubleLE() : undefined);
}
