import type { ByteSource } from "./byte-source.ts";

/** The bytes of a file in memory. */
export class MemoryBytes implements ByteSource {
  readonly name: string;
  readonly key: string;
  readonly size: number;
  readonly isStale = false;
  readonly #bytes: Uint8Array<ArrayBuffer>;

  /** @param key unique key of the bytes */
  constructor(name: string, key: string, bytes: Uint8Array<ArrayBuffer>) {
    this.name = name;
    this.key = key;
    this.size = bytes.length;
    this.#bytes = bytes;
  }

  async read(
    offset: number,
    length: number,
    signal: AbortSignal,
  ): Promise<Uint8Array<ArrayBuffer>> {
    signal.throwIfAborted();
    return this.#bytes.slice(offset, offset + length);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    // Nothing to close.
  }
}
