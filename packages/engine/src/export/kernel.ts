/** How the cells of a raster become cells of another size. */
export const RESAMPLINGS = ["nearest", "bilinear", "cubic", "average", "mode"] as const;
/** One of them: of the nearest cell, weighted with its neighbours, or of all cells below. */
export type Resampling = (typeof RESAMPLINGS)[number];

/** The cells of one axis of a raster that make the cells of another. */
export interface AxisWeights {
  /** The first cell that is needed, and the one after the last; equal when none is. */
  readonly from: number;
  readonly end: number;
  /** For each cell that is made: the first cell that it needs, and the weight of each from there on. */
  readonly starts: readonly number[];
  readonly weights: readonly Float64Array[];
  /** Sum of the weights with those of cells that lie beside the raster. */
  readonly totals: readonly number[];
}

/** A rounded position this close to a cell's side, in cells, is on it. */
const ROUNDING = 1e-6;

/**
 * The weights along an axis.
 *
 * `nearest` takes the cell in which the centre lies; `average` and `mode` the length of the overlap; `bilinear` a triangle of
 * half-width 1 and `cubic` the function of Keys (1981, doi:10.1109/TASSP.1981.1163711) with a = -1/2 of half-width 2, both
 * widened to the size of the cells that are made when these are larger, as GDAL does.
 *
 * @param centre of each cell that is made, in cells of the raster
 * @param ratio how many cells of the raster a cell that is made is as long as
 * @param size number of cells of the raster
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
