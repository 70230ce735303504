/** A polygon of some size and what it cost. */
export interface CostPoint {
  readonly cells: number;
  /** Cells that its edges cross, about. */
  readonly perimeter: number;
  /** Blocks of the raster that it reaches, about. */
  readonly tiles: number;
  readonly milliseconds: number;
}

/** What explains the cost: milliseconds a question, a cell of the perimeter and a tile. */
export type Cost = readonly [question: number, perimeter: number, tile: number];

/** The cost that the model tells of a polygon, ms. */
export function costOf([question, perimeter, tile]: Cost, point: CostPoint): number {
  return question + perimeter * point.perimeter + tile * point.tiles;
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
  const [question = 0, perimeter = 0, tile = 0] = equations.map(
    (row, index) => (row[3] ?? 0) / (row[index] ?? 1),
  );
  return [question, perimeter, tile];
}
