/** Squares along a side of the curve; a square is some 5 km wide at the equator. */
const SIDE = 2 ** 13;

/**
 * The index of a place on a Hilbert curve over the world. Places with similar indexes are near each other, so work in
 * this order finds raster blocks that it has just read.
 *
 * @param longitude degrees; a value outside the world counts as its edge, NaN as the western edge
 * @param latitude degrees; a value outside the world counts as its edge, NaN as the southern edge
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
    // The curve is rotated in the lower quarters.
    if (right === 1) [x, y] = [SIDE - 1 - x, SIDE - 1 - y];
    [x, y] = [y, x];
  }
  return number;
}

function stepOf(degrees: number, turn: number): number {
  const step = Math.floor((degrees / turn) * SIDE);
  return step > 0 ? Math.min(SIDE - 1, step) : 0;
}
