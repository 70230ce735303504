import { joined } from "./byte-source.ts";

/** Reads a stream in pieces of the sizes that its reader needs. */
export class ByteReader implements AsyncDisposable {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #rest: Uint8Array = new Uint8Array();
  #offset = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** Bytes that were read so far. */
  get offset(): number {
    return this.#offset;
  }

  /** The next bytes, fewer only at the end of the stream. Memory is taken for bytes that came, not for those that were asked for. */
  async take(size: number): Promise<Uint8Array> {
    const ready = this.takeReady(size);
    if (ready !== undefined) return ready;
    const pieces = [this.#rest];
    let have = this.#rest.length;
    while (have < size) {
      const { done, value } = await this.#pieces.next();
      if (done === true) break;
      pieces.push(value);
      have += value.length;
    }
    this.#rest = joined(pieces, have);
    return this.takeReady(Math.min(size, have)) ?? new Uint8Array();
  }

  /** The next bytes if they have come already, without waiting. */
  takeReady(size: number): Uint8Array | undefined {
    if (this.#rest.length < size) return undefined;
    const taken = this.#rest.subarray(0, size);
    this.#rest = this.#rest.subarray(size);
    this.#offset += size;
    return taken;
  }

  /** Leaves out bytes, without keeping them. */
  async skip(size: number): Promise<void> {
    let left = size;
    while (left > 0) {
      if (this.#rest.length === 0) {
        const { done, value } = await this.#pieces.next();
        if (done === true) return;
        this.#rest = value;
      }
      const part = Math.min(left, this.#rest.length);
      this.#rest = this.#rest.subarray(part);
      this.#offset += part;
      left -= part;
    }
  }

  /** Ends the stream. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.#pieces.return?.();
  }
}
