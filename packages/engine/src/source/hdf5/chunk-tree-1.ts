import { SourceError } from "../source-error.ts";
import type { ChunkedArray, ChunkPlace } from "./chunk-place.ts";
import type { StructureReads } from "./structure-reads.ts";

const MAX_DEPTH = 16;

/**
 * Finds a chunk in a B-tree of version 1 (HDF5 File Format Specification 3.0, section III.A.1): keys are the first cells of
 * chunks, and a child holds what is from its key on.
 */
export async function findChunkInTree1(
  root: number,
  index: readonly number[],
  { chunks }: ChunkedArray,
  reads: StructureReads,
): Promise<ChunkPlace | undefined> {
  const { offsetBytes } = reads.sizes;
  const wanted = index.map((at, axis) => at * (chunks[axis] ?? 1));
  const prefixBytes = 8 + 2 * offsetBytes;
  // The last offset is that of a byte in a cell.
  const keyBytes = 8 + 8 * (index.length + 1);
  let address = root;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const prefix = await reads.fields(address, prefixBytes);
    const type = prefix.signature("TREE").byte();
    const level = prefix.byte();
    const entries = prefix.number(2);
    if (type !== 1) throw new SourceError("an HDF5 index is of another kind than stated");
    const entryBytes = keyBytes + offsetBytes;
    const nodes = await reads.bytes(address + prefixBytes, entries * entryBytes);
    const view = new DataView(nodes.buffer, nodes.byteOffset, nodes.byteLength);
    const compare = (entry: number): number => {
      for (let axis = 0; axis < wanted.length; axis++) {
        const offset = Number(view.getBigUint64(entry * entryBytes + 8 + 8 * axis, true));
        if (wanted[axis] !== offset) return (wanted[axis] ?? 0) - offset;
      }
      return 0;
    };
    let [low, high] = [0, entries];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(middle) < 0) high = middle;
      else low = middle + 1;
    }
    const entry = low - 1;
    if (entry < 0 || (level === 0 && compare(entry) !== 0)) return undefined;
    const at = entry * entryBytes;
    const child = await childAt(address + prefixBytes + at + keyBytes, reads);
    if (child === undefined) return undefined;
    if (level === 0)
      return {
        address: child,
        length: view.getUint32(at, true),
        skippedFilters: view.getUint32(at + 4, true),
      };
    address = child;
  }
  throw new SourceError("an HDF5 index is nested too deep");
}

const childAt = async (address: number, reads: StructureReads): Promise<number | undefined> =>
  (await reads.fields(address, reads.sizes.offsetBytes)).address();
