import { type FileHandle, open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ByteSource } from "./byte-source.ts";
import { type FetchRange, CoalescedReads } from "./coalesced-reads.ts";
import { SourceError, unreadable } from "./source-error.ts";
import { urlBasename } from "./url-basename.ts";

/** Maximum bytes of one system call, which cannot be aborted. */
const READ_BYTES = 16 * 1024 * 1024;

/**
 * The bytes of a file on disk that is opened for each read, so that nothing has to be closed. A file that was changed since
 * its first read is an error, because what its begin states may no longer be true.
 */
export class ReopenedFile implements ByteSource {
  readonly name: string;
  readonly key: string;
  readonly size: number;
  readonly #path: string;
  readonly #version: string;
  readonly #reads: CoalescedReads;
  #isStale = false;

  private constructor(url: URL, size: number, version: string) {
    this.name = urlBasename(url);
    this.key = `${url.href}@${version}`;
    this.size = size;
    this.#path = fileURLToPath(url);
    this.#version = version;
    const fetch: FetchRange = ({ offset, length }, signal) => this.#read(offset, length, signal);
    this.#reads = new CoalescedReads(fetch);
  }

  /**
   * Opens a file: URL.
   *
   * @throws CasError upstream_error that names the file, not its path
   */
  static async open(url: URL, signal: AbortSignal): Promise<ReopenedFile> {
    try {
      signal.throwIfAborted();
      await using file = await open(fileURLToPath(url));
      const { size, version } = await versionOf(file);
      signal.throwIfAborted();
      return new ReopenedFile(url, size, version);
    } catch (cause) {
      throw unreadable(urlBasename(url), cause, signal);
    }
  }

  get isStale(): boolean {
    return this.#isStale;
  }

  async read(
    offset: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> {
    const end = Math.min(offset + length, this.size);
    if (end <= offset) return new Uint8Array();
    return (await this.#reads.read(offset, end - offset, signal)) ?? new Uint8Array();
  }

  async #read(
    offset: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> {
    await using file = await open(this.#path);
    if ((await versionOf(file)).version !== this.#version) {
      this.#isStale = true;
      throw new SourceError("it was changed while it was read");
    }
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      signal.throwIfAborted();
      const wanted = Math.min(length - filled, READ_BYTES);
      const { bytesRead } = await file.read(bytes, filled, wanted, offset + filled);
      if (bytesRead === 0) return bytes.slice(0, filled);
      filled += bytesRead;
    }
    signal.throwIfAborted();
    return bytes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Each read closes the file.
  }
}

async function versionOf(file: FileHandle): Promise<{ size: number; version: string }> {
  const { size, mtimeMs, ino } = await file.stat();
  return { size, version: `${size} ${mtimeMs} ${ino}` };
}
