/**
 * How much of a cell counts for an area:
 *
 * - `exact`: the fraction of the cell that lies inside, in closed form;
 * - `all_touched`: the whole of every cell that the area touches, as GDAL's all-touched rasterisation and so as CAS 0.4.0;
 * - `center`: the whole of every cell whose centre lies inside, as GDAL's rasterisation by default.
 */
export const WEIGHTINGS = ["exact", "all_touched", "center"] as const;
export type Weighting = (typeof WEIGHTINGS)[number];
