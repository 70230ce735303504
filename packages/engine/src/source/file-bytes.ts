import { open, type FileHandle } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ByteSource } from "./byte-source.ts";
import { urlBasename } from "./url-basename.ts";
import { SourceError, unreadable } from "./source-error.ts";

/** Maximum bytes of one system call, which cannot be aborted. */
const READ_BYTES = 16 * 1024 * 1024;

/** The bytes of a file on disk. */
export class FileBytes implements ByteSource {
  readonly name: string;
  readonly key: string;
  readonly size: number;
  /** An open file never changes its version. */
  readonly isStale = false;
  readonly #file: FileHandle;

  private constructor(url: URL, file: FileHandle, size: number, changed: number) {
    this.name = urlBasename(url);
    this.key = `${url.href}@${changed}`;
    this.size = size;
    this.#file = file;
  }

  /**
   * Opens a file: URL.
   *
   * @throws CasError upstream_error that names the file, not its path.
   */
  static async open(url: URL, signal: AbortSignal): Promise<FileBytes> {
    let file: FileHandle | undefined;
    try {
      signal.throwIfAborted();
      file = await open(fileURLToPath(url));
      const stats = await file.stat();
      signal.throwIfAborted();
      if (stats.isDirectory()) throw new SourceError("it is a directory");
      return new FileBytes(url, file, stats.size, stats.mtimeMs);
    } catch (cause) {
      await file?.close();
      throw unreadable(urlBasename(url), cause, signal);
    }
  }

  async read(
    offset: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> {
    signal.throwIfAborted();
    // Not zeroed, because the read fills it.
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    const bytes = new Uint8Array(Buffer.allocUnsafeSlow(wanted).buffer);
    let filled = 0;
    while (filled < bytes.length) {
      const wantedNow = Math.min(bytes.length - filled, READ_BYTES);
      const { bytesRead } = await this.#file.read(bytes, filled, wantedNow, offset + filled);
      signal.throwIfAborted();
      if (bytesRead === 0) return bytes.slice(0, filled);
      filled += bytesRead;
    }
    return bytes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }
}
