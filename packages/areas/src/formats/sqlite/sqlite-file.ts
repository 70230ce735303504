import type { SeekableSource } from "../../bytes/byte-source.ts";
import { refuseLargeFeature } from "../../features/feature-too-large.ts";
import { FileError } from "../../features/file-error.ts";
import type { TextDecoding } from "../../features/text-decoding.ts";
import { decodeRecord, type SqliteValue, varint } from "./record.ts";

/** A row of a table. */
export interface SqliteRow {
  /** The id of the row. */
  readonly rowid: number;
  /** The values of the columns that the row has; those of columns that were added later are missing. */
  readonly values: readonly SqliteValue[];
}

/** A SQLite file, of which tables are read from their beginning to their end. */
export interface SqliteFile {
  /** Whether changes may be missing, because they are in a write-ahead log beside the file. */
  readonly mayHaveLog: boolean;
  /** The rows of a table in the order of their ids, by its root page; some at a time. */
  readonly rows: (rootPage: number, signal?: AbortSignal) => AsyncGenerator<readonly SqliteRow[]>;
}

const HEADER_BYTES = 100;
const MAGIC = "SQLite format 3\0";
/** Types of pages: tables with rows, and with pages below. */
const LEAF = 0x0d;
const INTERIOR = 0x05;
/** Levels of pages: more than the largest file has. */
const MAX_LEVELS = 24;
/** Bytes that are read at a time, because pages of a table mostly follow each other; and how many such parts are kept. */
const PART_BYTES = 512 * 1024;
const KEPT_PARTS = 16;
const ENCODINGS = ["utf-8", "utf-8", "utf-16le", "utf-16be"] as const;

/** What the header of a file says. */
interface Header {
  readonly pageSize: number;
  /** Bytes of a page that hold data. */
  readonly usable: number;
  readonly decoder: TextDecoding;
  readonly pages: number;
}

/**
 * Opens a SQLite file for reading, without changing a byte of it. Reads the b-trees of tables; see
 * https://www.sqlite.org/fileformat2.html. What another program has not written into the file yet is not seen.
 *
 * @throws FileError for a file that is no SQLite file
 */
export async function openSqlite(
  source: SeekableSource,
  maxFeatureBytes: number,
  signal?: AbortSignal,
): Promise<SqliteFile> {
  const bytes = await source.read(0, HEADER_BYTES, signal);
  const header = headerOf(bytes, source.size);
  return {
    mayHaveLog: bytes[18] === 2,
    rows: (rootPage, rowsSignal) =>
      new TableReader(source, header, maxFeatureBytes, rowsSignal).rows(rootPage),
  };
}

function headerOf(bytes: Uint8Array, size: number): Header {
  const magic = new TextDecoder("latin1").decode(bytes.subarray(0, MAGIC.length));
  if (bytes.length < HEADER_BYTES || magic !== MAGIC)
    throw new FileError(
      "The file is not a GeoPackage: it does not begin like a SQLite file.",
      "It may have the wrong extension: export it again.",
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
  const stated = view.getUint16(16);
  const pageSize = stated === 1 ? 65_536 : stated;
  const usable = pageSize - view.getUint8(20);
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || usable < 480) throw damaged();
  return {
    pageSize,
    usable,
    decoder: new TextDecoder(ENCODINGS[view.getUint32(56)] ?? "utf-8"),
    pages: Math.ceil(size / pageSize),
  };
}

/** Reads the b-tree of one table. */
class TableReader {
  readonly #source: SeekableSource;
  readonly #header: Header;
  readonly #maxFeatureBytes: number;
  readonly #signal: AbortSignal | undefined;
  readonly #parts = new Map<number, Uint8Array>();
  #pagesLeft: number;

  constructor(
    source: SeekableSource,
    header: Header,
    maxFeatureBytes: number,
    signal: AbortSignal | undefined,
  ) {
    this.#source = source;
    this.#header = header;
    this.#maxFeatureBytes = maxFeatureBytes;
    this.#signal = signal;
    this.#pagesLeft = header.pages;
  }

