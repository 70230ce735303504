/** Steps along a side of the square that the curve fills: some 5 km. */
const SIDE = 2 ** 13;

/**
 * The number of a place on Hilbert's curve over the world: what has numbers near each other lies near each other, so work
 * in their order finds blocks of rasters that it has just read.
 *
 * @param longitude degrees; what lies outside the world counts as at its edge, what is no number as at the first
 * @param latitude degrees
 */
export function hilbertIndex(longitude: number, latitude: number): number {
  let x = stepOf(longitude + 180, 360);
  let y = stepOf(latitude + 90, 180);
  let number = 0;
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0;
    const upper = (y & side) > 0 ? 1 : 0;
    number += side * side * ((3 * right) ^ upper);
    if (upper === 1) continue;
    // A quarter at the bottom is the curve turned.
    if (right === 1) [x, y] = [SIDE - 1 - x, SIDE - 1 - y];
    [x, y] = [y, x];
  }
  return number;
}

function stepOf(degrees: number, turn: number): number {
  const step = Math.floor((degrees / turn) * SIDE);
  return step > 0 ? Math.min(SIDE - 1, step) : 0;
}
