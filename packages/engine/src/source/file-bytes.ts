import { open, type FileHandle } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { ByteSource } from "./byte-source.ts";
import { urlBasename } from "./url-basename.ts";
import { unreadable } from "./source-error.ts";

/** The bytes of a file on disk. */
export class FileBytes implements ByteSource {
  readonly name: string;
  readonly key: string;
  readonly size: number;
  /** An open file keeps its version. */
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
  static async open(url: URL): Promise<FileBytes> {
    try {
      const file = await open(fileURLToPath(url));
      const { size, mtimeMs } = await file.stat();
      return new FileBytes(url, file, size, mtimeMs);
    } catch (cause) {
      throw unreadable(urlBasename(url), cause);
    }
  }

  async read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
    // Not filled with zeros first: it is filled with what is read.
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    const bytes = new Uint8Array(Buffer.allocUnsafeSlow(wanted).buffer);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await this.#file.read(
        bytes,
        filled,
        bytes.length - filled,
        offset + filled,
      );
      if (bytesRead === 0) return bytes.slice(0, filled);
      filled += bytesRead;
    }
    return bytes;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#file.close();
  }
}