  async *rows(page: number, level = 1): AsyncGenerator<readonly SqliteRow[]> {
    // No page is in a tree twice: a damaged file may have circles.
    this.#pagesLeft -= 1;
    if (level > MAX_LEVELS || this.#pagesLeft < 0) throw damaged();
    const bytes = await this.#page(page);
    const start = page === 1 ? HEADER_BYTES : 0;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const type = view.getUint8(start);
    const cells = view.getUint16(start + 3);
    if (type !== LEAF && type !== INTERIOR) throw damaged();
    const pointers = start + (type === LEAF ? 8 : 12);
    if (pointers + 2 * cells > bytes.length) throw damaged();
    const offsets = Array.from({ length: cells }, (_, cell) => view.getUint16(pointers + 2 * cell));
    if (type === LEAF) {
      const rows: SqliteRow[] = [];
      for (const offset of offsets) {
        const row = this.#row(bytes, offset);
        rows.push(row instanceof Promise ? await row : row);
      }
      if (rows.length > 0) yield rows;
      return;
    }
    for (const offset of offsets) yield* this.rows(child(view, offset), level + 1);
    yield* this.rows(view.getUint32(start + 8), level + 1);
  }

  /** A row of a leaf; waits only for pages that its values go on in and that have not come yet. */
  #row(page: Uint8Array, offset: number): SqliteRow | Promise<SqliteRow> {
    const [size, afterSize] = varint(page, offset);
    const [rowid, start] = varint(page, afterSize);
    refuseLargeFeature(size, this.#maxFeatureBytes, `Row ${rowid}`);
    const local = this.#localBytes(size);
    if (start + local > page.length) throw damaged();
    const { decoder } = this.#header;
    const head = page.subarray(start, start + local);
    if (local === size) return { rowid, values: decodeRecord(head, decoder) };
    const next = new DataView(page.buffer, page.byteOffset).getUint32(start + local);
    return this.#withOverflow(head, size, next).then((payload) => ({
      rowid,
      values: decodeRecord(payload, decoder),
    }));
  }

  /** Bytes of a row that are in the page of the table, by the format. */
  #localBytes(size: number): number {
    const { usable } = this.#header;
    if (size <= usable - 35) return size;
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (usable - 4));
    return fitting <= usable - 35 ? fitting : least;
  }

  async #withOverflow(head: Uint8Array, size: number, firstPage: number): Promise<Uint8Array> {
    const { usable, pages } = this.#header;
    // Not more than the pages of the file can hold.
    if (size - head.length > pages * usable) throw damaged();
    const payload = new Uint8Array(size);
    payload.set(head);
    let page = firstPage;
    for (let at = head.length; at < size; at += usable - 4) {
      const bytes = await this.#page(page);
      page = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
      payload.set(bytes.subarray(4, Math.min(usable, 4 + size - at)), at);
    }
    return payload;
  }

  async #page(page: number): Promise<Uint8Array> {
    const { pageSize, pages } = this.#header;
    if (page < 1 || page > pages) throw damaged();
    const start = (page - 1) * pageSize;
    const part = Math.floor(start / PART_BYTES);
    const bytes = this.#parts.get(part) ?? (await this.#read(part));
    const at = start - part * PART_BYTES;
    if (at + pageSize > bytes.length) throw damaged();
    return bytes.subarray(at, at + pageSize);
  }

  async #read(part: number): Promise<Uint8Array> {
    const start = part * PART_BYTES;
    const bytes = await this.#source.read(start, start + PART_BYTES, this.#signal);
    const [oldest] = this.#parts.keys();
    if (oldest !== undefined && this.#parts.size >= KEPT_PARTS) this.#parts.delete(oldest);
    this.#parts.set(part, bytes);
    return bytes;
  }
}

function child(view: DataView, offset: number): number {
  if (offset + 4 > view.byteLength) throw damaged();
  return view.getUint32(offset);
}

const damaged = (): FileError =>
  new FileError(
    "The GeoPackage is damaged or incomplete.",
    "Copy or export it again; “PRAGMA integrity_check” of sqlite3 says more.",
  );
