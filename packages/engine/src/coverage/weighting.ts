/**
 * The weight of a cell of an area:
 *
 * - `exact`: the fraction of the cell that lies inside, in closed form;
 * - `all_touched`: 1 for every cell that the area touches, as GDAL's all-touched rasterization and CAS 0.4.0;
 * - `center`: 1 for every cell whose centre lies inside, as GDAL's default rasterization.
 */
export const WEIGHTINGS = ["exact", "all_touched", "center"] as const;
export type Weighting = (typeof WEIGHTINGS)[number];
