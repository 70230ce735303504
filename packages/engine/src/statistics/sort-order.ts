/** Bits of a digit; a double has six digits. */
const DIGIT_BITS = 11;
const DIGIT_VALUES = 2 ** DIGIT_BITS;
const DIGIT_MASK = DIGIT_VALUES - 1;
const DIGITS = 6;

/**
 * The order of values from the smallest to the greatest: indices, valid until the next call. A radix sort by the bits of
 * the doubles, several times faster than a sort by comparison. Digits that all values share are skipped, such as the
 * last ones of single precision.
 *
 * @param values not NaN, and no minus zero
 */
export function sortOrder(values: Float64Array, size: number): Uint32Array {
  if (size > scratch.low.length) scratch = newScratch(size);
  const { low, high, counts } = scratch;
  counts.fill(0);
  for (let index = 0; index < size; index++) {
    number[0] = values[index] ?? 0;
    const sign = words[HIGH] ?? 0;
    // As unsigned numbers, these are in the order of the doubles: all bits of negative ones are flipped.
    const flip = sign >> 31;
    const [l, h] = [(words[LOW] ?? 0) ^ flip, sign ^ (flip | 0x8000_0000)];
    low[index] = l;
    high[index] = h;
    for (let digit = 0; digit < DIGITS; digit++) {
      const place = digit * DIGIT_VALUES + digitOf(l, h, digit);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  let [from, to] = [scratch.order, scratch.other];
  for (let index = 0; index < size; index++) from[index] = index;
  for (let digit = 0; digit < DIGITS; digit++) {
    if (!startsOf(digit, size)) continue;
    const base = digit * DIGIT_VALUES;
    for (let index = 0; index < size; index++) {
      const which = from[index] ?? 0;
      const place = base + digitOf(low[which] ?? 0, high[which] ?? 0, digit);
      const target = counts[place] ?? 0;
      to[target] = which;
      counts[place] = target + 1;
    }
    [from, to] = [to, from];
  }
  return from.subarray(0, size);
}

/** A digit of a 64-bit number, from the lowest: three of the low word, the third shorter, and three of the high word. */
function digitOf(low: number, high: number, digit: number): number {
  return digit < 3
    ? (low >>> (digit * DIGIT_BITS)) & DIGIT_MASK
    : (high >>> ((digit - 3) * DIGIT_BITS)) & DIGIT_MASK;
}

/** Turns the counts of a digit into places where its values start. Returns false when all values have the same digit. */
function startsOf(digit: number, size: number): boolean {
  const { counts } = scratch;
  const base = digit * DIGIT_VALUES;
  let start = 0;
  for (let place = base; place < base + DIGIT_VALUES; place++) {
    const count = counts[place] ?? 0;
    if (count === size) return false;
    counts[place] = start;
    start += count;
  }
  return true;
}

const number = new Float64Array(1);
const words = new Int32Array(number.buffer);
/** The places of the words of a double in memory: the other way round on a big-endian machine. */
number[0] = 1;
const [LOW, HIGH] = words[0] === 0 ? [0, 1] : [1, 0];

/** Reused by all calls. */
let scratch = newScratch(0);

function newScratch(size: number) {
  return {
    low: new Int32Array(size),
    high: new Int32Array(size),
    order: new Uint32Array(size),
    other: new Uint32Array(size),
    counts: new Uint32Array(DIGITS * DIGIT_VALUES),
  };
}
