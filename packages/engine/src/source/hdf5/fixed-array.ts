import { SourceError } from "../source-error.ts";
import { readEntry } from "./chunk-entries.ts";
import { type ChunkedArray, type FindChunk, ordinalOf } from "./chunk-place.ts";
import type { StructureReads } from "./structure-reads.ts";

/** A fixed array: HDF5 File Format Specification 3.0, section VII.C. */
interface FixedArray {
  readonly entryBytes: number;
  readonly isFiltered: boolean;
  readonly entries: number;
  readonly pageEntries: number;
  readonly data: number | undefined;
}

const CHECKSUM = 4;

async function readFixedArray(address: number, reads: StructureReads): Promise<FixedArray> {
  const { offsetBytes, lengthBytes } = reads.sizes;
  const fields = await reads.fields(address, 8 + lengthBytes + offsetBytes);
  const isFiltered = fields.signature("FAHD").skip(1).byte() === 1;
  const entryBytes = fields.byte();
  const pageBits = fields.byte();
  if (pageBits > 32) throw new SourceError("an HDF5 index is damaged");
  const entries = fields.length();
  return { entryBytes, isFiltered, entries, pageEntries: 2 ** pageBits, data: fields.address() };
}

/** Finds chunks in a fixed array: entries by the number of their chunk, in pages when there are many. */
export function fixedArray(address: number, array: ChunkedArray): FindChunk {
  return async (index, reads) => {
    const { data, entries, pageEntries, entryBytes, isFiltered } = await readFixedArray(
      address,
      reads,
    );
    const ordinal = ordinalOf(index, array);
    if (data === undefined || ordinal >= entries) return undefined;
    const { offsetBytes } = reads.sizes;
    const prefix = 6 + offsetBytes;
    (await reads.fields(data, prefix)).signature("FADB");
    const format = { entryBytes, isFiltered, chunkBytes: array.chunkBytes };
    if (entries <= pageEntries)
      return readEntry(
        await reads.fields(data + prefix + ordinal * entryBytes, entryBytes),
        format,
        offsetBytes,
      );
    const pages = Math.ceil(entries / pageEntries);
    const page = Math.floor(ordinal / pageEntries);
    const bitmapBytes = Math.ceil(pages / 8);
    const bits = (await reads.bytes(data + prefix + Math.floor(page / 8), 1))[0] ?? 0;
    // Pages that were never written are not initialised; their bits count from the highest.
    if ((bits & (0x80 >> (page % 8))) === 0) return undefined;
    const first = data + prefix + bitmapBytes + CHECKSUM;
    const at =
      first + page * (pageEntries * entryBytes + CHECKSUM) + (ordinal % pageEntries) * entryBytes;
    return readEntry(await reads.fields(at, entryBytes), format, offsetBytes);
  };
}
