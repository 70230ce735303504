/**
 * The bytes of an answer as they come. When it is known how many there will be, each piece goes to its place at once: the
 * pieces of a large answer would otherwise be kept until its end and weigh on every collection of garbage until then.
 */
export class BodyBuffer {
  #whole: Buffer | undefined;
  #filled = 0;
  /** What came without an announced length, or beyond it. */
  #pieces: Buffer[] = [];

  /** @param announced how many bytes are to come; only a hint */
  expect(announced: number): void {
    this.#whole = Buffer.allocUnsafeSlow(announced);
  }

  /** Takes what came next. */
  add(piece: Buffer): void {
    const room = (this.#whole?.length ?? 0) - this.#filled;
    if (this.#whole !== undefined && piece.length <= room && this.#pieces.length === 0)
      this.#filled += piece.copy(this.#whole, this.#filled);
    else this.#pieces.push(piece);
  }

  /** All that came, as UTF-8 without a byte order mark. The bytes themselves are let go. */
  takeText(): string {
    const pieces = this.#pieces;
    if (this.#whole !== undefined) pieces.unshift(this.#whole.subarray(0, this.#filled));
    this.drop();
    const [first] = pieces;
    if (first === undefined) return "";
    const text = (pieces.length === 1 ? first : Buffer.concat(pieces)).toString("utf8");
    return text.startsWith("\uFEFF") ? text.slice(1) : text;
  }

  /** Lets all bytes go. */
  drop(): void {
    this.#whole = undefined;
    this.#pieces = [];
  }
}
