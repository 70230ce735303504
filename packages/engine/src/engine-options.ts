import { z } from "zod";
import type { CatalogFile } from "./catalog/catalog-file.ts";
import type { OwnRaster } from "./catalog/own-rasters.ts";

/** The limits of an engine; names, meanings and defaults are those of the service's settings. */
export const EngineLimits = z.object({
  /** Seconds that one dataset may take for one geometry; a late one becomes a warning. */
  providerTimeoutS: z.number().positive().default(30),
  /** Seconds that all datasets together may take for one geometry; late ones become warnings. */
  requestTimeoutS: z.number().positive().default(120),
  /** Most datasets in one question; more is a request_limit error. */
  maxDatasetsPerRequest: z.int().positive().default(50),
  /** Most vertices in one geometry; more is a request_limit error. */
  maxPolygonVertices: z.int().positive().default(10_000),
  /** Seconds that a result is kept; 0 turns the result cache off. */
  resultCacheTtlS: z.number().min(0).default(600),
  /** Most results that are kept; 0 turns the result cache off. */
  resultCacheMaxEntries: z.int().min(0).default(10_000),
  /** Most bytes of decoded raster blocks that are kept in memory. */
  blockCacheBytes: z
    .int()
    .positive()
    .default(256 * 1024 * 1024),
});
export type EngineLimits = z.infer<typeof EngineLimits>;

/** How to open an engine. */
export interface EngineOptions extends Partial<EngineLimits> {
  /** The datasets to answer from: a file: URL of a JSON catalog, or the catalog itself. */
  readonly catalog?: URL | CatalogFile | undefined;
  /**
   * GeoTIFFs to answer from, beside or instead of a catalog: a path or URL, or an object with what the file does not
   * say. `elevation.tif` becomes the dataset `own:elevation`.
   */
  readonly rasters?: readonly (string | URL | OwnRaster)[] | undefined;
  /** Told of every dataset that failed, with the whole error; callers of the engine see only a warning. */
  readonly onDatasetFailure?: ((datasetId: string, error: unknown) => void) | undefined;
}
