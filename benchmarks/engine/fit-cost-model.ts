/** The size of a polygon and its cost. */
export interface CostPoint {
  readonly cells: number;
  /** Approximate number of cells that its edges cross. */
  readonly perimeter: number;
  /** Approximate number of blocks of the raster that it reaches. */
  readonly tiles: number;
  readonly milliseconds: number;
}

/** The parameters of the cost: milliseconds per request, per cell of the perimeter, and per tile. */
export type Cost = readonly [request: number, perimeter: number, tile: number];

/** The cost of a polygon by the model, ms. */
export function costOf([request, perimeter, tile]: Cost, point: CostPoint): number {
  return request + perimeter * point.perimeter + tile * point.tiles;
}

/** Least squares of the relative distances, by the normal equations. */
export function fitCostModel(points: readonly CostPoint[]): Cost {
  const rows = points.map(({ perimeter, tiles, milliseconds }) =>
    [1, perimeter, tiles, milliseconds].map((value) => value / milliseconds),
  );
  const product = (a: number, b: number): number =>
    rows.reduce((sum, row) => sum + (row[a] ?? 0) * (row[b] ?? 0), 0);
  const equations = [0, 1, 2].map((a) => [0, 1, 2, 3].map((b) => product(a, b)));
  for (const pivot of [0, 1, 2])
    for (const other of [0, 1, 2]) {
      if (other === pivot) continue;
      const factor = (equations[other]?.[pivot] ?? 0) / (equations[pivot]?.[pivot] ?? 1);
      equations[other] = (equations[other] ?? []).map(
        (value, column) => value - factor * (equations[pivot]?.[column] ?? 0),
      );
    }
  const [request = 0, perimeter = 0, tile = 0] = equations.map(
    (row, index) => (row[3] ?? 0) / (row[index] ?? 1),
  );
  return [request, perimeter, tile];
}
