import { SourceError } from "../source-error.ts";

/** Largest difference between the ends of two neighbouring cells, as a share of a cell: bounds are rounded. */
const SLACK = 0.01;

/** An axis of cells of different size, as are those of Gaussian latitudes. */
export interface UnevenAxis {
  /** The edges between cells, in the order of the cells: one more than cells. */
  readonly edges: Float64Array;
}

/**
 * The edges of the cells of an axis that is not evenly spaced (CF conventions, section 7.1): those of its bounds, or else the
 * middles between the centres, the outer ones as far from the first and last centre as the inner ones.
 *
 * @param name name of the coordinate, for messages
 * @param bounds begin and end of each cell, one after the other
 * @throws SourceError for centres that neither rise nor fall, and for bounds with gaps or overlaps
 */
export function unevenAxis(
  centres: Float64Array,
  bounds: Float64Array | undefined,
  name: string,
): UnevenAxis {
  const { length } = centres;
  const at = (index: number): number => centres[index] ?? Number.NaN;
  const isRising = at(length - 1) > at(0);
  const isInOrder = (values: Float64Array): boolean =>
    values.every(
      (value, index) =>
        index === 0 ||
        (isRising ? value > (values[index - 1] ?? 0) : value < (values[index - 1] ?? 0)),
    );
  if (length < 2 || !isInOrder(centres))
    throw new SourceError(`its ${name} is not evenly spaced, and neither rises nor falls`);
  const edges = new Float64Array(length + 1);
  if (bounds?.length === 2 * length) fillFromBounds(edges, bounds, isRising, name);
  else {
    for (let index = 1; index < length; index++) edges[index] = (at(index - 1) + at(index)) / 2;
    edges[0] = 2 * at(0) - (edges[1] ?? Number.NaN);
    edges[length] = 2 * at(length - 1) - (edges[length - 1] ?? Number.NaN);
  }
  if (!isInOrder(edges)) throw new SourceError(`the bounds of its ${name} are in no order`);
  return { edges };
}

function fillFromBounds(
  edges: Float64Array,
  bounds: Float64Array,
  isRising: boolean,
  name: string,
): void {
  const cells = edges.length - 1;
  for (let index = 0; index < cells; index++) {
    const pair = [bounds[2 * index] ?? Number.NaN, bounds[2 * index + 1] ?? Number.NaN] as const;
    const [begin, end] = isRising === pair[0] < pair[1] ? pair : [pair[1], pair[0]];
    const before = edges[index] ?? Number.NaN;
    if (index > 0 && !(Math.abs(begin - before) <= SLACK * Math.abs(end - begin)))
      throw new SourceError(`the bounds of its ${name} have gaps or overlap`);
    if (index === 0) edges[0] = begin;
    edges[index + 1] = end;
  }
}

/** The edges of latitudes: cells do not reach beyond the poles. */
export const withinPoles = ({ edges }: UnevenAxis): UnevenAxis => ({
  edges: edges.map((edge) => Math.min(90, Math.max(-90, edge))),
});
