import { z } from "zod";
import { Geometry } from "../geometry/geometry.ts";
import { questionShape } from "./attribute-request.ts";

/** Most geometries in one batch; the service's own bound. */
export const MAX_BATCH_GEOMETRIES = 1000;

/** The error of a batch that is too large or empty, the same wherever geometries are counted. */
export const batchBounds = {
  min: { error: "must hold at least one geometry" },
  max: { error: `must hold at most ${MAX_BATCH_GEOMETRIES} geometries; split the batch` },
} as const;

/**
 * One question about many geometries. Only the shape of each is checked here: one with faulty coordinates is
 * answered with a warning and the others are answered, see {@link geometryProblem}.
 */
export const BatchAttributeRequest = z
  .object({
    geometries: z
      .array(Geometry)
      .min(1, batchBounds.min)
      .max(MAX_BATCH_GEOMETRIES, batchBounds.max)
      .describe("1 to 1000 geometries, degrees (lon, lat)."),
    ...questionShape,
  })
  .meta({ title: "BatchAttributeRequest" });
export type BatchAttributeRequest = z.infer<typeof BatchAttributeRequest>;
