import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { unshuffleInto } from "../blosc/shuffle.ts";
import { CorruptBlockError, SourceError } from "../source-error.ts";
import { BitReader } from "./bit-reader.ts";

/** Blocks between two looks at the clock. */
const AT_ONCE = 256;
/** The bytes of the cells stand before the stream. */
const LENGTH_BYTES = 4;
/** Bits of the first value of the filter: numbers with the high byte first, and differences instead of numbers. */
const FLAG = { highFirst: 16, differences: 32 };
/** Blocks of zeros from this one on mean a whole segment, of 64 blocks at most. */
const [REST_OF_SEGMENT, SEGMENT] = [5, 64];
const MAX_SCANLINE = 4096;

/** How the numbers of a chunk are coded. */
interface Coding {
  readonly hasDifferences: boolean;
  readonly isHighFirst: boolean;
  /** Numbers of a block; even. */
  readonly blockLength: number;
  /** Numbers of a scanline; they are filled up to whole blocks. */
  readonly scanline: number;
  /** Bits of a number that is coded: 8 where the bytes of wide numbers are apart. */
  readonly bits: number;
  /** Bytes of a number whose bytes are apart; 1 for others. */
  readonly planes: number;
}

/**
 * Expands a chunk of szip: lossless compression by CCSDS 121.0-B, as libaec reads it for HDF5 (sz_compat.c, decode.c).
 *
 * @param values those of the filter in the file: options, numbers of a block, bits of a number, numbers of a scanline
 * @param most maximum bytes of the result
 * @throws SourceError for values that are not known; CorruptBlockError for a stream that is cut off or has more bytes
 */
export async function expandSzip(
  stored: Uint8Array,
  values: readonly number[],
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const coding = codingOf(values);
  if (stored.length < LENGTH_BYTES) throw cutOff();
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const length = view.getUint32(0, true);
  if (length > most) throw new CorruptBlockError(`a chunk has more than ${most} bytes`);
  const numberBytes = Math.ceil(coding.bits / 8);
  const plain = new Uint8Array(length);
  const put = writer(plain, numberBytes, coding);
  const bits = new BitReader(stored, LENGTH_BYTES);
  const count = Math.floor(length / numberBytes);
  const blocks = Math.ceil(coding.scanline / coding.blockLength);
  const numbers = new Float64Array(blocks * coding.blockLength);
  for (let start = 0, done = 0; start < count; start += coding.scanline) {
    for (let block = 0; block < blocks;) {
      if (done++ % AT_ONCE === 0) await yieldIfDue();
      block += readBlock(bits, coding, numbers, block, blocks);
    }
    if (coding.hasDifferences) addDifferences(numbers, coding.bits);
    const end = Math.min(coding.scanline, count - start);
    for (let index = 0; index < end; index++) put(start + index, numbers[index] ?? 0);
  }
  if (coding.planes === 1) return plain;
  const cells = new Uint8Array(length);
  await unshuffleInto(cells, plain, coding.planes, yieldIfDue);
  return cells;
}

function codingOf([
  options = 0,
  blockLength = 0,
  pixelBits = 0,
  scanline = 0,
]: readonly number[]): Coding {
  const isWide = pixelBits === 32 || pixelBits === 64;
  const isKnown =
    [8, 16, 32, 64].includes(pixelBits) &&
    blockLength >= 2 &&
    blockLength <= 32 &&
    blockLength % 2 === 0 &&
    scanline >= 1 &&
    scanline <= MAX_SCANLINE;
  if (!isKnown) throw new SourceError("its HDF5 filter szip has values that are not known");
  return {
    hasDifferences: (options & FLAG.differences) !== 0,
    isHighFirst: (options & FLAG.highFirst) !== 0,
    blockLength,
    scanline,
    bits: isWide ? 8 : pixelBits,
    planes: isWide ? pixelBits / 8 : 1,
  };
}

function writer(plain: Uint8Array, numberBytes: number, { isHighFirst }: Coding) {
  const view = new DataView(plain.buffer);
  return (index: number, number: number): void => {
    if (numberBytes === 1) plain[index] = number;
    else view.setUint16(2 * index, number, !isHighFirst);
  };
}

/**
 * Reads a block of a scanline, or several blocks of zeros.
 *
 * @returns the number of blocks
 */
function readBlock(
  bits: BitReader,
  coding: Coding,
  numbers: Float64Array,
  block: number,
  blocks: number,
): number {
  if (bits.isAtEnd) throw cutOff();
  const { blockLength, hasDifferences } = coding;
  const idBits = coding.bits > 8 ? 4 : 3;
  const id = bits.number(idBits);
  const start = block * blockLength;
  const end = start + blockLength;
  if (id === 2 ** idBits - 1) {
    for (let at = start; at < end; at++) numbers[at] = bits.number(coding.bits);
    return 1;
  }
  const isPairs = id === 0 && bits.number(1) === 1;
  // The first number of a scanline is as it is: the others are differences from it.
  const from = start + (hasDifferences && block === 0 ? 1 : 0);
  if (from > start) numbers[start] = bits.number(coding.bits);
  if (isPairs) readPairs(bits, numbers, start, from, end);
  else if (id === 0) {
    const count = zeroBlocks(bits.unary() + 1, block, blocks);
    numbers.fill(0, from, start + count * blockLength);
    return count;
  } else readSplit(bits, numbers, from, end, id - 1);
  return 1;
}

function zeroBlocks(code: number, block: number, blocks: number): number {
  const count =
    code === REST_OF_SEGMENT
      ? Math.min(blocks - block, SEGMENT - (block % SEGMENT))
      : code > REST_OF_SEGMENT
        ? code - 1
        : code;
  if (block + count > blocks) throw cutOff();
  return count;
}

/** Numbers whose upper part is coded as zeros before a one; the lower bits of all of them follow. */
function readSplit(
  bits: BitReader,
  numbers: Float64Array,
  from: number,
  end: number,
  lower: number,
): void {
  for (let at = from; at < end; at++) numbers[at] = finite(bits.unary()) * 2 ** lower;
  if (lower > 0)
    for (let at = from; at < end; at++) numbers[at] = (numbers[at] ?? 0) + bits.number(lower);
}

/** Pairs (a, b) of small numbers, each coded as (a + b)(a + b + 1) / 2 + b. */
function readPairs(
  bits: BitReader,
  numbers: Float64Array,
  start: number,
  from: number,
  end: number,
): void {
  for (let at = start; at < end; at += 2) {
    const code = finite(bits.unary());
    const sum = Math.floor((Math.sqrt(8 * code + 1) - 1) / 2);
    const second = code - (sum * (sum + 1)) / 2;
    if (at >= from) numbers[at] = sum - second;
    numbers[at + 1] = second;
  }
}

/** Numbers from their differences, which are folded to unsigned ones: the nearest first, within the range of the type. */
function addDifferences(numbers: Float64Array, bits: number): void {
  const most = 2 ** bits - 1;
  let last = numbers[0] ?? 0;
  for (let at = 1; at < numbers.length; at++) {
    const folded = numbers[at] ?? 0;
    const isUpper = last > most / 2;
    const room = isUpper ? most - last : last;
    if (Math.ceil(folded / 2) <= room) last += folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
    else last = isUpper ? most - folded : folded;
    numbers[at] = last;
  }
}

function finite(zeros: number): number {
  if (zeros === Infinity) throw cutOff();
  return zeros;
}

const cutOff = (): CorruptBlockError => new CorruptBlockError("szip that is damaged or cut off");
