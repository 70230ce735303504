import { numbersOf } from "../hdf5/numbers-of.ts";
import { SourceError } from "../source-error.ts";
import type { HeaderCursor } from "./header-cursor.ts";

/** A type of netCDF 3: its name in numpy, and the bytes of a value. */
interface ClassicType {
  readonly dtype: string;
  readonly bytes: number;
}

/** The types by their codes; those from 7 on are in version 5 alone. */
const TYPES: Readonly<Record<number, ClassicType>> = {
  1: { dtype: "|i1", bytes: 1 },
  2: { dtype: "|S1", bytes: 1 },
  3: { dtype: ">i2", bytes: 2 },
  4: { dtype: ">i4", bytes: 4 },
  5: { dtype: ">f4", bytes: 4 },
  6: { dtype: ">f8", bytes: 8 },
  7: { dtype: "|u1", bytes: 1 },
  8: { dtype: ">u2", bytes: 2 },
  9: { dtype: ">u4", bytes: 4 },
  10: { dtype: ">i8", bytes: 8 },
  11: { dtype: ">u8", bytes: 8 },
};

/** A dimension; without a length it grows with the records. */
interface ClassicDimension {
  readonly name: string;
  readonly length: number;
  readonly isRecord: boolean;
}

/** A variable of a netCDF 3 file. */
export interface ClassicVariable {
  readonly name: string;
  readonly dimensions: readonly ClassicDimension[];
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly dtype: string;
  /** Offset of its first cell in the file. */
  readonly begin: number;
  readonly isRecord: boolean;
}

/** What the header of a netCDF 3 file states. */
export interface ClassicHeader {
  readonly variables: ReadonlyMap<string, ClassicVariable>;
  /** Bytes from one record to the next. */
  readonly recordBytes: number;
}

const DIMENSIONS = 0x0a;
const VARIABLES = 0x0b;
const ATTRIBUTES = 0x0c;
const MAX_DIMENSIONS = 1024;
/** Maximum variables, dimensions of the file, and attributes of a variable. */
const MAX_ENTRIES = 20_000;
const MAX_VALUES = 100_000;

const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/**
 * Reads the header of a netCDF 3 file of version 1, 2 (64-bit offsets) or 5 (64-bit data): The NetCDF Classic Format
 * Specification of Unidata.
 *
 * @throws SourceError for a damaged header, or one over the limits
 */
export async function readClassicHeader(
  cursor: HeaderCursor,
  fileBytes: number,
): Promise<ClassicHeader> {
  const version = (await cursor.bytes(4))[3] ?? 0;
  const is64 = version === 5;
  const count = (): Promise<number> => cursor.number(is64 ? 8 : 4);
  const stated = await count();
  const dimensions = await listOf(DIMENSIONS, count, cursor, async () => ({
    name: await nameOf(count, cursor),
    length: await count(),
  }));
  const attributes = async (): Promise<Record<string, unknown>> =>
    Object.fromEntries(await listOf(ATTRIBUTES, count, cursor, () => attributeOf(count, cursor)));
  await attributes();
  const found = await listOf(VARIABLES, count, cursor, async () => {
    const name = await nameOf(count, cursor);
    const rank = await count();
    if (!(rank <= MAX_DIMENSIONS)) throw new SourceError(`a variable has ${rank} dimensions`);
    const ids: number[] = [];
    for (let axis = 0; axis < rank; axis++) ids.push(await count());
    const its = await attributes();
    const type = await typeOf(cursor);
    await count();
    return { name, ids, attributes: its, type, begin: await cursor.number(version === 1 ? 4 : 8) };
  });
  const isOpen = (id: number): boolean => dimensions[id]?.length === 0;
  const slabs = found
    .filter(({ ids: [first = -1] }) => isOpen(first))
    .map(({ ids, type }) => ({
      begin: 0,
      bytes: ids.slice(1).reduce((size, id) => size * (dimensions[id]?.length ?? 0), type.bytes),
    }));
  // The slabs of a single variable follow each other without padding.
  const recordBytes =
    slabs.length === 1
      ? (slabs[0]?.bytes ?? 0)
      : slabs.reduce((sum, { bytes }) => sum + padded(bytes), 0);
  const begins = found.filter(({ ids: [first = -1] }) => isOpen(first)).map(({ begin }) => begin);
  const records = recordsOf(stated, is64, recordBytes, fileBytes - Math.min(...begins, fileBytes));
  const variables = found.map(({ name, ids, attributes: its, type, begin }) => {
    const own = ids.map((id) => {
      const dimension = dimensions[id];
      if (dimension === undefined) throw new SourceError("a variable has an unknown dimension");
      const isRecord = dimension.length === 0;
      return { name: dimension.name, length: isRecord ? records : dimension.length, isRecord };
    });
    const isRecord = own[0]?.isRecord === true;
    return [
      name,
      { name, dimensions: own, attributes: its, dtype: type.dtype, begin, isRecord },
    ] as const;
  });
  return { variables: new Map(variables), recordBytes };
}

/** A file that was still written states no number of records: then its length does. */
function recordsOf(stated: number, is64: boolean, recordBytes: number, bytes: number): number {
  const isUnknown = stated >= (is64 ? 2 ** 63 : 2 ** 32 - 1);
  if (!isUnknown) return stated;
  return recordBytes === 0 ? 0 : Math.floor(bytes / recordBytes);
}

/** A list with a tag and a number of entries; an absent list has zeros for both. */
async function listOf<Entry>(
  tag: number,
  count: () => Promise<number>,
  cursor: HeaderCursor,
  read: () => Promise<Entry>,
): Promise<readonly Entry[]> {
  const found = await cursor.number(4);
  const length = await count();
  if (found === 0 && length === 0) return [];
  if (found !== tag) throw new SourceError("its netCDF header is damaged");
  if (!(length <= MAX_ENTRIES))
    throw new SourceError(`its netCDF header has a list of ${length} entries > ${MAX_ENTRIES}`);
  const entries: Entry[] = [];
  for (let index = 0; index < length; index++) entries.push(await read());
  return entries;
}

const UTF8 = new TextDecoder();

async function nameOf(count: () => Promise<number>, cursor: HeaderCursor): Promise<string> {
  const length = await count();
  const bytes = await cursor.bytes(padded(length));
  return UTF8.decode(bytes.subarray(0, length));
}

async function typeOf(cursor: HeaderCursor): Promise<ClassicType> {
  const code = await cursor.number(4);
  const type = TYPES[code];
  if (type === undefined) throw new SourceError(`a netCDF type ${code} is not known`);
  return type;
}

async function attributeOf(
  count: () => Promise<number>,
  cursor: HeaderCursor,
): Promise<readonly [string, unknown]> {
  const name = await nameOf(count, cursor);
  const { dtype, bytes } = await typeOf(cursor);
  const length = await count();
  const data = await cursor.bytes(padded(length * bytes));
  if (dtype === "|S1") return [name, UTF8.decode(data.subarray(0, length)).replace(/\0+$/, "")];
  const values = length > MAX_VALUES ? undefined : numbersOf(data, dtype, length);
  return [name, length === 1 ? values?.[0] : values];
}
