import * as z from "zod";
import { Geometry } from "../geometry/geometry.ts";
import { requestShape } from "./attribute-request.ts";
import { batchBounds, MAX_BATCH_GEOMETRIES } from "./request-bounds.ts";

/**
 * One request for many geometries. Only the shape of each geometry is checked here: a geometry with faulty coordinates
 * gets a warning, and the others get their results, see {@link geometryProblem}.
 */
export const BatchAttributeRequest = z
  .object({
    geometries: z
      .array(Geometry)
      .min(1, batchBounds.min)
      .max(MAX_BATCH_GEOMETRIES, batchBounds.max)
      .describe("1 to 1000 geometries, degrees (lon, lat)."),
    ...requestShape,
  })
  .meta({ title: "BatchAttributeRequest" });
export type BatchAttributeRequest = z.infer<typeof BatchAttributeRequest>;
