/** The resampling methods. */
export const RESAMPLINGS = ["nearest", "bilinear", "cubic", "average", "mode"] as const;
/** A resampling method: the nearest cell, an interpolation between neighbours, or an aggregate of the cells below. */
export type Resampling = (typeof RESAMPLINGS)[number];

/** For one axis: the source cells and their weights for each target cell. */
export interface AxisWeights {
  /** The first source cell needed, and the one after the last; equal when none is needed. */
  readonly from: number;
  readonly end: number;
  /** For each target cell: the first source cell that it needs, and the weight of each source cell from there on. */
  readonly starts: readonly number[];
  readonly weights: readonly Float64Array[];
  /** For each target cell: sum of the weights, including those of cells outside the raster. */
  readonly totals: readonly number[];
}

/** A position closer than this to the side of a cell, in cells, counts as on it. */
const ROUNDING = 1e-6;

/**
 * The weights along an axis.
 *
 * `nearest` takes the cell that contains the centre. `average` and `mode` weight by the length of the overlap.
 * `bilinear` is a triangle of half-width 1, and `cubic` the function of Keys (1981, doi:10.1109/TASSP.1981.1163711)
 * with a = -1/2 and half-width 2; both widen to the size of the target cells when these are larger, as in GDAL.
 *
 * @param centres centre of each target cell, in cells of the source
 * @param ratio length of a target cell, in cells of the source
 * @param size number of cells of the source
 */
export function axisWeights(
  resampling: Resampling,
  centres: readonly number[],
  ratio: number,
  size: number,
): AxisWeights {
  const each = centres.map((centre) => cellWeights(resampling, centre, ratio, size));
  const some = each.filter(({ weights }) => weights.length > 0);
  return {
    from: Math.min(...some.map(({ start }) => start), size),
    end: Math.max(...some.map(({ start, weights }) => start + weights.length), 0),
    starts: each.map(({ start }) => start),
    weights: each.map(({ weights }) => weights),
    totals: each.map(({ total }) => total),
  };
}

function cellWeights(resampling: Resampling, centre: number, ratio: number, size: number) {
  const scale = Math.max(1, ratio);
  const reach = reachOf(resampling, ratio, scale);
  const first = Math.floor(centre - reach + ROUNDING);
  const end = Math.max(first + 1, Math.ceil(centre + reach - ROUNDING));
  const [start, stop] = [Math.max(0, first), Math.min(size, end)];
  const weights = new Float64Array(Math.max(0, stop - start));
  let total = 0;
  for (let cell = first; cell < end; cell++) {
    const weight = weightOf(resampling, cell, centre, ratio, scale);
    total += weight;
    if (cell >= start && cell < stop) weights[cell - start] = weight;
  }
  return { start, weights, total };
}

function reachOf(resampling: Resampling, ratio: number, scale: number): number {
  if (resampling === "nearest") return 0;
  if (resampling === "bilinear") return scale;
  return resampling === "cubic" ? 2 * scale : ratio / 2;
}

function weightOf(
  resampling: Resampling,
  cell: number,
  centre: number,
  ratio: number,
  scale: number,
): number {
  if (resampling === "nearest") return 1;
  const distance = Math.abs(cell + 0.5 - centre) / scale;
  if (resampling === "bilinear") return Math.max(0, 1 - distance);
  if (resampling === "cubic") return cubic(distance);
  const overlap = Math.min(cell + 1, centre + ratio / 2) - Math.max(cell, centre - ratio / 2);
  return Math.max(0, overlap);
}

function cubic(distance: number): number {
  if (distance < 1) return (1.5 * distance - 2.5) * distance * distance + 1;
  return distance < 2 ? ((-0.5 * distance + 2.5) * distance - 4) * distance + 2 : 0;
}
