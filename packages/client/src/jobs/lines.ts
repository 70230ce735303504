/** Cuts bytes into lines of text. */
export class Lines {
  #decoder = new TextDecoder();
  #rest = "";

  /** The lines that end in a piece. */
  push(piece: Uint8Array): string[] {
    const parts = (this.#rest + this.#decoder.decode(piece, { stream: true })).split("\n");
    this.#rest = parts.pop() ?? "";
    return parts;
  }

  /** Forgets the beginning of a line, which arrives again. */
  reset(): void {
    this.#decoder = new TextDecoder();
    this.#rest = "";
  }
}
