/** Reads numbers of some bits from bytes, the highest bit of each byte and number first. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at: number;
  /** Bits of the current byte that are left. */
  #left = 8;

  /** @param from the first byte */
  constructor(bytes: Uint8Array, from: number) {
    this.#bytes = bytes;
    this.#at = from;
  }

  /** A number of at most 32 bits; 0 for bits beyond the end. */
  number(bits: number): number {
    let value = 0;
    for (let wanted = bits; wanted > 0;) {
      const taken = Math.min(wanted, this.#left);
      const byte = (this.#bytes[this.#at] ?? 0) >> (this.#left - taken);
      value = value * 2 ** taken + (byte & ((1 << taken) - 1));
      wanted -= taken;
      this.#left -= taken;
      if (this.#left === 0) [this.#at, this.#left] = [this.#at + 1, 8];
    }
    return value;
  }

  /** Whether all bits were read. */
  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** The zeros before the next one; Infinity if there is no further one. */
  unary(): number {
    for (let zeros = 0; !this.isAtEnd; zeros++) if (this.number(1) === 1) return zeros;
    return Infinity;
  }

  /** A number of at most 64 bits. */
  big(bits: number): bigint {
    const high = BigInt(this.number(Math.max(0, bits - 32)));
    return (high << 32n) | BigInt(this.number(Math.min(bits, 32)));
  }
}
