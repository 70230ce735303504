import { SourceError } from "../source-error.ts";
import { Fields, type FieldSizes } from "./fields.ts";

const MAX_DIMENSIONS = 32;

/** The lengths of the dimensions of an array, none for a single value. */
export interface Dataspace {
  readonly shape: readonly number[];
  /** The lengths up to which it may grow; infinite without a maximum. */
  readonly maxShape: readonly number[];
}

/** Reads a dataspace message: HDF5 File Format Specification 3.0, section IV.A.2.b. */
export function readDataspace(body: Uint8Array, sizes: FieldSizes): Dataspace {
  const fields = new Fields(body, sizes);
  const version = fields.byte();
  const rank = fields.byte();
  const flags = fields.byte();
  if (rank > MAX_DIMENSIONS) throw new SourceError(`it has ${rank} dimensions > ${MAX_DIMENSIONS}`);
  fields.skip(version === 1 ? 5 : 1);
  const shape = Array.from({ length: rank }, () => fields.length());
  const hasMaxima = (flags & 1) !== 0;
  return { shape, maxShape: hasMaxima ? shape.map(() => maximum(fields, sizes)) : shape };
}

function maximum(fields: Fields, sizes: FieldSizes): number {
  const bytes = fields.bytes(sizes.lengthBytes);
  const isOpen = bytes.every((byte) => byte === 0xff);
  return isOpen ? Infinity : new Fields(bytes, sizes).length();
}
