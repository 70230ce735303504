/** All bits of the bytes of a word but their highest, so that bytes can be added side by side without carrying over. */
const LOW_BITS = 0x7f7f7f7f;
const HIGH_BITS = 0x80808080;
const EACH_BYTE = 0x01010101;

/**
 * Undoes the floating point predictor (see `undoFloatingPoint`) of single precision, one band and rows of a multiple of four
 * numbers, on a machine whose numbers begin with their lowest byte. It takes four bytes at a time: most of the time of
 * reading a raster goes by here.
 *
 * @param words the bytes of a block, which become the bits of the numbers
 */
export function undoSinglePrecision(words: Int32Array, rowLength: number): void {
  const row = new Int32Array(rowLength);
  for (let start = 0; start + rowLength <= words.length; start += rowLength) {
    addUp(words, start, start + rowLength);
    gather(words, start, row);
    words.set(row, start);
  }
}

/** Makes of each byte the sum of all bytes of the row so far, modulo 256. */
function addUp(words: Int32Array, start: number, end: number): void {
  let before = 0;
  for (let index = start; index < end; index++) {
    let word = words[index] ?? 0;
    word = addBytes(word, word << 8);
    word = addBytes(word, word << 16);
    const carried = Math.imul(before, EACH_BYTE);
    before = (before + (word >>> 24)) & 0xff;
    words[index] = addBytes(word, carried);
  }
}

function addBytes(a: number, b: number): number {
  return ((a & LOW_BITS) + (b & LOW_BITS)) ^ ((a ^ b) & HIGH_BITS);
}

/** Puts numbers together whose first bytes are a quarter of a row, then the second, third and last. */
function gather(words: Int32Array, start: number, row: Int32Array): void {
  const quarter = row.length >> 2;
  for (let index = 0; index < quarter; index++) {
    const a = words[start + index] ?? 0;
    const b = words[start + quarter + index] ?? 0;
    const c = words[start + 2 * quarter + index] ?? 0;
    const d = words[start + 3 * quarter + index] ?? 0;
    const place = 4 * index;
    row[place] = (a << 24) | ((b & 0xff) << 16) | ((c & 0xff) << 8) | (d & 0xff);
    row[place + 1] = ((a & 0xff00) << 16) | ((b & 0xff00) << 8) | (c & 0xff00) | ((d >>> 8) & 0xff);
    row[place + 2] =
      ((a & 0xff0000) << 8) | (b & 0xff0000) | ((c >>> 8) & 0xff00) | ((d >>> 16) & 0xff);
    row[place + 3] = (a & 0xff000000) | ((b >>> 8) & 0xff0000) | ((c >>> 16) & 0xff00) | (d >>> 24);
  }
}
