import type { ChunkPlace } from "./chunk-place.ts";
import type { Fields } from "./fields.ts";

/** How an array of chunks stores its entries: an address, and with filters the stored bytes and the filters left out. */
export interface EntryFormat {
  readonly entryBytes: number;
  readonly isFiltered: boolean;
  /** Bytes of a chunk without filters. */
  readonly chunkBytes: number;
}

/** Reads an entry; undefined for a chunk that was never written. */
export function readEntry(
  fields: Fields,
  { entryBytes, isFiltered, chunkBytes }: EntryFormat,
  offsetBytes: number,
): ChunkPlace | undefined {
  const address = fields.address();
  const length = isFiltered ? fields.number(entryBytes - offsetBytes - 4) : chunkBytes;
  const skippedFilters = isFiltered ? fields.number(4) : 0;
  return address === undefined ? undefined : { address, length, skippedFilters };
}
