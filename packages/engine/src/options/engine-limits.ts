import { z } from "zod";
import { SourceLimits } from "../source/source-limits.ts";

/**
 * The limits of an engine: those of the service's settings, with their names, meanings and defaults, and those of what
 * sources may state.
 */
export const EngineLimits = z.object({
  ...SourceLimits.shape,
  /** Seconds that one dataset may take for one geometry; a late one becomes a warning. */
  providerTimeoutS: z.number().positive().default(30),
  /** Seconds that all datasets together may take for one geometry; late ones become warnings. */
  requestTimeoutS: z.number().positive().default(120),
  /** Most datasets in one question; more is a request_limit error. */
  maxDatasetsPerRequest: z.int().positive().default(50),
  /** Most vertices in one geometry; more is a request_limit error. */
  maxPolygonVertices: z.int().positive().default(10_000),
  /**
   * Most crossings of the rings of one geometry, with themselves and each other; more is a validation_error. An outline of
   * as many vertices as are allowed has less than one for each unless it is noise, where all could cross all others.
   */
  maxCrossings: z.int().min(0).default(10_000),
  /** Seconds that a result is kept; 0 turns the result cache off. */
  resultCacheTtlS: z.number().min(0).default(600),
  /** Most results that are kept; 0 turns the result cache off. */
  resultCacheMaxEntries: z.int().min(0).default(10_000),
  /** Most datasets of one provider that are worked on at the same time, over all questions; others wait. */
  providerConcurrency: z.int().positive().default(16),
  /** Seconds that the headers of rasters on servers are kept; 0 for never. */
  metadataCacheTtlS: z.number().min(0).default(3600),
  /** Most bytes of decoded raster blocks that are kept in memory. */
  blockCacheBytes: z
    .int()
    .positive()
    .default(128 * 1024 * 1024),
});
export type EngineLimits = z.infer<typeof EngineLimits>;
