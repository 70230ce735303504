import * as z from "zod";
import { SourceLimits } from "../source/source-limits.ts";

/**
 * The limits of an engine: the limits of the service, with the names, meanings and defaults of its settings, and the
 * limits of what sources may state.
 */
export const EngineLimits = z.object({
  ...SourceLimits.shape,
  /** Seconds that one dataset may take for one geometry; a late dataset becomes a warning. */
  providerTimeoutS: z.number().positive().default(30),
  /** Seconds that all datasets together may take for one geometry; late datasets become warnings. */
  requestTimeoutS: z.number().positive().default(120),
  /** Maximum number of datasets in one request; more is a request_limit error. */
  maxDatasetsPerRequest: z.int().positive().default(50),
  /** Maximum number of vertices in one geometry; more is a request_limit error. */
  maxPolygonVertices: z.int().positive().default(10_000),
  /**
   * Maximum number of crossings of the rings of one geometry, with themselves and each other; more is a
   * validation_error. A real outline has less than one crossing for each vertex; in noise, all edges could cross all
   * others.
   */
  maxCrossings: z.int().min(0).default(10_000),
  /** Seconds that a result stays in the cache; 0 turns the result cache off. */
  resultCacheTtlS: z.number().min(0).default(600),
  /** Maximum number of cached results; 0 turns the result cache off. */
  resultCacheMaxEntries: z.int().min(0).default(10_000),
  /** Maximum bytes of cached results, estimated; a larger result is not cached. */
  resultCacheBytes: z
    .int()
    .positive()
    .default(64 * 1024 * 1024),
  /**
   * Maximum bytes of the results of requests in progress, estimated, all requests together; one may have half. A request with
   * more is a request_limit error. When all have more, the largest of the caller who has the most ends with a rate_limited error.
   */
  maxResultBytes: z
    .int()
    .positive()
    .default(128 * 1024 * 1024),
  /**
   * Bytes of distinct values that medians, quantiles and class statistics hold, all requests together. When they are
   * taken, statistics with many values read the cells several times, each time for a part of the values.
   */
  maxValueBytes: z
    .int()
    .positive()
    .default(512 * 1024 * 1024),
  /** Maximum number of classes of a distribution; more is a warning of the dataset. */
  maxClasses: z.int().positive().default(10_000),
  /** Maximum number of cells that `extractCells` returns. */
  maxReturnedCells: z
    .int()
    .positive()
    .default(4 * 1024 * 1024),
  /**
   * Maximum number of time steps of a dataset that are returned one by one for one geometry: by `time_aggregation: "none"`,
   * where more is a warning of the dataset, and by `extractCells`.
   */
  maxReturnedSteps: z.int().positive().default(100_000),
  /** Maximum number of datasets of one provider in progress at the same time, over all requests; others wait. */
  providerConcurrency: z.int().positive().default(16),
  /** Seconds that the headers of remote rasters stay in the cache; 0 turns it off. */
  metadataCacheTtlS: z.number().min(0).default(3600),
  /** Maximum bytes of decoded raster blocks in the cache. */
  blockCacheBytes: z
    .int()
    .positive()
    .default(128 * 1024 * 1024),
});
export type EngineLimits = z.infer<typeof EngineLimits>;
