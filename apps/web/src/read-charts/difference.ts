import type { Column } from "../answer/columns.ts";

/** An area that has a value of both of two columns. */
export interface Pair {
  readonly areaId: string;
  readonly x: number;
  readonly y: number;
}

/** The areas that have both values. */
export function pairsOf(x: Column, y: Column): readonly Pair[] {
  return [...x.cells].flatMap(([areaId, { value }]) => {
    const other = y.cells.get(areaId)?.value ?? null;
    return value === null || other === null ? [] : [{ areaId, x: value, y: other }];
  });
}

/** How two columns of one unit differ. */
export interface Difference {
  /** Mean of y - x. */
  readonly mean: number;
  /** Root of the mean square of y - x. */
  readonly rms: number;
  /** Areas of which one value differs from the mean of both by more than 30 %, the threshold of CAS's own warning. */
  readonly farApart: number;
}

/** How the pairs differ; undefined without any. */
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

/** Pearson's correlation of the pairs; undefined where one side does not vary. */
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
