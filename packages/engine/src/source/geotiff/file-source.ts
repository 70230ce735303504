import { open, type FileHandle } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Source } from "@cogeotiff/core";

/** A file as the GeoTIFF reader wants it: bytes from an offset. */
export class FileSource implements Source, AsyncDisposable {
  readonly url: URL;
  readonly metadata: { readonly size: number };
  readonly #file: FileHandle;

  private constructor(url: URL, file: FileHandle, size: number) {
    this.url = url;
    this.#file = file;
    this.metadata = { size };
  }

  /** Opens a file: URL. */
  static async open(url: URL): Promise<FileSource> {
    const file = await open(fileURLToPath(url));
    return new FileSource(url, file, (await file.stat()).size);
  }

  /** Bytes offset..offset+length-1, fewer at the end of the file. */
  async fetch(offset: number, length = this.metadata.size - offset): Promise<ArrayBuffer> {
    const bytes = new ArrayBuffer(Math.max(0, Math.min(length, this.metadata.size - offset)));
    let filled = 0;
    while (filled < bytes.byteLength) {
      const target = new Uint8Array(bytes, filled);
      const { bytesRead } = await this.#file.read(target, 0, target.length, offset + filled);
      if (bytesRead === 0) return bytes.slice(0, filled);
      filled += bytesRead;
    }
    return bytes;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
