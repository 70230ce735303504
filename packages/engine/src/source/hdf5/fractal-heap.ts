import { SourceError } from "../source-error.ts";
import { allRecords, readBTree2 } from "./b-tree-2.ts";
import { Fields } from "./fields.ts";
import type { StructureReads } from "./structure-reads.ts";

/** A fractal heap: HDF5 File Format Specification 3.0, section III.G. */
interface FractalHeap {
  readonly root: number;
  readonly rootRows: number;
  readonly width: number;
  readonly startBytes: number;
  readonly directRows: number;
  /** Bytes of an offset in the heap, and of the length of an object. */
  readonly offsetBytes: number;
  readonly lengthBytes: number;
}

/** Type of an object by bits of its id: in blocks of the heap, outside of them, in the id itself. */
const MANAGED = 0;
const TINY = 2;
const MAX_ROWS = 64;

/** The index of a heap by name. */
interface IndexedHeap {
  readonly heap: number;
  readonly index: number;
  /** Type of the records of the index. */
  readonly recordType: number;
  /** Maximum objects. */
  readonly most: number;
}

/** Bytes before the heap id in a record of an index, by the type of the record. */
const ID_OFFSETS: Readonly<Record<number, number>> = { 5: 4, 8: 0 };

/** The objects of a heap that an index lists. */
export async function readHeap2Objects(
  { heap: address, index, recordType, most }: IndexedHeap,
  reads: StructureReads,
): Promise<readonly Uint8Array[]> {
  const tree = await readBTree2(index, reads);
  if (tree.records === 0) return [];
  const heap = await readHeap(address, reads);
  if (tree.type !== recordType)
    throw new SourceError("an HDF5 index is of another kind than stated");
  const objects: Uint8Array[] = [];
  for (const record of await allRecords(tree, most, reads))
    objects.push(await readObject(heap, record.subarray(ID_OFFSETS[recordType] ?? 0), reads));
  return objects;
}

async function readHeap(address: number, reads: StructureReads): Promise<FractalHeap> {
  const { offsetBytes: o, lengthBytes: l } = reads.sizes;
  const fields = await reads.fields(address, 22 + 12 * l + 3 * o);
  fields.signature("FRHP").skip(3);
  const filterBytes = fields.number(2);
  if (filterBytes > 0) throw new SourceError("compressed HDF5 attributes are not supported");
  const maxObject = fields.skip(1).number(4);
  fields.skip(l + o + l + o + 8 * l);
  const width = fields.number(2);
  const startBytes = fields.length();
  const maxDirect = fields.length();
  const bits = fields.number(2);
  fields.skip(2);
  const root = fields.address();
  const rootRows = fields.number(2);
  const directRows = Math.log2(maxDirect) - Math.log2(startBytes) + 2;
  const isSound =
    root !== undefined && width > 0 && startBytes > 0 && Number.isInteger(directRows) && bits <= 64;
  if (!isSound || rootRows > MAX_ROWS) throw new SourceError("an HDF5 heap is damaged");
  const lengthBytes = Math.min(
    Math.ceil(Math.log2(maxDirect) / 8),
    Math.floor(Math.log2(Math.max(1, maxObject)) / 8) + 1,
  );
  return {
    root,
    rootRows,
    width,
    startBytes,
    directRows,
    offsetBytes: Math.ceil(bits / 8),
    lengthBytes,
  };
}

async function readObject(
  heap: FractalHeap,
  id: Uint8Array,
  reads: StructureReads,
): Promise<Uint8Array> {
  const fields = new Fields(id, reads.sizes);
  const first = fields.byte();
  const kind = (first >> 4) & 3;
  if (kind === TINY) return fields.bytes((first & 0x0f) + 1);
  if (kind !== MANAGED)
    throw new SourceError("an HDF5 attribute or link of more than 64 KB is not supported");
  const offset = fields.number(heap.offsetBytes);
  const length = fields.number(heap.lengthBytes);
  return await reads.bytes(await addressOf(heap, offset, reads), length);
}

/** Bytes of the blocks of a row: the first two rows have the size of the start, each further one twice as much. */
const blockBytes = ({ startBytes }: FractalHeap, row: number): number =>
  startBytes * 2 ** Math.max(0, row - 1);

/** The address in the file of an offset in the heap. */
async function addressOf(
  heap: FractalHeap,
  wanted: number,
  reads: StructureReads,
): Promise<number> {
  let [block, rows, offset] = [heap.root, heap.rootRows, wanted];
  const { offsetBytes: o } = reads.sizes;
  for (let level = 0; rows > 0; level++) {
    if (level > MAX_ROWS) break;
    const { row, column, before } = placeIn(heap, rows, offset);
    const direct = Math.min(rows, heap.directRows) * heap.width;
    const entry = row * heap.width + column;
    // Direct and indirect blocks alike have an address each, the direct ones first.
    const at = block + 5 + o + heap.offsetBytes + o * entry;
    const child = (await reads.fields(at, o)).address();
    if (child === undefined) break;
    block = child;
    offset -= before;
    if (entry < direct) return block + offset;
    rows = Math.log2(blockBytes(heap, row)) - Math.log2(heap.startBytes * heap.width) + 1;
  }
  if (rows === 0) return block + offset;
  throw new SourceError("an HDF5 heap is damaged");
}

/** The block of an indirect block in which an offset lies, and the bytes before the block. */
function placeIn(heap: FractalHeap, rows: number, offset: number) {
  let before = 0;
  for (let row = 0; row < rows; row++) {
    const bytes = blockBytes(heap, row);
    if (offset < before + bytes * heap.width) {
      const column = Math.floor((offset - before) / bytes);
      return { row, column, before: before + column * bytes };
    }
    before += bytes * heap.width;
  }
  throw new SourceError("an HDF5 heap is damaged");
}
