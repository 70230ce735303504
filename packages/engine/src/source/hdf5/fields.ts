import { SourceError } from "../source-error.ts";

/** Bytes of an address and of a length in an HDF5 file, as its superblock states them. */
export interface FieldSizes {
  readonly offsetBytes: number;
  readonly lengthBytes: number;
}

/** Reads the fields of a structure of HDF5 one after the other; all numbers are little-endian. */
export class Fields {
  readonly #bytes: Uint8Array;
  readonly #sizes: FieldSizes;
  #position = 0;

  constructor(bytes: Uint8Array, sizes: FieldSizes) {
    this.#bytes = bytes;
    this.#sizes = sizes;
  }

  /** Bytes that were read. */
  get position(): number {
    return this.#position;
  }

  /** Bytes that are left. */
  get left(): number {
    return this.#bytes.length - this.#position;
  }

  /** @throws SourceError for a structure that ends before */
  bytes(length: number): Uint8Array {
    if (!(length >= 0 && length <= this.left))
      throw new SourceError("an HDF5 structure ends before its last field: the file is damaged");
    this.#position += length;
    return this.#bytes.subarray(this.#position - length, this.#position);
  }

  skip(length: number): this {
    this.bytes(length);
    return this;
  }

  /** An unsigned number of 0 to 8 bytes. */
  number(size: number): number {
    let value = 0;
    this.bytes(size).forEach((byte, index) => (value += byte * 2 ** (8 * index)));
    return value;
  }

  byte(): number {
    return this.number(1);
  }

  /** A length. */
  length(): number {
    return this.number(this.#sizes.lengthBytes);
  }

  /** An address; undefined when all its bits are set, which stands for none. */
  address(): number | undefined {
    const bytes = this.bytes(this.#sizes.offsetBytes);
    if (bytes.every((byte) => byte === 0xff)) return undefined;
    return new Fields(bytes, this.#sizes).number(bytes.length);
  }

  /** Text up to its first NUL. */
  text(length: number): string {
    return textOfBytes(this.bytes(length));
  }

  /** @throws SourceError for bytes that do not begin with the signature of the structure */
  signature(expected: string): this {
    if (Buffer.from(this.bytes(expected.length)).toString("latin1") === expected) return this;
    throw new SourceError(
      `an HDF5 structure ${expected} is not where it should be: the file is damaged`,
    );
  }
}

const UTF8 = new TextDecoder();

/** Text of UTF-8 up to its first NUL. */
export function textOfBytes(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return UTF8.decode(end === -1 ? bytes : bytes.subarray(0, end));
}
