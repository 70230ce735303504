import type { ByteOutput } from "./byte-output.ts";

/** Bytes that are collected for one write. */
const CHUNK = 64 * 1024;

/** Collects small pieces of bytes, so that a sink is not called for each. */
export class Chunks {
  readonly #output: ByteOutput;
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(output: ByteOutput) {
    this.#output = output;
  }

  /** Adds bytes, which must not change later; undefined while they are held, else a promise for the write. */
  add(piece: Uint8Array): Promise<void> | undefined {
    this.#pieces.push(piece);
    this.#size += piece.length;
    return this.#size < CHUNK ? undefined : this.flush();
  }

  /** Writes what is held. */
  async flush(): Promise<void> {
    if (this.#size === 0) return;
    const bytes = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    [this.#pieces, this.#size] = [[], 0];
    await this.#output.bytes(bytes);
  }
}
