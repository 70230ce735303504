import { SourceError } from "../source-error.ts";

/** Collects bytes up to a maximum. */
export class BoundedBytes {
  readonly #most: number;
  readonly #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** @throws SourceError for more bytes than the maximum */
  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > this.#most)
      throw new SourceError(`more than ${this.#most} unpacked bytes > limit (maxUnpackedBytes)`);
    this.#pieces.push(piece);
  }

  /** All bytes, in memory that nothing else uses; each piece is freed for the garbage collector when it was copied. */
  take(): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(this.#length);
    let at = 0;
    for (let piece = this.#pieces.shift(); piece !== undefined; piece = this.#pieces.shift()) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }
}
