import { type FileEntry, Reader, ZipReader } from "@zip.js/zip.js";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import type { ByteSource } from "../byte-source.ts";
import { isExplained, SourceError } from "../source-error.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";
import { BoundedBytes } from "./bounded-bytes.ts";

/** Maximum files of an archive. */
const MAX_ENTRIES = 10_000;
/** Maximum bytes of one read of the library: more than its directory of so many files takes. */
const MAX_READ_BYTES = 16 * 1024 * 1024;
/** Bytes that are read ahead, because the library asks for little. */
const AHEAD_BYTES = 1024 * 1024;

/** A file of an archive. */
export interface ZipFile {
  /** The path in the archive. */
  readonly path: string;
  /** Bytes that the archive states. */
  readonly size: number;
}

/**
 * The files of a ZIP archive.
 *
 * @throws SourceError for an archive that is damaged, or has too many files
 */
export async function listZip(
  archive: ByteSource,
  signal: AbortSignal,
): Promise<readonly ZipFile[]> {
  return await reading(archive, signal, async (entries) => {
    const files: ZipFile[] = [];
    for await (const { filename, uncompressedSize } of entries)
      files.push({ path: filename, size: uncompressedSize });
    return files;
  });
}

/**
 * The bytes of a file of a ZIP archive. Both what the archive states and what is decompressed have the limit.
 *
 * @param path the path in the archive
 * @throws SourceError for a file that is damaged or encrypted, or has more bytes; the reason of the signal once it is aborted
 */
export async function unzip(
  archive: ByteSource,
  path: string,
  { maxUnpackedBytes }: Pick<SourceLimits, "maxUnpackedBytes">,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  return await reading(archive, signal, async (entries) => {
    for await (const entry of entries) {
      if (entry.filename !== path) continue;
      if (entry.encrypted) throw new SourceError("it is encrypted");
      refuseOver(
        "maxUnpackedBytes",
        { maxUnpackedBytes },
        entry.uncompressedSize,
        "unpacked bytes",
      );
      const bytes = new BoundedBytes(maxUnpackedBytes);
      const sink = new WritableStream<Uint8Array>({ write: (piece) => bytes.add(piece) });
      await entry.getData(sink, { signal, checkSignature: true, useWebWorkers: false });
      return bytes.take();
    }
    throw new SourceError("it was changed while it was read");
  });
}

async function reading<Result>(
  archive: ByteSource,
  signal: AbortSignal,
  read: (files: AsyncIterable<FileEntry>) => Promise<Result>,
): Promise<Result> {
  const reader = new ArchiveReader(archive, signal);
  const zip = new ZipReader(reader, { useWebWorkers: false });
  try {
    return await read(filesOf(zip, signal));
  } catch (cause) {
    signal.throwIfAborted();
    // The library may wrap what a read threw.
    const fault = reader.fault ?? cause;
    if (isExplained(fault) || fault === reader.fault) throw fault;
    throw new SourceError("its ZIP archive is damaged or truncated", { cause });
  } finally {
    await zip.close();
  }
}

async function* filesOf(zip: ZipReader<unknown>, signal: AbortSignal): AsyncGenerator<FileEntry> {
  const yieldIfDue = createYieldIfDue(signal);
  let entries = 0;
  for await (const entry of zip.getEntriesGenerator()) {
    await yieldIfDue();
    entries += 1;
    if (entries > MAX_ENTRIES)
      throw new SourceError(`its archive has more than ${MAX_ENTRIES} files`);
    if (!entry.directory) yield entry;
  }
}

/** Gives the library parts of the archive. */
class ArchiveReader extends Reader<ByteSource> {
  readonly #archive: ByteSource;
  readonly #signal: AbortSignal;
  #ahead = { offset: 0, bytes: new Uint8Array() };
  /** The error of a read. */
  fault: unknown;

  constructor(archive: ByteSource, signal: AbortSignal) {
    super(archive);
    this.#archive = archive;
    this.#signal = signal;
    this.size = archive.size;
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    try {
      const { offset: start, bytes } = this.#ahead;
      if (offset >= start && offset + length <= start + bytes.length)
        return bytes.slice(offset - start, offset - start + length);
      if (length > MAX_READ_BYTES)
        throw new SourceError(
          `its directory takes ${length} bytes, the maximum is ${MAX_READ_BYTES}`,
        );
      const wanted = Math.max(length, AHEAD_BYTES);
      const read = await this.#archive.read(offset, wanted, this.#signal);
      this.#ahead = { offset, bytes: read };
      return read.slice(0, length);
    } catch (error) {
      this.fault = error;
      throw error;
    }
  }
}
