import { z } from "zod";
import { WEIGHTINGS } from "../coverage/weighting.ts";
import { AREA_MODELS } from "../grid/cell-area.ts";

/** How an engine computes; the provenance of every result names it. */
export const EngineMethod = z.object({
  /**
   * What of a cell counts: `exact`, the covered fraction; `all_touched`, every cell that the geometry touches, whole, as
   * CAS 0.4.0; `center`, every cell whose centre lies inside, whole. A point is the cell that contains it.
   */
  weighting: z.enum(WEIGHTINGS).default("exact"),
  /**
   * Whether cells of longitude and latitude count by their true area too, on a sphere or the WGS 84 ellipsoid. Sums do
   * not, nor do cells of other coordinate reference systems.
   */
  areaWeighted: z.union([z.literal(false), z.enum(AREA_MODELS)]).default(false),
});
export type EngineMethod = z.infer<typeof EngineMethod>;
