import { SourceError } from "../source-error.ts";
import { Fields } from "./fields.ts";
import type { StructureReads } from "./structure-reads.ts";

const HEADER_BYTES = 16;
/** Numbers of objects have 16 bits. */
const MAX_OBJECTS = 65_536;

/**
 * Reads an object of the global heap, e.g. a text of any length, by the reference to it: its length in elements, the address
 * of its collection and its number there.
 *
 * @param elementBytes bytes of an element
 */
export async function readHeapObject(
  reference: Uint8Array,
  elementBytes: number,
  reads: StructureReads,
): Promise<Uint8Array> {
  const fields = new Fields(reference, reads.sizes);
  const length = fields.number(4) * elementBytes;
  const address = fields.address();
  const wanted = fields.number(4);
  if (length === 0 || address === undefined || address === 0) return new Uint8Array();
  const header = await reads.fields(address, HEADER_BYTES);
  const size = header.signature("GCOL").skip(4).length();
  const heap = await reads.fields(address, size);
  heap.skip(8 + reads.sizes.lengthBytes);
  // Object 0 is the free space at the end.
  for (let objects = 0; objects < MAX_OBJECTS; objects++) {
    if (heap.left < 8 + reads.sizes.lengthBytes) break;
    const number = heap.number(2);
    const bytes = heap.skip(6).length();
    if (number === 0) break;
    const object = heap.bytes(bytes);
    if (number === wanted) return object.subarray(0, length);
    heap.skip(Math.min(heap.left, (8 - (bytes % 8)) % 8));
  }
  throw new SourceError("an HDF5 text is not in its heap: the file is damaged");
}
