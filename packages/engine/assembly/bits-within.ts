/*
 * AssemblyScript, see float-predictor.ts.
 */

/**
 * Whether any of some 32-bit integers is in `low..low + range`, all without sign.
 *
 * @param address address of the integers
 * @param count number of integers, a multiple of 16
 */
export function anyWithin(address: usize, count: i32, low: i32, range: i32): bool {
  const lows = i32x4.splat(low);
  const ranges = i32x4.splat(range);
  let found = i32x4.splat(0);
  const end = address + ((<usize>count) << 2);
  for (; address < end; address += 64) {
    const first = i32x4.le_u(i32x4.sub(v128.load(address), lows), ranges);
    const second = i32x4.le_u(i32x4.sub(v128.load(address, 16), lows), ranges);
    const third = i32x4.le_u(i32x4.sub(v128.load(address, 32), lows), ranges);
    const last = i32x4.le_u(i32x4.sub(v128.load(address, 48), lows), ranges);
    found = v128.or(found, v128.or(v128.or(first, second), v128.or(third, last)));
  }
  return v128.any_true(found);
}
