import { SourceError } from "../source-error.ts";
import { Fields, type FieldSizes } from "./fields.ts";
import type { UsedBits } from "./used-bits.ts";

/** A type of cells or attributes: HDF5 File Format Specification 3.0, section IV.A.2.d. */
export type Hdf5Type =
  | {
      readonly kind: "number";
      readonly size: number;
      readonly dtype: string;
      /** The bits of an integer, where not all are used. */
      readonly bits?: UsedBits;
    }
  | { readonly kind: "text"; readonly size: number }
  /** Text of any length, in the global heap. */
  | { readonly kind: "texts"; readonly size: number }
  /** A list of addresses of objects, in the global heap. */
  | { readonly kind: "references"; readonly size: number }
  | { readonly kind: "other"; readonly size: number; readonly name: string };

const CLASSES: readonly string[] = [
  "integers",
  "floats",
  "times",
  "texts",
  "bit fields",
  "opaque data",
  "compounds",
  "references",
  "enumerations",
  "lists",
  "arrays",
];

/** Location and size of exponent and fraction, and bias, of the floats of IEEE 754. */
const FLOATS: Readonly<Record<number, readonly number[]>> = {
  2: [16, 10, 5, 0, 10, 15],
  4: [32, 23, 8, 0, 23, 127],
  8: [64, 52, 11, 0, 52, 1023],
};
const MAX_DEPTH = 8;

/** Reads a datatype message. */
export function readDatatype(body: Uint8Array, sizes: FieldSizes): Hdf5Type {
  return typeOf(new Fields(body, sizes), 0);
}

function typeOf(fields: Fields, depth: number): Hdf5Type {
  if (depth > MAX_DEPTH) throw new SourceError("an HDF5 type is nested too deep");
  const kind = fields.byte() & 0x0f;
  const bits = fields.number(3);
  const size = fields.number(4);
  const other: Hdf5Type = { kind: "other", size, name: CLASSES[kind] ?? "an unknown type" };
  switch (kind) {
    case 0:
      return integerOf(fields, bits, size) ?? other;
    case 1:
      return floatOf(fields, bits, size) ?? other;
    case 3:
      return { kind: "text", size };
    case 8: {
      // Codes of classes: the type of the codes stands first.
      const base = typeOf(fields, depth + 1);
      return base.kind === "number" ? base : other;
    }
    case 9: {
      if ((bits & 0x0f) === 1) return { kind: "texts", size };
      const base = typeOf(fields, depth + 1);
      const isReference = base.kind === "other" && base.name === CLASSES[7];
      return isReference ? { kind: "references", size } : other;
    }
    default:
      return other;
  }
}

function integerOf(fields: Fields, bits: number, size: number): Hdf5Type | undefined {
  const [offset, count] = [fields.number(2), fields.number(2)];
  if (count < 1 || offset + count > 8 * size || ![1, 2, 4, 8].includes(size)) return undefined;
  const sign = (bits & 0x08) === 0 ? "u" : "i";
  const type = { kind: "number", size, dtype: `${orderOf(bits, size)}${sign}${size}` } as const;
  return count === 8 * size ? type : { ...type, bits: { offset, count } };
}

function floatOf(fields: Fields, bits: number, size: number): Hdf5Type | undefined {
  const offset = fields.number(2);
  const found = [2, 1, 1, 1, 1, 4].map((bytes) => fields.number(bytes));
  const isVax = (bits & 0x40) !== 0;
  if (offset !== 0 || isVax || !FLOATS[size]?.every((number, index) => number === found[index]))
    return undefined;
  return { kind: "number", size, dtype: `${orderOf(bits, size)}f${size}` };
}

const orderOf = (bits: number, size: number): string =>
  size === 1 ? "|" : (bits & 1) === 0 ? "<" : ">";
