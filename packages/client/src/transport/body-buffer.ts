/**
 * The bytes of a response body as they arrive. With a known length each piece is copied into one buffer immediately: the
 * pieces of a large response would otherwise stay in memory until its end and slow every garbage collection until then.
 */
export class BodyBuffer {
  #whole: Buffer | undefined;
  #filled = 0;
  /** Pieces without an announced length, or beyond it. */
  #pieces: Buffer[] = [];

  /** @param announced the announced length in bytes, within the limit of the client; only a hint */
  expect(announced: number): void {
    this.#whole = Buffer.allocUnsafeSlow(announced);
  }

  /** Adds the next piece. */
  add(piece: Buffer): void {
    const free = (this.#whole?.length ?? 0) - this.#filled;
    if (this.#whole !== undefined && piece.length <= free && this.#pieces.length === 0)
      this.#filled += piece.copy(this.#whole, this.#filled);
    else this.#pieces.push(piece);
  }

  /** The whole body as UTF-8 without a byte order mark. Releases the bytes. */
  takeText(): string {
    const pieces = this.#pieces;
    if (this.#whole !== undefined) pieces.unshift(this.#whole.subarray(0, this.#filled));
    this.drop();
    const [first] = pieces;
    if (first === undefined) return "";
    const text = (pieces.length === 1 ? first : Buffer.concat(pieces)).toString("utf8");
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  }

  /** Releases all bytes. */
  drop(): void {
    this.#whole = undefined;
    this.#pieces = [];
  }
}
