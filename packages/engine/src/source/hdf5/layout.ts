import { SourceError } from "../source-error.ts";
import { Fields, type FieldSizes } from "./fields.ts";

/** The index of the chunks of an array; without an address no chunk was written. */
export type ChunkIndexPlace = {
  readonly address: number | undefined;
} & (
  | { readonly kind: "tree 1" | "tree 2" | "implicit" | "fixed array" | "extensible array" }
  /** The array is a single chunk. */
  | {
      readonly kind: "single";
      readonly filteredBytes: number | undefined;
      readonly skippedFilters: number;
    }
);

/** How the cells of an array are stored: HDF5 File Format Specification 3.0, section IV.A.2.i. */
export type Layout =
  | { readonly kind: "compact"; readonly data: Uint8Array }
  | { readonly kind: "contiguous"; readonly address: number | undefined }
  | {
      readonly kind: "chunked";
      readonly chunks: readonly number[];
      readonly index: ChunkIndexPlace;
    };

const OLD = "convert the file with: h5repack -f GZIP=1 old.h5 new.h5";

/** @throws SourceError for layouts that are not supported, with a way to convert the file */
export function readLayout(body: Uint8Array, sizes: FieldSizes): Layout {
  const fields = new Fields(body, sizes);
  const version = fields.byte();
  if (version < 3 || version > 5)
    throw new SourceError(`HDF5 layout version ${version} is not supported; ${OLD}`);
  switch (fields.byte()) {
    case 0:
      return { kind: "compact", data: fields.bytes(fields.number(2)) };
    case 1:
      return { kind: "contiguous", address: fields.address() };
    case 2:
      return version === 3 ? chunked3(fields) : chunked4(fields);
    default:
      throw new SourceError(`virtual HDF5 arrays are not supported; ${OLD}`);
  }
}

/** The last of the dimensions is the bytes of a cell. */
function chunked3(fields: Fields): Layout {
  const rank = fields.byte() - 1;
  const address = fields.address();
  const chunks = Array.from({ length: Math.max(0, rank) }, () => fields.number(4));
  return { kind: "chunked", chunks, index: { kind: "tree 1", address } };
}

const IS_FILTERED = 0x02;

function chunked4(fields: Fields): Layout {
  const flags = fields.byte();
  const rank = fields.byte() - 1;
  const numberBytes = fields.byte();
  const chunks = Array.from({ length: Math.max(0, rank) }, () => fields.number(numberBytes));
  fields.skip(numberBytes);
  return { kind: "chunked", chunks, index: indexOf(fields, (flags & IS_FILTERED) !== 0) };
}

function indexOf(fields: Fields, isFiltered: boolean): ChunkIndexPlace {
  const kind = fields.byte();
  switch (kind) {
    case 1: {
      const filteredBytes = isFiltered ? fields.length() : undefined;
      const skippedFilters = isFiltered ? fields.number(4) : 0;
      return { kind: "single", filteredBytes, skippedFilters, address: fields.address() };
    }
    case 2:
      return { kind: "implicit", address: fields.address() };
    case 3:
      return { kind: "fixed array", address: fields.skip(1).address() };
    case 4:
      return { kind: "extensible array", address: fields.skip(5).address() };
    case 5:
      return { kind: "tree 2", address: fields.skip(6).address() };
    default:
      throw new SourceError(`an HDF5 index of kind ${kind} is not supported; ${OLD}`);
  }
}
