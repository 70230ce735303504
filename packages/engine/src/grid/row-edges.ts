import type { Grid } from "./grid.ts";

/**
 * Brings a position to the even rows of a grid whose rows have different heights: its place within its row stays, and beyond the
 * outer edges rows go on as high as the first and the last.
 *
 * @param y in the units of the CRS
 * @returns y on the affine transform of the grid
 */
export function toEvenRows({ transform, rowEdges }: Grid, y: number): number {
  if (rowEdges === undefined) return y;
  const { originY, cellHeight } = transform;
  return originY + cellHeight * unevenRowAt(rowEdges, y);
}

/** The fractional row of a position, by the edges of rows, which rise or fall. */
function unevenRowAt(edges: Float64Array, y: number): number {
  const row = Math.min(Math.max(0, lastBefore(edges, y)), edges.length - 2);
  const [begin = Number.NaN, end = Number.NaN] = [edges[row], edges[row + 1]];
  return row + (y - begin) / (end - begin);
}

/** The last edge that a position lies behind, in the order of the edges; -1 for one before the first. */
export function lastBefore(edges: Float64Array, y: number): number {
  const isRising = (edges.at(-1) ?? 0) > (edges[0] ?? 0);
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const edge = edges[middle] ?? Number.NaN;
    if (isRising ? edge <= y : edge >= y) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
