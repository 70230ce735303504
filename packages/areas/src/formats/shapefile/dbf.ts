import type { ByteReader } from "../../bytes/byte-reader.ts";
import { FileError } from "../../features/file-error.ts";
import type { TextDecoding } from "../../features/text-decoding.ts";

/** A column of a .dbf. */
interface DbfField {
  /** Its name. */
  readonly name: string;
  /** Its type: C text, N and F numbers, L booleans, D dates, others as text. */
  readonly type: string;
  /** Where it is in a record, bytes; the mark of deletion is at 0. */
  readonly offset: number;
  /** Its bytes in a record. */
  readonly bytes: number;
}

/** What the header of a .dbf says. */
export interface DbfHeader {
  /** How many records it has. */
  readonly count: number;
  /** Bytes of a record. */
  readonly recordBytes: number;
  /** Its columns. */
  readonly fields: readonly DbfField[];
}

const HEADER_BYTES = 32;
const FIELD_BYTES = 32;
const END_OF_FIELDS = 0x0d;
const DELETED = 0x2a;

/**
 * Reads the header of a .dbf (dBASE III and later).
 *
 * @throws FileError
 */
export async function dbfHeader(reader: ByteReader): Promise<DbfHeader> {
  const start = await reader.take(HEADER_BYTES);
  if (start.length < HEADER_BYTES) throw damaged();
  const view = new DataView(start.buffer, start.byteOffset, HEADER_BYTES);
  const count = view.getUint32(4, true);
  // Both sizes have two bytes: nothing larger than 64 KiB is read.
  const headerBytes = view.getUint16(8, true);
  const recordBytes = view.getUint16(10, true);
  if (headerBytes < HEADER_BYTES || recordBytes < 1) throw damaged();
  const bytes = await reader.take(headerBytes - HEADER_BYTES);
  const fields: DbfField[] = [];
  let offset = 1;
  for (
    let at = 0;
    at + FIELD_BYTES <= bytes.length && bytes[at] !== END_OF_FIELDS;
    at += FIELD_BYTES
  ) {
    const [name = ""] = latin1(bytes.subarray(at, at + 11)).split("\0");
    const size = bytes[at + 16] ?? 0;
    if (offset + size > recordBytes) throw damaged();
    fields.push({
      name: name.trim(),
      type: latin1(bytes.subarray(at + 11, at + 12)),
      offset,
      bytes: size,
    });
    offset += size;
  }
  return { count, recordBytes, fields };
}

/** The columns of a record, or that it is marked as deleted. */
export function dbfRecord(
  bytes: Uint8Array,
  { fields }: DbfHeader,
  decoding: TextDecoding,
): Readonly<Record<string, unknown>> | "deleted" {
  if (bytes[0] === DELETED) return "deleted";
  return Object.fromEntries(
    fields.map(({ name, type, offset, bytes: size }) => [
      name,
      valueOf(bytes.subarray(offset, offset + size), type, decoding),
    ]),
  );
}

function valueOf(bytes: Uint8Array, type: string, { decode }: TextDecoding): unknown {
  if (type === "C") {
    const text = decode(bytes).replace(/[\s\0]+$/, "");
    return text === "" ? null : text;
  }
  const text = latin1(bytes).replaceAll("\0", " ").trim();
  if (text === "" || /^[*?]+$/.test(text)) return null;
  if (type === "N" || type === "F") {
    const number = Number(text);
    return Number.isFinite(number) &&
      (Number.isInteger(number) ? Number.isSafeInteger(number) : true)
      ? number
      : text;
  }
  if (type === "L") return /^[TtYy]/.test(text) ? true : /^[FfNn]/.test(text) ? false : null;
  if (type === "D") return text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  return text;
}

const latin1 = (bytes: Uint8Array): string => String.fromCodePoint(...bytes);

const damaged = (): FileError =>
  new FileError("The .dbf of the Shapefile is damaged.", "Copy or export the Shapefile again.");
