import type { Attributes } from "../cf/attributes.ts";

/** An array of a file that is presented as an array of Zarr: its cells are read chunk by chunk from byte ranges. */
export interface VirtualArray {
  readonly shape: readonly number[];
  readonly chunks: readonly number[];
  /** Type in the way of numpy, e.g. `<f4`, `>i2`, `|u1`; `|S1` for texts. */
  readonly dtype: string;
  /** The stored number that means no data beside those of the attributes; undefined without one. */
  readonly noData: number | undefined;
  readonly names: readonly string[];
  readonly attributes: Attributes;
  /**
   * The cells of a chunk as they are stored but without filters, in full also at the edge of the array.
   *
   * @throws SourceError for a chunk that cannot be read
   */
  readonly readChunk: (index: readonly number[], signal: AbortSignal) => Promise<Uint8Array>;
}

/** The arrays of a file. */
export interface VirtualArrays {
  /** Whether the file was changed since it was opened. */
  readonly isStale: boolean;
  /** The array at a path, e.g. `["group", "name"]`; undefined if there is none. */
  arrayAt(path: readonly string[], signal: AbortSignal): Promise<VirtualArray | undefined>;
}

/** Bytes of a number of a type. */
export const sizeOf = (dtype: string): number => Number(dtype.slice(2));
