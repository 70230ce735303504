import { SourceError } from "../source-error.ts";
import { Fields } from "./fields.ts";
import type { StructureReads } from "./structure-reads.ts";

/** A B-tree of version 2: HDF5 File Format Specification 3.0, section III.A.2. */
export interface BTree2 {
  readonly type: number;
  readonly recordBytes: number;
  readonly depth: number;
  readonly root: Node2 | undefined;
  readonly nodeBytes: number;
  /** Records of the whole tree, as stated. */
  readonly records: number;
  /** For each level from the leaves up, the bytes of the number of records below a child. */
  readonly totalBytes: readonly number[];
  /** Bytes of the number of records of a child. */
  readonly countBytes: number;
}

interface Node2 {
  readonly address: number;
  readonly records: number;
}

/** Signature, version, type and checksum of a node. */
const NODE_OVERHEAD = 10;
const MAX_DEPTH = 16;

/** Reads the header of a tree. */
export async function readBTree2(address: number, reads: StructureReads): Promise<BTree2> {
  const { offsetBytes, lengthBytes } = reads.sizes;
  const fields = await reads.fields(address, 16 + offsetBytes + 2 + lengthBytes);
  const type = fields.signature("BTHD").skip(1).byte();
  const nodeBytes = fields.number(4);
  const recordBytes = fields.number(2);
  const depth = fields.number(2);
  const root = fields.skip(2).address();
  const rootRecords = fields.number(2);
  const records = fields.length();
  const maxOfLeaf = Math.floor((nodeBytes - NODE_OVERHEAD) / recordBytes);
  if (!(depth <= MAX_DEPTH && recordBytes >= 1 && maxOfLeaf >= 1))
    throw new SourceError("an HDF5 index is damaged");
  const countBytes = bytesFor(maxOfLeaf);
  const totalBytes = [0];
  let below = maxOfLeaf;
  for (let level = 1; level <= depth; level++) {
    const pointer = offsetBytes + countBytes + (totalBytes[level - 1] ?? 0);
    const most = Math.floor((nodeBytes - NODE_OVERHEAD - pointer) / (recordBytes + pointer));
    below = (most + 1) * below + most;
    totalBytes.push(bytesFor(below));
  }
  return {
    type,
    recordBytes,
    depth,
    root: root === undefined ? undefined : { address: root, records: rootRecords },
    nodeBytes,
    records,
    totalBytes,
    countBytes,
  };
}

/** Bytes that numbers up to a maximum take. */
const bytesFor = (most: number): number => Math.floor(Math.log2(Math.max(1, most)) / 8) + 1;

/** The records of a node, and its children: one more than records, none in a leaf. */
async function readNode(
  tree: BTree2,
  { address, records }: Node2,
  level: number,
  reads: StructureReads,
): Promise<{ readonly records: readonly Uint8Array[]; readonly children: readonly Node2[] }> {
  if (!(records * tree.recordBytes <= tree.nodeBytes))
    throw new SourceError("an HDF5 index is damaged");
  const fields = await reads.fields(address, tree.nodeBytes);
  fields.signature(level === 0 ? "BTLF" : "BTIN").skip(2);
  const found = Array.from({ length: records }, () => fields.bytes(tree.recordBytes));
  if (level === 0) return { records: found, children: [] };
  const children = Array.from({ length: records + 1 }, () => {
    const child = fields.address();
    const count = fields.number(tree.countBytes);
    fields.skip(level > 1 ? (tree.totalBytes[level - 1] ?? 0) : 0);
    if (child === undefined) throw new SourceError("an HDF5 index is damaged");
    return { address: child, records: count };
  });
  return { records: found, children };
}

/**
 * All records of a tree, in order.
 *
 * @throws SourceError for more than a maximum
 */
export async function allRecords(
  tree: BTree2,
  most: number,
  reads: StructureReads,
): Promise<readonly Uint8Array[]> {
  if (!(tree.records <= most)) throw new SourceError(`it has ${tree.records} entries > ${most}`);
  const all: Uint8Array[] = [];
  const collect = async (node: Node2, level: number): Promise<void> => {
    const { records, children } = await readNode(tree, node, level, reads);
    for (let index = 0; index <= records.length; index++) {
      const child = children[index];
      if (child !== undefined) await collect(child, level - 1);
      const record = records[index];
      if (record !== undefined) all.push(record);
      if (all.length > most) throw new SourceError(`it has more than ${most} entries`);
    }
  };
  if (tree.root !== undefined) await collect(tree.root, tree.depth);
  return all;
}

/**
 * The record that a comparison finds; undefined without one.
 *
 * @param compare negative when what is searched stands before the record, 0 for the record
 */
export async function findRecord(
  tree: BTree2,
  compare: (record: Fields) => number,
  reads: StructureReads,
): Promise<Fields | undefined> {
  let node = tree.root;
  for (let level = tree.depth; node !== undefined && level >= 0; level--) {
    const { records, children } = await readNode(tree, node, level, reads);
    let [low, high] = [0, records.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const record = records[middle] ?? new Uint8Array();
      const order = compare(new Fields(record, reads.sizes));
      if (order === 0) return new Fields(record, reads.sizes);
      if (order < 0) high = middle;
      else low = middle + 1;
    }
    node = children[low];
  }
  return undefined;
}
