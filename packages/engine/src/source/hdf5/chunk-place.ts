import type { StructureReads } from "./structure-reads.ts";

/** The place of a chunk in a file. */
export interface ChunkPlace {
  readonly address: number;
  /** Stored bytes. */
  readonly length: number;
  /** Bits of the filters that were left out, the first filter lowest. */
  readonly skippedFilters: number;
}

/** What an index of chunks is of. */
export interface ChunkedArray {
  readonly shape: readonly number[];
  readonly chunks: readonly number[];
  /** The lengths up to which it may grow; infinite without a maximum. */
  readonly maxShape: readonly number[];
  readonly chunkBytes: number;
  readonly isFiltered: boolean;
}

/** Finds the place of the chunk with an index on each axis; undefined for a chunk that was never written. */
export type FindChunk = (
  index: readonly number[],
  reads: StructureReads,
) => Promise<ChunkPlace | undefined>;

/** The number of a chunk when the chunks that the array may have are counted row by row. */
export function ordinalOf(index: readonly number[], { maxShape, chunks }: ChunkedArray): number {
  return index.reduce(
    (ordinal, at, axis) => ordinal * Math.ceil((maxShape[axis] ?? 1) / (chunks[axis] ?? 1)) + at,
    0,
  );
}
