import { z } from "zod";
import { Geometry } from "../geometry/geometry.ts";
import { requestShape } from "./attribute-request.ts";

/** Most geometries in one batch; the limit of the service. */
export const MAX_BATCH_GEOMETRIES = 1000;

/** The error of a batch that is empty or too large, the same wherever geometries are counted. */
export const batchBounds = {
  min: { error: "must hold at least one geometry" },
  max: { error: `must hold at most ${MAX_BATCH_GEOMETRIES} geometries; split the batch` },
} as const;

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
