import { FileError } from "../features/file-error.ts";
import type { SeekableSource } from "./byte-source.ts";

/** A file of a ZIP archive. */
export interface ZipEntry {
  /** Its path in the archive. */
  readonly path: string;
  /** Bytes that the archive states for it. */
  readonly size: number;
  /** Its bytes in pieces, decompressed. More than the archive states are an error. */
  readonly stream: (signal?: AbortSignal) => AsyncIterable<Uint8Array>;
}

/** Files of an archive: more are not listed. */
const MAX_ENTRIES = 10_000;
/** Bytes of the directory of an archive. */
const MAX_DIRECTORY_BYTES = 16 * 1024 * 1024;
/** The end record with the longest comment, and the locator of ZIP64 before it. */
const END_BYTES = 22 + 65_535 + 20;
const END_SIGNATURE = 0x0605_4b50;
const END64_LOCATOR = 0x0706_4b50;
const END64_SIGNATURE = 0x0606_4b50;
const ENTRY_SIGNATURE = 0x0201_4b50;
const STORED = 0;
const DEFLATED = 8;
/** Value of a field whose number is in the extra field of ZIP64. */
const IN_EXTRA = 0xffff_ffff;

const broken = (reason: string): FileError =>
  new FileError(
    `The ZIP archive cannot be read: ${reason}.`,
    "It may be incomplete: copy or zip it again, without a password.",
  );

/**
 * The files of a ZIP archive, by the directory at its end. See APPNOTE.TXT of PKWARE, 4.3.
 *
 * @throws FileError
 */
export async function zipEntries(
  archive: SeekableSource,
  signal?: AbortSignal,
): Promise<readonly ZipEntry[]> {
  const { offset, size, count } = await directoryOf(archive, signal);
  if (count > MAX_ENTRIES) throw broken(`it has ${count} files, the maximum is ${MAX_ENTRIES}`);
  if (size > MAX_DIRECTORY_BYTES)
    throw broken(`its directory has ${size} bytes, the maximum is ${MAX_DIRECTORY_BYTES}`);
  const bytes = await archive.read(offset, offset + size, signal);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY_SIGNATURE;) {
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((field) =>
      view.getUint16(at + field, true),
    ) as [number, number, number];
    const nameEnd = at + 46 + nameBytes;
    const path = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const extra = bytes.subarray(nameEnd, nameEnd + extraBytes);
    if (!path.endsWith("/")) entries.push(entryOf(archive, path, view, at, extra));
    at = nameEnd + extraBytes + commentBytes;
  }
  return entries;
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

async function directoryOf(archive: SeekableSource, signal?: AbortSignal): Promise<Directory> {
  const start = Math.max(0, archive.size - END_BYTES);
  const bytes = await archive.read(start, archive.size, signal);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 22; at >= 0; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    const isZip64 = at >= 20 && view.getUint32(at - 20, true) === END64_LOCATOR;
    if (isZip64)
      return await directory64(archive, Number(view.getBigUint64(at - 12, true)), signal);
    return {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
  }
  throw broken("it has no directory at its end");
}

async function directory64(
  archive: SeekableSource,
  offset: number,
  signal?: AbortSignal,
): Promise<Directory> {
  const bytes = await archive.read(offset, offset + 56, signal);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 56 || view.getUint32(0, true) !== END64_SIGNATURE)
    throw broken("its directory is damaged");
  return {
    count: Number(view.getBigUint64(32, true)),
    size: Number(view.getBigUint64(40, true)),
    offset: Number(view.getBigUint64(48, true)),
  };
}

function entryOf(
  archive: SeekableSource,
  path: string,
  view: DataView,
  at: number,
  extra: Uint8Array,
): ZipEntry {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
  const method = view.getUint16(at + 10, true);
  const extended = zip64Numbers(extra);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === IN_EXTRA ? (extended.shift() ?? value) : value;
  };
  // In this order in the extra field, too: bytes, compressed bytes, offset.
  const size = field(24);
  const compressed = field(20);
  const offset = field(42);
  return {
    path,
    size,
    async *stream(signal) {
      if (isEncrypted) throw broken(`${path} has a password`);
      if (method !== STORED && method !== DEFLATED)
        throw broken(`${path} has the compression ${method}`);
      const header = await archive.read(offset, offset + 30, signal);
      if (header.length < 30) throw broken(`${path} is beyond its end`);
      const local = new DataView(header.buffer, header.byteOffset, 30);
      const start = offset + 30 + local.getUint16(26, true) + local.getUint16(28, true);
      const pieces = compressedPieces(archive, start, start + compressed, signal);
      let read = 0;
      for await (const piece of method === STORED ? pieces : inflated(pieces)) {
        read += piece.length;
        if (read > size) throw broken(`${path} has more than the ${size} bytes that it states`);
        yield piece;
      }
      if (read < size) throw broken(`${path} has ${read} of the ${size} bytes that it states`);
    },
  };
}

/** The numbers of 64 bits in the extra field with the id 1. */
function zip64Numbers(extra: Uint8Array): number[] {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.min(
      3,
      Math.floor(Math.min(view.getUint16(at + 2, true), extra.length - at - 4) / 8),
    );
    return Array.from({ length: count }, (_, index) =>
      Number(view.getBigUint64(at + 4 + 8 * index, true)),
    );
  }
  return [];
}

/** Bytes of compressed data that are read at a time. */
const PIECE_BYTES = 64 * 1024;

async function* compressedPieces(
  archive: SeekableSource,
  start: number,
  end: number,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = start; at < end; at += PIECE_BYTES) {
    const piece = await archive.read(at, Math.min(at + PIECE_BYTES, end), signal);
    if (piece.length === 0) throw broken("it ends too early");
    yield piece.slice();
  }
}

async function* inflated(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<Uint8Array> {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await pieces.return(undefined);
    },
  }).pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    throw broken("its compressed data are damaged");
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** The bytes of a small file of an archive, decompressed. */
export async function unzipped(
  { path, size, stream }: ZipEntry,
  maxBytes: number,
  option: string,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  if (size > maxBytes)
    throw broken(`${path} states ${size} bytes, the maximum is ${maxBytes} (${option})`);
  const bytes = new Uint8Array(size);
  let at = 0;
  for await (const piece of stream(signal)) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
