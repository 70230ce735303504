/*
 * AssemblyScript, of which `pnpm wasm` makes src/source/geotiff/float-predictor.wasm.ts: TypeScript whose numbers are
 * those of WebAssembly, and whose v128 holds 16 bytes that are worked on at once.
 */

/**
 * Undoes the floating point predictor (Adobe Photoshop TIFF Technical Note 3) of single precision and one band. A row is
 * stored as the first bytes of all its numbers, then their second, third and last, each as the difference from the byte
 * before. Numbers come out with their lowest byte first.
 *
 * @param rows number of rows
 * @param length numbers in a row
 * @param source address of the rows as they are stored; up to 16 bytes behind them are read
 * @param target address for the numbers; up to 64 bytes behind them are written
 * @param scratch address of a row of bytes, and 16 more
 */
export function undo(rows: i32, length: i32, source: usize, target: usize, scratch: usize): void {
  const bytes = length << 2;
  for (let row = 0; row < rows; row++) {
    addUp(source + row * bytes, bytes, scratch);
    gather(scratch, length, target + row * bytes);
  }
}

/** Makes of each byte the sum of all bytes so far. */
function addUp(source: usize, bytes: i32, target: usize): void {
  const zero = i8x16.splat(0);
  let before = zero;
  for (let i = 0; i < bytes; i += 16) {
    // Each byte takes on the byte 1 before it, then 2, 4 and 8 before it: after that it is the sum of all before it.
    let v = v128.load(source + i);
    v = i8x16.add(v, i8x16.shuffle(zero, v, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30));
    v = i8x16.add(v, i8x16.shuffle(zero, v, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29));
    v = i8x16.add(v, i8x16.shuffle(zero, v, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27));
    v = i8x16.add(v, i8x16.shuffle(zero, v, 0, 0, 0, 0, 0, 0, 0, 0, 16, 17, 18, 19, 20, 21, 22, 23));
    v = i8x16.add(v, before);
    v128.store(target + i, v);
    before = i8x16.shuffle(v, v, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15);
  }
}

/** Puts 16 numbers at a time together from their first, second, third and last bytes. */
function gather(source: usize, length: i32, target: usize): void {
  for (let i = 0; i < length; i += 16) {
    const first = v128.load(source + i);
    const second = v128.load(source + length + i);
    const third = v128.load(source + 2 * length + i);
    const last = v128.load(source + 3 * length + i);
    // Pairs of bytes of the numbers 0 to 7 and 8 to 15, lowest first.
    const low = i8x16.shuffle(last, third, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const low8 = i8x16.shuffle(last, third, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    const high = i8x16.shuffle(second, first, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
    const high8 = i8x16.shuffle(second, first, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
    const place = target + (i << 2);
    v128.store(place, i16x8.shuffle(low, high, 0, 8, 1, 9, 2, 10, 3, 11));
    v128.store(place + 16, i16x8.shuffle(low, high, 4, 12, 5, 13, 6, 14, 7, 15));
    v128.store(place + 32, i16x8.shuffle(low8, high8, 0, 8, 1, 9, 2, 10, 3, 11));
    v128.store(place + 48, i16x8.shuffle(low8, high8, 4, 12, 5, 13, 6, 14, 7, 15));
  }
}
