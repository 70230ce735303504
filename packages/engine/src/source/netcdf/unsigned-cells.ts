import { type Attributes, textOf } from "../cf/attributes.ts";

/** Attributes that are numbers of the type of the cells. */
const STORED: readonly string[] = [
  "_FillValue",
  "missing_value",
  "valid_range",
  "valid_min",
  "valid_max",
];

/**
 * The type and the attributes of cells that `_Unsigned` calls unsigned, or signed, against the type of the file: netCDF 3 has
 * no unsigned types, and the classic model of netCDF 4 has none either.
 */
export function withSign(
  dtype: string,
  attributes: Attributes,
): { readonly dtype: string; readonly attributes: Attributes } {
  const { _Unsigned: _, ...others } = attributes;
  const word = textOf(attributes, "_Unsigned")?.toLowerCase();
  const kind = dtype.charAt(1);
  const bits = 8 * Number(dtype.slice(2));
  const isUnsigned = kind === "i" && word === "true";
  if (!isUnsigned && !(kind === "u" && word === "false"))
    return { dtype, attributes: word === undefined ? attributes : others };
  const wrapped = (value: unknown): unknown =>
    typeof value === "number" && Number.isInteger(value) ? wrap(value, bits, isUnsigned) : value;
  const changed = Object.entries(others).map(([name, value]) => {
    if (!STORED.includes(name)) return [name, value] as const;
    return [name, Array.isArray(value) ? value.map(wrapped) : wrapped(value)] as const;
  });
  return {
    dtype: `${dtype.charAt(0)}${isUnsigned ? "u" : "i"}${dtype.slice(2)}`,
    attributes: Object.fromEntries(changed),
  };
}

function wrap(value: number, bits: number, isUnsigned: boolean): number {
  const turn = 2 ** bits;
  if (isUnsigned) return value < 0 ? value + turn : value;
  return value >= turn / 2 ? value - turn : value;
}
