import { z } from "zod";
import type { CatalogFile } from "./catalog/catalog-file.ts";
import type { OwnRaster } from "./catalog/own-rasters.ts";
import type { ProviderEndpoints, PublicProvider } from "./catalog/public/public-providers.ts";
import { WEIGHTINGS } from "./coverage/weighting.ts";
import { AREA_MODELS } from "./grid/cell-area.ts";
import { SourceLimits } from "./source/source-limits.ts";

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

/** How to open an engine. */
export interface EngineOptions extends Partial<EngineLimits>, Partial<EngineMethod> {
  /** The datasets to answer from: a file: URL of a JSON catalog, or the catalog itself. */
  readonly catalog?: URL | CatalogFile | undefined;
  /**
   * GeoTIFFs to answer from, beside or instead of a catalog: a path or URL, or an object with what the file does not
   * say. `elevation.tif` becomes the dataset `own:elevation`.
   */
  readonly rasters?: readonly (string | URL | OwnRaster)[] | undefined;
  /**
   * Providers on the internet to answer from as well, by their slugs in CAS; none unless they are named here, so that an
   * engine never leaves the machine by itself.
   */
  readonly providers?: readonly PublicProvider[] | undefined;
  /** Other addresses for these providers, e.g. of a mirror. */
  readonly providerEndpoints?: ProviderEndpoints | undefined;
  /**
   * Told of every dataset that failed, with the whole error; callers of the engine see only a warning. What it throws is a
   * warning of the process (`process.emitWarning`) and costs no answer.
   */
  readonly onDatasetFailure?: ((datasetId: string, error: unknown) => void) | undefined;
}
