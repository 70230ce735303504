import { SourceError } from "../source-error.ts";
import { Fields, textOfBytes } from "./fields.ts";
import { MAX_LINKS } from "./max-links.ts";
import type { StructureReads } from "./structure-reads.ts";

const MAX_DEPTH = 16;
/** Bytes of names of a group. */
const MAX_HEAP_BYTES = 4 * 1024 * 1024;

/**
 * The objects in a group of the old style (HDF5 File Format Specification 3.0, section III.B): a B-tree of tables of names,
 * which are in a local heap.
 */
export async function readSymbolTable(
  body: Uint8Array,
  reads: StructureReads,
): Promise<ReadonlyMap<string, number>> {
  const fields = new Fields(body, reads.sizes);
  const [tree, heap] = [fields.address(), fields.address()];
  if (tree === undefined || heap === undefined) return new Map();
  const names = await readLocalHeap(heap, reads);
  const links: [string, number][] = [];
  const nodes = [{ address: tree, depth: 0 }];
  for (let index = 0; index < nodes.length; index++) {
    const { address, depth } = nodes[index] ?? { address: 0, depth: 0 };
    if (depth > MAX_DEPTH || nodes.length > MAX_LINKS)
      throw new SourceError("a group of the HDF5 file is damaged, or too large");
    const { level, children } = await readGroupNode(address, reads);
    for (const child of children)
      if (level > 0) nodes.push({ address: child, depth: depth + 1 });
      else await readSymbols(child, names, links, reads);
  }
  return new Map(links);
}

async function readLocalHeap(address: number, reads: StructureReads): Promise<Uint8Array> {
  const { offsetBytes, lengthBytes } = reads.sizes;
  const fields = await reads.fields(address, 8 + 2 * lengthBytes + offsetBytes);
  const bytes = fields.signature("HEAP").skip(4).length();
  const data = fields.skip(lengthBytes).address();
  if (data === undefined) throw new SourceError("a group of the HDF5 file has no names");
  if (!(bytes <= MAX_HEAP_BYTES)) throw new SourceError(`a group has ${bytes} bytes of names`);
  return await reads.bytes(data, bytes);
}

/** The prefix of a node of a B-tree of version 1, and its children; groups have one key of a length between two. */
async function readGroupNode(address: number, reads: StructureReads) {
  const { offsetBytes, lengthBytes } = reads.sizes;
  const prefixBytes = 8 + 2 * offsetBytes;
  const prefix = await reads.fields(address, prefixBytes);
  const type = prefix.signature("TREE").byte();
  const level = prefix.byte();
  const entries = prefix.number(2);
  if (type !== 0) throw new SourceError("a group of the HDF5 file is damaged");
  const fields = await reads.fields(address + prefixBytes, entries * (offsetBytes + lengthBytes));
  const children = Array.from({ length: entries }, () => fields.skip(lengthBytes).address() ?? 0);
  return { level, children };
}

async function readSymbols(
  address: number,
  names: Uint8Array,
  links: [string, number][],
  reads: StructureReads,
): Promise<void> {
  const { offsetBytes } = reads.sizes;
  const count = (await reads.fields(address, 8)).signature("SNOD").skip(2).number(2);
  const fields = await reads.fields(address + 8, count * (2 * offsetBytes + 24));
  for (let index = 0; index < count; index++) {
    const name = fields.number(offsetBytes);
    const header = fields.address();
    // 1 is a group, 2 a link by name.
    const kind = fields.number(4);
    fields.skip(20);
    if (header !== undefined && kind !== 2) links.push([textOfBytes(names.subarray(name)), header]);
  }
  if (links.length > MAX_LINKS) throw new SourceError(`a group has more than ${MAX_LINKS} links`);
}
