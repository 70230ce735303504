import { SourceError } from "../source-error.ts";
import { readHeap2Objects } from "./fractal-heap.ts";
import { readDataspace } from "./dataspace.ts";
import { type Hdf5Type, readDatatype } from "./datatype.ts";
import { Fields, type FieldSizes, textOfBytes } from "./fields.ts";
import { readHeapObject } from "./global-heap.ts";
import { type Message, MESSAGES } from "./object-header.ts";
import { numbersOf } from "./numbers-of.ts";
import type { StructureReads } from "./structure-reads.ts";
import { extendSome } from "./used-bits.ts";

/** An attribute as it is stored. */
export interface StoredAttribute {
  readonly type: Hdf5Type;
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

const MAX_ATTRIBUTES = 4096;
/** Maximum numbers of an attribute, and maximum texts: each of them may be elsewhere. Longer lists are left out. */
const MAX_NUMBERS = 100_000;
const MAX_TEXTS = 1000;
/** Types of the records of indexes by name. */
const BY_NAME = 8;

/** The attributes of an object by name, those of its index too. */
export async function readAttributes(
  messages: readonly Message[],
  reads: StructureReads,
): Promise<ReadonlyMap<string, StoredAttribute>> {
  const bodies = messages
    .filter(({ type }) => type === MESSAGES.attribute)
    .map(({ body, flags }) => {
      if ((flags & 0x02) !== 0) throw new SourceError("shared HDF5 attributes are not supported");
      return body;
    });
  const info = messages.find(({ type }) => type === MESSAGES.attributeInfo);
  if (info !== undefined) {
    const fields = new Fields(info.body, reads.sizes);
    const flags = fields.skip(1).byte();
    if ((flags & 1) !== 0) fields.skip(2);
    const [heap, index] = [fields.address(), fields.address()];
    if (heap !== undefined && index !== undefined)
      bodies.push(
        ...(await readHeap2Objects(
          { heap, index, recordType: BY_NAME, most: MAX_ATTRIBUTES },
          reads,
        )),
      );
  }
  if (bodies.length > MAX_ATTRIBUTES) throw new SourceError("it has too many attributes");
  return new Map(bodies.map((body) => attributeOf(body, reads.sizes)));
}

function attributeOf(body: Uint8Array, sizes: FieldSizes): readonly [string, StoredAttribute] {
  const fields = new Fields(body, sizes);
  const version = fields.byte();
  if (version < 1 || version > 3)
    throw new SourceError(`an HDF5 attribute of version ${version} is not supported`);
  const flags = fields.byte();
  const [nameBytes, typeBytes, spaceBytes] = [fields.number(2), fields.number(2), fields.number(2)];
  if (version === 3) fields.skip(1);
  // In version 1 each of the three is filled up to a multiple of eight bytes.
  const padded = (length: number): Uint8Array => {
    const bytes = fields.bytes(length);
    if (version === 1) fields.skip(Math.min(fields.left, (8 - (length % 8)) % 8));
    return bytes;
  };
  const name = textOfBytes(padded(nameBytes));
  const type: Hdf5Type =
    (flags & 1) === 0
      ? readDatatype(padded(typeBytes), sizes)
      : { kind: "other", size: padded(typeBytes).length, name: "a named type" };
  const { shape } = readDataspace(padded(spaceBytes), sizes);
  return [name, { type, shape, data: fields.bytes(fields.left) }];
}

/** The value of an attribute: text, a number, or a list of either; undefined for other types. */
export async function attributeValue(
  { type, shape, data }: StoredAttribute,
  reads: StructureReads,
): Promise<string | number | readonly (string | number)[] | undefined> {
  const count = shape.reduce((product, length) => product * length, 1);
  const most = type.kind === "number" ? MAX_NUMBERS : MAX_TEXTS;
  if (!(count * type.size <= data.length && count <= most)) return undefined;
  const values = await valuesOf(type, count, data, reads);
  return shape.length === 0 || values?.length === 1 ? values?.[0] : values;
}

async function valuesOf(
  type: Hdf5Type,
  count: number,
  data: Uint8Array,
  reads: StructureReads,
): Promise<readonly (string | number)[] | undefined> {
  if (type.kind === "number") {
    const { dtype, size, bits } = type;
    const numbers = bits === undefined ? data : new Uint8Array(data.subarray(0, count * size));
    if (bits !== undefined) extendSome(numbers, { dtype, size, bits });
    return numbersOf(numbers, dtype, count);
  }
  const parts = partsOf(data, type.size, count);
  if (type.kind === "text") return parts.map((part) => textOfBytes(part));
  if (type.kind !== "texts") return undefined;
  const texts: string[] = [];
  for (const part of parts) texts.push(textOfBytes(await readHeapObject(part, 1, reads)));
  return texts;
}

/** The addresses that an attribute of lists of references holds, list by list: DIMENSION_LIST has one list a dimension. */
export async function referencesOf(
  { type, shape, data }: StoredAttribute,
  reads: StructureReads,
): Promise<readonly (readonly number[])[]> {
  const count = shape.reduce((product, length) => product * length, 1);
  if (type.kind !== "references" || !(count <= 32)) return [];
  const { offsetBytes } = reads.sizes;
  const lists: number[][] = [];
  for (const part of partsOf(data, type.size, count)) {
    const list = await readHeapObject(part, offsetBytes, reads);
    const fields = new Fields(list, reads.sizes);
    const addresses: number[] = [];
    while (fields.left >= offsetBytes) addresses.push(fields.address() ?? -1);
    lists.push(addresses);
  }
  return lists;
}

const partsOf = (data: Uint8Array, size: number, count: number): readonly Uint8Array[] =>
  Array.from({ length: count }, (_, index) => data.subarray(index * size, (index + 1) * size));
