import type { Column } from "../answer/columns.ts";

/** The values of an area in two columns. */
export interface Pair {
  readonly areaId: string;
  readonly x: number;
  readonly y: number;
}

/** The areas with a value in both columns. */
export function pairsOf(x: Column, y: Column): readonly Pair[] {
  return [...x.cells].flatMap(([areaId, { value }]) => {
    const other = y.cells.get(areaId)?.value ?? null;
    return value === null || other === null ? [] : [{ areaId, x: value, y: other }];
  });
}

/** The difference of two columns with the same unit. */
export interface Difference {
  /** Mean of y - x. */
  readonly mean: number;
  /** Root mean square of y - x. */
  readonly rms: number;
  /** Number of areas whose values differ from their mean by more than 30 %, the threshold of the warning of CAS. */
  readonly farApart: number;
}

/** The difference over all pairs; undefined without pairs. */
export function differenceOf(pairs: readonly Pair[]): Difference | undefined {
  if (pairs.length === 0) return undefined;
  const mean = pairs.reduce((sum, { x, y }) => sum + (y - x), 0) / pairs.length;
  const square = pairs.reduce((sum, { x, y }) => sum + (y - x) ** 2, 0) / pairs.length;
  const farApart = pairs.filter(({ x, y }) => {
    const middle = (x + y) / 2;
    return middle !== 0 && Math.abs(x - middle) / Math.abs(middle) > 0.3;
  });
  return { mean, rms: Math.sqrt(square), farApart: farApart.length };
}

/** Pearson's correlation of the pairs; undefined if one side does not vary. */
export function correlationOf(pairs: readonly Pair[]): number | undefined {
  const count = pairs.length;
  const [mx, my] = [
    pairs.reduce((sum, { x }) => sum + x, 0) / count,
    pairs.reduce((sum, { y }) => sum + y, 0) / count,
  ];
  const sxy = pairs.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0);
  const sxx = pairs.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  const syy = pairs.reduce((sum, { y }) => sum + (y - my) ** 2, 0);
  return sxx > 0 && syy > 0 ? sxy / Math.sqrt(sxx * syy) : undefined;
}
