import { CorruptBlockError } from "../source-error.ts";

/** Filters of a block (The .xz File Format 1.2, sections 5.3.1 and 5.3.3); libtiff writes both. */
const [DELTA, LZMA2] = [0x03, 0x21];
/** Maximum bytes of the dictionary, which a decoder may allocate at once: that of the highest preset of liblzma. */
const MAX_DICTIONARY = 64 * 1024 * 1024;
/** Bytes of the checks after a block, by the kind of check (section 2.1.1.2). */
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64] as const;
const MAGIC = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]);
/** Bytes of the header of a stream, and of its footer. */
const HEADER_BYTES = 12;
/** libtiff writes one block. */
const MAX_BLOCKS = 1024;

/**
 * The first .xz stream of some bytes, if it has no more than the given bytes when it is decompressed.
 *
 * The library that decompresses it has no limits: each chunk of LZMA2 states its own size, so the sizes of all of them are
 * added up before.
 *
 * @throws CorruptBlockError for other bytes, more bytes, a large dictionary, or filters that GeoTIFFs do not have
 */
export function checkedXz(stored: Uint8Array, maxLength: number): Uint8Array {
  if (!MAGIC.equals(stored.subarray(0, MAGIC.length)))
    throw new CorruptBlockError("LZMA that is no .xz stream");
  const cursor = new XzCursor(stored, HEADER_BYTES);
  const checkBytes = CHECK_BYTES[(stored[7] ?? 0) & 0x0f] ?? 0;
  let blocks = 0;
  let length = 0;
  for (; cursor.peek() !== 0; blocks++) {
    if (blocks >= MAX_BLOCKS) throw new CorruptBlockError(`LZMA of more than ${MAX_BLOCKS} blocks`);
    const start = cursor.at;
    readBlockHeader(cursor);
    length += readChunks(cursor, maxLength - length);
    cursor.align(start);
    cursor.skip(checkBytes);
  }
  const index = cursor.at;
  cursor.skip(1);
  if (cursor.number() !== blocks) throw new CorruptBlockError("LZMA with another number of blocks");
  for (let record = 0; record < 2 * blocks; record++) cursor.number();
  cursor.align(index);
  const checksum = 4;
  cursor.skip(checksum + HEADER_BYTES);
  return stored.subarray(0, cursor.at);
}

function readBlockHeader(cursor: XzCursor): void {
  const start = cursor.at;
  const size = (cursor.byte() + 1) * 4;
  const flags = cursor.byte();
  if ((flags & 0x40) !== 0) cursor.number();
  if ((flags & 0x80) !== 0) cursor.number();
  const filters = (flags & 0x03) + 1;
  for (let filter = 1; filter <= filters; filter++) {
    const id = cursor.number();
    const isLast = filter === filters;
    if (id !== (isLast ? LZMA2 : DELTA))
      throw new CorruptBlockError(`LZMA with the filter ${id}, which is not supported`);
    if (cursor.number() !== 1) throw new CorruptBlockError("LZMA with an invalid filter");
    const property = cursor.byte();
    if (isLast && !(dictionaryBytes(property) <= MAX_DICTIONARY))
      throw new CorruptBlockError(`LZMA with a dictionary of more than ${MAX_DICTIONARY} bytes`);
  }
  if (cursor.at > start + size) throw new CorruptBlockError("LZMA with an invalid header");
  cursor.skip(start + size - cursor.at);
}

/** Section 5.3.1: 4 KiB, 6 KiB, 8 KiB, 12 KiB, ... */
const dictionaryBytes = (property: number): number =>
  property > 40 ? Infinity : (2 + (property % 2)) * 2 ** (Math.floor(property / 2) + 11);

/** Adds up the stated bytes of the chunks of LZMA2, up to its end. */
function readChunks(cursor: XzCursor, maxLength: number): number {
  let length = 0;
  for (let control = cursor.byte(); control !== 0; control = cursor.byte()) {
    const isPlain = control === 1 || control === 2;
    if (!isPlain && control < 0x80) throw new CorruptBlockError("LZMA with an invalid chunk");
    const high = isPlain ? 0 : (control & 0x1f) * 0x1_0000;
    const size = high + cursor.short() + 1;
    length += size;
    if (length > maxLength) throw new CorruptBlockError("LZMA of more bytes than a block has");
    const packed = isPlain ? size : cursor.short() + 1;
    // A chunk with new properties has a byte of them.
    cursor.skip(packed + (control >= 0xc0 ? 1 : 0));
  }
  return length;
}

/** Reads the numbers of a stream in order. */
class XzCursor {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.at = at;
  }

  peek(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new CorruptBlockError("LZMA that is cut off");
    return byte;
  }

  byte(): number {
    const byte = this.peek();
    this.at += 1;
    return byte;
  }

  /** Two bytes, the higher first. */
  short(): number {
    return this.byte() * 256 + this.byte();
  }

  /** A number of at most nine groups of seven bits, the lowest first (section 1.2). */
  number(): number {
    let value = 0;
    for (let group = 0; group < 9; group++) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** (7 * group);
      if (byte < 0x80) return value;
    }
    throw new CorruptBlockError("LZMA with an invalid number");
  }

  skip(bytes: number): void {
    this.at += bytes;
    if (this.at > this.#bytes.length) throw new CorruptBlockError("LZMA that is cut off");
  }

  /** Skips up to three bytes, to a multiple of four from the start. */
  align(start: number): void {
    this.skip((4 - ((this.at - start) % 4)) % 4);
  }
}
