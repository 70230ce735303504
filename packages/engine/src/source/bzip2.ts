import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { CorruptBlockError } from "./source-error.ts";

/** Marks of a block and of the end of a stream, in their upper and lower 24 bits. */
const BLOCK = [0x314159, 0x265359] as const;
const END = [0x177245, 0x385090] as const;
/** Bytes of a block, times the level in the head. */
const LEVEL_BYTES = 100_000;
const [MIN_TABLES, MAX_TABLES] = [2, 6];
/** Symbols that are coded by one table. */
const GROUP = 50;
const MAX_CODE_BITS = 20;
/** Groups, and bytes, between two looks at the clock. */
const GROUPS_AT_ONCE = 64;
const BYTES_AT_ONCE = 64 * 1024;
/** Symbols for runs of the last byte; a run is a number in digits 1 and 2. */
const RUN_B = 1;
const FEW = 32;
/** After so many equal bytes the next one says how many more there are. */
const EQUAL = 4;

/**
 * Expands a stream of bzip2 (format of bzip2's decompress.c), as chunks of HDF5 and Zarr have it, and compares the checksums
 * of its blocks.
 *
 * @param most maximum bytes of the result
 * @throws CorruptBlockError for a stream that is damaged, cut off or has more bytes
 */
export async function expandBzip2(
  stored: Uint8Array,
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array<ArrayBuffer>> {
  const bits = new Bits(stored);
  const level = bits.read(24) === 0x425a68 ? bits.read(8) - 0x30 : 0;
  if (level < 1 || level > 9) throw damaged();
  // A run of four equal bytes takes five.
  const sorted = new Uint32Array(Math.min(level * LEVEL_BYTES, 2 * most));
  const output = new Output(most);
  for (;;) {
    const [upper, lower] = [bits.read(24), bits.read(24)];
    if (upper === END[0] && lower === END[1]) return output.bytes;
    if (upper !== BLOCK[0] || lower !== BLOCK[1]) throw damaged();
    const checksum = bits.read(16) * 2 ** 16 + bits.read(16);
    // Blocks in random order were written by versions before 1.0.
    if (bits.read(1) !== 0) throw damaged();
    const first = bits.read(24);
    const length = await readBlock(bits, sorted, yieldIfDue);
    if (first >= length) throw damaged();
    await undoSort(sorted.subarray(0, length), yieldIfDue);
    const sum = await writeBlock(sorted.subarray(0, length), first, output, yieldIfDue);
    if (sum !== checksum) throw new CorruptBlockError("bzip2 with another checksum");
  }
}

const damaged = (): CorruptBlockError => new CorruptBlockError("bzip2 that is damaged or cut off");

/** Reads numbers of some bits, the highest first. */
class Bits {
  readonly #bytes: Uint8Array;
  #at = 0;
  #held = 0;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A number of at most 24 bits. */
  read(bits: number): number {
    while (this.#count < bits) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw damaged();
      this.#held = ((this.#held << 8) | byte) >>> 0;
      this.#count += 8;
    }
    this.#count -= bits;
    const number = (this.#held >>> this.#count) & (2 ** bits - 1);
    this.#held &= 2 ** this.#count - 1;
    return number;
  }
}

/** A code of symbols: those of as many bits have consecutive codes. */
interface Table {
  /** The least number of bits. */
  readonly least: number;
  /** By bits: the greatest code, and what to subtract from a code for the index of its symbol. */
  readonly limits: Int32Array;
  readonly bases: Int32Array;
  readonly symbols: Uint16Array;
}

/**
 * Reads the sorted bytes of a block.
 *
 * @returns their number
 */
async function readBlock(bits: Bits, sorted: Uint32Array, yieldIfDue: YieldIfDue): Promise<number> {
  const recent = usedBytes(bits);
  const tableCount = bits.read(3);
  const groupCount = bits.read(15);
  if (recent.length === 0 || tableCount < MIN_TABLES || tableCount > MAX_TABLES) throw damaged();
  const choices = await tableChoices(bits, tableCount, groupCount, yieldIfDue);
  const symbolCount = recent.length + 2;
  const tables = Array.from({ length: tableCount }, () => tableOf(bits, symbolCount));
  const end = symbolCount - 1;
  let [length, run, digit] = [0, 0, 1];
  for (let group = 0; group < groupCount; group++) {
    if (group % GROUPS_AT_ONCE === 0) await yieldIfDue();
    const table = tables[choices[group] ?? 0];
    if (table === undefined) throw damaged();
    for (let index = 0; index < GROUP; index++) {
      const symbol = readSymbol(bits, table);
      if (symbol <= RUN_B) {
        run += digit * (symbol + 1);
        digit *= 2;
        if (run > sorted.length) throw damaged();
        continue;
      }
      if (run > 0) {
        if (length + run > sorted.length) throw damaged();
        sorted.fill(recent[0] ?? 0, length, length + run);
        [length, run, digit] = [length + run, 0, 1];
      }
      if (symbol === end) return length;
      if (length === sorted.length) throw damaged();
      sorted[length++] = toFront(recent, symbol - 1);
    }
  }
  throw damaged();
}

/** The bytes that a block has: sixteen bits for groups of sixteen, then sixteen for each group that has some. */
function usedBytes(bits: Bits): Uint8Array {
  const groups = bits.read(16);
  const used: number[] = [];
  for (let group = 0; group < 16; group++) {
    if (((groups >> (15 - group)) & 1) === 0) continue;
    const some = bits.read(16);
    for (let index = 0; index < 16; index++)
      if (((some >> (15 - index)) & 1) === 1) used.push(16 * group + index);
  }
  return Uint8Array.from(used);
}

/** The number of the table of each group; the last used numbers have the shortest codes. */
async function tableChoices(
  bits: Bits,
  tableCount: number,
  groupCount: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const recent = Uint8Array.from({ length: tableCount }, (_, index) => index);
  const choices = new Uint8Array(groupCount);
  for (let group = 0; group < groupCount; group++) {
    if (group % BYTES_AT_ONCE === 0) await yieldIfDue();
    let place = 0;
    while (bits.read(1) === 1) if (++place >= tableCount) throw damaged();
    choices[group] = toFront(recent, place);
  }
  return choices;
}

/** The number at a place, which moves to the front. */
function toFront(recent: Uint8Array, place: number): number {
  const number = recent[place];
  if (number === undefined) throw damaged();
  // For few of them a call costs more than a loop.
  if (place > FEW) recent.copyWithin(1, 0, place);
  else for (let at = place; at > 0; at--) recent[at] = recent[at - 1] ?? 0;
  recent[0] = number;
  return number;
}

/** Reads the bits of each symbol's code: each by its difference from the one before. */
function tableOf(bits: Bits, symbolCount: number): Table {
  const lengths = new Uint8Array(symbolCount);
  let length = bits.read(5);
  for (let symbol = 0; symbol < symbolCount; symbol++) {
    // Up and down again without end would hold the event loop.
    for (let changes = 0; bits.read(1) === 1; changes++) {
      length += bits.read(1) === 0 ? 1 : -1;
      if (length < 1 || length > MAX_CODE_BITS || changes > MAX_CODE_BITS) throw damaged();
    }
    if (length < 1 || length > MAX_CODE_BITS) throw damaged();
    lengths[symbol] = length;
  }
  const counts = new Uint16Array(MAX_CODE_BITS + 1);
  for (const one of lengths) counts[one] = (counts[one] ?? 0) + 1;
  const symbols = Uint16Array.from(lengths.keys()).toSorted(
    (a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b,
  );
  const limits = new Int32Array(MAX_CODE_BITS + 1).fill(-1);
  const bases = new Int32Array(MAX_CODE_BITS + 1);
  let [code, before] = [0, 0];
  for (let bitCount = 1; bitCount <= MAX_CODE_BITS; bitCount++) {
    const count = counts[bitCount] ?? 0;
    bases[bitCount] = code - before;
    limits[bitCount] = code + count - 1;
    code = 2 * (code + count);
    before += count;
  }
  return { least: lengths[symbols[0] ?? 0] ?? 1, limits, bases, symbols };
}

function readSymbol(bits: Bits, { least, limits, bases, symbols }: Table): number {
  let length = least;
  let code = bits.read(length);
  while (code > (limits[length] ?? Infinity)) {
    if (length === MAX_CODE_BITS) throw damaged();
    code = 2 * code + bits.read(1);
    length += 1;
  }
  const symbol = symbols[code - (bases[length] ?? 0)];
  if (symbol === undefined) throw damaged();
  return symbol;
}

/** Puts above each sorted byte, in the upper 24 bits, the place of the byte that follows it in the text. */
async function undoSort(sorted: Uint32Array, yieldIfDue: YieldIfDue): Promise<void> {
  const places = new Uint32Array(256);
  for (const byte of sorted) places[byte] = (places[byte] ?? 0) + 1;
  let sum = 0;
  for (const [byte, count] of places.entries()) {
    places[byte] = sum;
    sum += count;
  }
  for (let index = 0; index < sorted.length; index++) {
    if (index % BYTES_AT_ONCE === 0) await yieldIfDue();
    const byte = (sorted[index] ?? 0) & 0xff;
    const place = places[byte] ?? 0;
    places[byte] = place + 1;
    sorted[place] = ((sorted[place] ?? 0) & 0xff) | (index << 8);
  }
}

/**
 * Writes the bytes of a block in their order.
 *
 * @returns their checksum
 */
async function writeBlock(
  sorted: Uint32Array,
  first: number,
  output: Output,
  yieldIfDue: YieldIfDue,
): Promise<number> {
  let place = (sorted[first] ?? 0) >>> 8;
  let [equal, last] = [0, -1];
  output.beginBlock();
  for (let index = 0; index < sorted.length; index++) {
    if (index % BYTES_AT_ONCE === 0) await yieldIfDue();
    const entry = sorted[place] ?? 0;
    const byte = entry & 0xff;
    place = entry >>> 8;
    if (equal === EQUAL) {
      output.put(last, byte);
      [equal, last] = [0, -1];
      continue;
    }
    equal = byte === last ? equal + 1 : 1;
    last = byte;
    output.put(byte, 1);
  }
  return output.checksum;
}

/** The checksum of a byte: CRC-32 with the highest bit first. */
const CHECKSUMS = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit++) sum = sum < 0 ? (sum << 1) ^ 0x04c1_1db7 : sum << 1;
  return sum;
});

/** The expanded bytes. */
class Output {
  readonly #most: number;
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;
  #sum = -1;

  constructor(most: number) {
    this.#most = most;
    this.#bytes = new Uint8Array(Math.min(most, BYTES_AT_ONCE));
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  get checksum(): number {
    return ~this.#sum >>> 0;
  }

  beginBlock(): void {
    this.#sum = -1;
  }

  /** Writes a byte some times. */
  put(byte: number, times: number): void {
    const end = this.#length + times;
    if (end > this.#bytes.length) this.#grow(end);
    for (; this.#length < end; this.#length++) {
      this.#bytes[this.#length] = byte;
      this.#sum = (this.#sum << 8) ^ (CHECKSUMS[(this.#sum >>> 24) ^ byte] ?? 0);
    }
  }

  #grow(length: number): void {
    if (length > this.#most)
      throw new CorruptBlockError(`a chunk has more than ${this.#most} bytes`);
    const longer = new Uint8Array(Math.min(this.#most, Math.max(length, 2 * this.#bytes.length)));
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}
