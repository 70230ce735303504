import type { Steps } from "../../schedule/pace.ts";

/** Bytes between two interruption points. */
const BYTES_AT_ONCE = 64 * 1024;

/**
 * Moves the bytes of numbers together again: the first bytes of all numbers are stored first, then the second bytes, and so
 * on. Bytes behind the last whole number stay. A step of the work is a byte.
 */
export function* unshuffleBytes(input: Uint8Array, output: Uint8Array, size: number): Steps {
  const count = Math.floor(input.length / size);
  for (let byte = 0; byte < size; byte++)
    for (let from = 0; from < count; from += BYTES_AT_ONCE) {
      const end = Math.min(count, from + BYTES_AT_ONCE);
      const first = byte * count;
      for (let index = from, to = from * size + byte; index < end; index++, to += size)
        output[to] = input[first + index] ?? 0;
      yield end - from;
    }
  output.set(input.subarray(count * size), count * size);
}

/**
 * The same for bits (bitshuffle): the lowest bits of the first bytes of all numbers are stored first. Blosc shuffles a block
 * only if its number of numbers is a multiple of 8.
 */
export function* unshuffleBits(input: Uint8Array, output: Uint8Array, size: number): Steps {
  const count = Math.floor(input.length / size);
  if (count % 8 !== 0) {
    output.set(input);
    return;
  }
  const plane = count / 8;
  for (let byte = 0; byte < size; byte++)
    for (let from = 0; from < plane; from += BYTES_AT_ONCE / 8) {
      const end = Math.min(plane, from + BYTES_AT_ONCE / 8);
      transposeBits(input, output, { from, end, plane, byte, size });
      yield 8 * (end - from);
    }
  output.set(input.subarray(count * size), count * size);
}

/** Eight numbers at each index: a byte from each of eight planes of bits. */
interface Planes {
  readonly from: number;
  readonly end: number;
  /** Bytes of a plane. */
  readonly plane: number;
  /** The byte of the numbers, and their size. */
  readonly byte: number;
  readonly size: number;
}

/** Transposes 8 x 8 bits at a time, as transpose8 in Hacker's Delight (7-3) does. */
function transposeBits(
  input: Uint8Array,
  output: Uint8Array,
  { from, end, plane, byte, size }: Planes,
): void {
  for (let index = from; index < end; index++) {
    const first = 8 * byte * plane + index;
    const bitsAt = (bit: number): number => input[first + bit * plane] ?? 0;
    let low = bitsAt(0) | (bitsAt(1) << 8) | (bitsAt(2) << 16) | (bitsAt(3) << 24);
    let high = bitsAt(4) | (bitsAt(5) << 8) | (bitsAt(6) << 16) | (bitsAt(7) << 24);
    let swap = (low ^ (low >>> 7)) & 0x00aa00aa;
    low ^= swap ^ (swap << 7);
    swap = (high ^ (high >>> 7)) & 0x00aa00aa;
    high ^= swap ^ (swap << 7);
    swap = (low ^ (low >>> 14)) & 0x0000cccc;
    low ^= swap ^ (swap << 14);
    swap = (high ^ (high >>> 14)) & 0x0000cccc;
    high ^= swap ^ (swap << 14);
    swap = (low ^ (high << 4)) & 0xf0f0f0f0;
    low ^= swap;
    high ^= swap >>> 4;
    let to = 8 * index * size + byte;
    for (let number = 0; number < 8; number++, to += size)
      output[to] = (number < 4 ? low >>> (8 * number) : high >>> (8 * number - 32)) & 255;
  }
}
