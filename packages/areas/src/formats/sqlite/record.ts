import type { TextDecoding } from "../../features/text-decoding.ts";

/** A value of SQLite. Integers beyond 2^53 are bigint. */
export type SqliteValue = null | number | bigint | string | Uint8Array;

/** A number of one to nine bytes, and where the bytes after it begin. Numbers beyond 2^53 lose digits. */
export function varint(bytes: Uint8Array, offset: number): readonly [value: number, end: number] {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = bytes[offset + index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, offset + index + 1];
  }
  return [value * 256 + (bytes[offset + 8] ?? 0), offset + 9];
}

/** Bytes of integers by their serial type. */
const INTEGER_BYTES = [0, 1, 2, 3, 4, 6, 8] as const;

/**
 * The values of a record: a header of serial types, then the values.
 *
 * @throws RangeError for a record that ends too early
 */
export function decodeRecord(bytes: Uint8Array, decoder: TextDecoding): readonly SqliteValue[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [headerBytes, first] = varint(bytes, 0);
  const values: SqliteValue[] = [];
  let at = first;
  let offset = headerBytes;
  while (at < headerBytes && at < bytes.length) {
    const [type, next] = varint(bytes, at);
    at = next;
    const size = sizeOf(type);
    values.push(valueOf(view, bytes, { type, offset, size }, decoder));
    offset += size;
  }
  return values;
}

function sizeOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2);
  if (type === 7) return 8;
  return INTEGER_BYTES[type] ?? 0;
}

function valueOf(
  view: DataView,
  bytes: Uint8Array,
  { type, offset, size }: { readonly type: number; readonly offset: number; readonly size: number },
  decoder: TextDecoding,
): SqliteValue {
  if (type >= 12) {
    const part = bytes.subarray(offset, offset + size);
    return type % 2 === 0 ? part : decoder.decode(part);
  }
  if (type === 0 || type > 9) return null;
  if (type >= 8) return type - 8;
  if (type === 7) return view.getFloat64(offset);
  if (size === 8) {
    const value = view.getBigInt64(offset);
    return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value))
      ? Number(value)
      : value;
  }
  let value = view.getInt8(offset);
  for (let index = 1; index < size; index++) value = value * 256 + view.getUint8(offset + index);
  return value;
}
