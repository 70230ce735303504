import { SourceError } from "../source-error.ts";
import { readEntry } from "./chunk-entries.ts";
import type { ChunkedArray, ChunkPlace, FindChunk } from "./chunk-place.ts";
import type { StructureReads } from "./structure-reads.ts";

/** An extensible array: HDF5 File Format Specification 3.0, section VII.D. */
interface ExtensibleArray {
  readonly entryBytes: number;
  readonly isFiltered: boolean;
  readonly maxBits: number;
  /** Entries in the index block itself. */
  readonly indexEntries: number;
  /** Entries of the smallest data blocks. */
  readonly minEntries: number;
  readonly minPointers: number;
  readonly pageEntries: number;
  readonly indexBlock: number | undefined;
}

const CHECKSUM = 4;
const MAX_LEVELS = 64;

async function readExtensibleArray(
  address: number,
  reads: StructureReads,
): Promise<ExtensibleArray> {
  const { offsetBytes, lengthBytes } = reads.sizes;
  const fields = await reads.fields(address, 12 + 6 * lengthBytes + offsetBytes);
  const isFiltered = fields.signature("EAHD").skip(1).byte() === 1;
  const [entryBytes, maxBits, indexEntries, minEntries, minPointers, pageBits] = Array.from(
    fields.bytes(6),
  );
  const indexBlock = fields.skip(6 * lengthBytes).address();
  const array = {
    entryBytes: entryBytes ?? 0,
    isFiltered,
    maxBits: maxBits ?? 0,
    indexEntries: indexEntries ?? 0,
    minEntries: minEntries ?? 0,
    minPointers: minPointers ?? 0,
    pageEntries: 2 ** (pageBits ?? 0),
    indexBlock,
  };
  const isSound = [array.minEntries, array.minPointers].every((count) => count > 0);
  if (!isSound || array.maxBits > 64) throw new SourceError("an HDF5 index is damaged");
  return array;
}

/** Finds chunks in an extensible array, which has one axis that can grow: it is counted slowest. */
export function extensibleArray(address: number, chunked: ChunkedArray): FindChunk {
  return async (index, reads) => {
    const array = await readExtensibleArray(address, reads);
    if (array.indexBlock === undefined) return undefined;
    const format = { ...array, chunkBytes: chunked.chunkBytes };
    const at = await addressOf(ordinalWithOpenAxis(index, chunked), array, reads, array.indexBlock);
    if (at === undefined) return undefined;
    const entry: ChunkPlace | undefined = readEntry(
      await reads.fields(at, array.entryBytes),
      format,
      reads.sizes.offsetBytes,
    );
    return entry;
  };
}

/** The number of a chunk when the axis without a maximum varies slowest, and the others by their maxima. */
function ordinalWithOpenAxis(index: readonly number[], { maxShape, chunks }: ChunkedArray): number {
  const open = Math.max(0, maxShape.indexOf(Infinity));
  const order = [open, ...[...index.keys()].filter((axis) => axis !== open)];
  return order.reduce((ordinal, axis) => {
    const count = axis === open ? 1 : Math.ceil((maxShape[axis] ?? 1) / (chunks[axis] ?? 1));
    return ordinal * count + (index[axis] ?? 0);
  }, 0);
}

/** The address of an entry: in the index block, in one of its data blocks, or in one of a super block. */
async function addressOf(
  ordinal: number,
  array: ExtensibleArray,
  reads: StructureReads,
  indexBlock: number,
): Promise<number | undefined> {
  const { offsetBytes } = reads.sizes;
  const prefix = 6 + offsetBytes;
  (await reads.fields(indexBlock, prefix)).signature("EAIB");
  const { entryBytes, indexEntries, minEntries, minPointers, maxBits } = array;
  const entriesAt = indexBlock + prefix;
  if (ordinal < indexEntries) return entriesAt + ordinal * entryBytes;
  const pointersAt = entriesAt + indexEntries * entryBytes;
  // Level by level the blocks become more and larger: 2^(level/2) blocks of 2^((level+1)/2) times the smallest.
  let rest = ordinal - indexEntries;
  let [firstBlock, level] = [0, 0];
  for (; level < MAX_LEVELS; level++) {
    const entries = blocksOf(level) * entriesOf(level, minEntries);
    if (rest < entries) break;
    rest -= entries;
    firstBlock += blocksOf(level);
  }
  const blockEntries = entriesOf(level, minEntries);
  const block = Math.floor(rest / blockEntries);
  const within = rest - block * blockEntries;
  const directLevels = 2 * Math.log2(minPointers);
  const pointer = async (at: number): Promise<number | undefined> =>
    (await reads.fields(at, offsetBytes)).address();
  const offsetBytesOfBlock = Math.ceil(maxBits / 8);
  const blockPrefix = 6 + offsetBytes + offsetBytesOfBlock;
  if (level < directLevels) {
    const data = await pointer(pointersAt + (firstBlock + block) * offsetBytes);
    if (data === undefined) return undefined;
    (await reads.fields(data, blockPrefix)).signature("EADB");
    return data + blockPrefix + within * entryBytes;
  }
  const directPointers = 2 * (minPointers - 1);
  const superAt = pointersAt + (directPointers + level - directLevels) * offsetBytes;
  const superBlock = await pointer(superAt);
  if (superBlock === undefined) return undefined;
  (await reads.fields(superBlock, blockPrefix)).signature("EASB");
  const pages = blockEntries > array.pageEntries ? blockEntries / array.pageEntries : 0;
  const bitmapBytes = Math.ceil(pages / 8);
  const bitmaps = superBlock + blockPrefix;
  const data = await pointer(bitmaps + blocksOf(level) * bitmapBytes + block * offsetBytes);
  if (data === undefined) return undefined;
  (await reads.fields(data, blockPrefix)).signature("EADB");
  if (pages === 0) return data + blockPrefix + within * entryBytes;
  const page = Math.floor(within / array.pageEntries);
  const bits = (await reads.bytes(bitmaps + block * bitmapBytes + Math.floor(page / 8), 1))[0] ?? 0;
  if ((bits & (0x80 >> (page % 8))) === 0) return undefined;
  const pageBytes = array.pageEntries * entryBytes + CHECKSUM;
  return (
    data + blockPrefix + CHECKSUM + page * pageBytes + (within % array.pageEntries) * entryBytes
  );
}

const blocksOf = (level: number): number => 2 ** Math.floor(level / 2);
const entriesOf = (level: number, least: number): number =>
  least * 2 ** Math.floor((level + 1) / 2);
