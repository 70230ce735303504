import * as z from "zod";
import { WEIGHTINGS } from "../coverage/weighting.ts";
import { AREA_MODELS } from "../grid/cell-area.ts";

/** The method of an engine; the provenance of every result names it. */
export const EngineMethod = z.object({
  /**
   * The weight of a cell: `exact`, its coverage fraction; `all_touched`, 1 for every cell that the geometry touches, as
   * CAS 0.4.0; `center`, 1 for every cell whose centre lies inside. A point covers the cell that contains it.
   */
  weighting: z.enum(WEIGHTINGS).default("exact"),
  /**
   * Whether the true area of cells of longitude and latitude weights them too, on a sphere or the WGS 84 ellipsoid. It
   * does not weight sums, or cells of other coordinate reference systems.
   */
  areaWeighted: z.union([z.literal(false), z.enum(AREA_MODELS)]).default(false),
});
export type EngineMethod = z.infer<typeof EngineMethod>;
