import { SourceError } from "../source-error.ts";
import { type BTree2, findRecord, readBTree2 } from "./b-tree-2.ts";
import { type ChunkedArray, type ChunkPlace, type FindChunk, ordinalOf } from "./chunk-place.ts";
import { findChunkInTree1 } from "./chunk-tree-1.ts";
import { extensibleArray } from "./extensible-array.ts";
import { fixedArray } from "./fixed-array.ts";
import type { Fields } from "./fields.ts";
import type { ChunkIndexPlace } from "./layout.ts";
import type { StructureReads } from "./structure-reads.ts";

/** The way to the chunks of an array by the index that its layout states. */
export function chunkIndex(place: ChunkIndexPlace, array: ChunkedArray): FindChunk {
  const { address } = place;
  if (address === undefined) return async () => undefined;
  switch (place.kind) {
    case "tree 1":
      return (index, reads) => findChunkInTree1(address, index, array, reads);
    case "single":
      return async () => ({
        address,
        length: place.filteredBytes ?? array.chunkBytes,
        skippedFilters: place.skippedFilters,
      });
    case "implicit":
      return async (index) => ({
        address: address + ordinalOf(index, array) * array.chunkBytes,
        length: array.chunkBytes,
        skippedFilters: 0,
      });
    case "fixed array":
      return fixedArray(address, array);
    case "extensible array":
      return extensibleArray(address, array);
    case "tree 2":
      return (index, reads) => findInTree2(address, index, array, reads);
  }
}

/** Records of a tree of chunks without filters, and with. */
const UNFILTERED = 10;
const FILTERED = 11;

async function findInTree2(
  address: number,
  index: readonly number[],
  { chunkBytes }: ChunkedArray,
  reads: StructureReads,
): Promise<ChunkPlace | undefined> {
  const tree: BTree2 = await readBTree2(address, reads);
  if (tree.type !== UNFILTERED && tree.type !== FILTERED)
    throw new SourceError("an HDF5 index is of another kind than stated");
  const sizeBytes =
    tree.recordBytes -
    reads.sizes.offsetBytes -
    8 * index.length -
    (tree.type === FILTERED ? 4 : 0);
  const placeOf = (record: Fields): ChunkPlace => ({
    address: record.address() ?? 0,
    length: tree.type === FILTERED ? record.number(sizeBytes) : chunkBytes,
    skippedFilters: tree.type === FILTERED ? record.number(4) : 0,
  });
  const found = await findRecord(
    tree,
    (record) => {
      placeOf(record);
      for (const at of index) {
        const difference = at - record.number(8);
        if (difference !== 0) return difference;
      }
      return 0;
    },
    reads,
  );
  return found && placeOf(found);
}
