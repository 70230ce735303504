/*
 * AssemblyScript, TypeScript with the number types of WebAssembly; v128 is a vector of 16 bytes. `pnpm wasm` compiles
 * it to src/source/geotiff/float-predictor.wasm.ts.
 */

/**
 * Undoes the floating point predictor (Adobe Photoshop TIFF Technical Note 3) of single precision and one band. A row
 * is stored as the first bytes of all its numbers, then their second, third and last bytes, each as the difference from
 * the byte before. The result is little-endian.
 *
 * @param rows number of rows
 * @param length numbers in a row
 * @param source address of the stored rows; reads up to 16 bytes beyond them
 * @param target address of the numbers; writes up to 64 bytes beyond them
 * @param scratch address of memory for a row of bytes and 16 more
 */
export function undo(rows: i32, length: i32, source: usize, target: usize, scratch: usize): void {
  const bytes = length << 2;
  for (let row = 0; row < rows; row++) {
    addUp(source + row * bytes, bytes, scratch);
    gather(scratch, length, target + row * bytes);
  }
}

/** Replaces each byte by the sum of all bytes so far. */
function addUp(source: usize, bytes: i32, target: usize): void {
  const zero = i8x16.splat(0);
  let before = zero;
  for (let i = 0; i < bytes; i += 16) {
    // Add to each byte the byte 1 before it, then 2, 4 and 8 before it: it becomes the sum of all bytes up to it.
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

/** Joins 16 numbers at a time from their first, second, third and last bytes. */
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
    const address = target + (i << 2);
    v128.store(address, i16x8.shuffle(low, high, 0, 8, 1, 9, 2, 10, 3, 11));
    v128.store(address + 16, i16x8.shuffle(low, high, 4, 12, 5, 13, 6, 14, 7, 15));
    v128.store(address + 32, i16x8.shuffle(low8, high8, 0, 8, 1, 9, 2, 10, 3, 11));
    v128.store(address + 48, i16x8.shuffle(low8, high8, 4, 12, 5, 13, 6, 14, 7, 15));
  }
}
