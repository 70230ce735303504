/**
 * CAS's own HTTP API over any source.
 *
 * @module @cas/api/http
 */
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export type { ApiEnv, ApiOptions, RequestGuard } from "../middleware/api-options.ts";
export { DEFAULT_MAX_BODY_BYTES } from "../body/body-size.ts";
export { DEFAULT_MAX_BODY_VALUES } from "@cas/models";
export type { CatalogCaching } from "./caching.ts";
export type { ProcessesOptions } from "../ogc/handlers/call.ts";
export type { ExportedRaster, ExportRaster, RasterExportRequest } from "../ogc/processes/raster.ts";
export type { ReadReference } from "../ogc/processes/zonal-statistics.ts";
export {
  createHttpApi,
  HTTP_API_PATHS,
  type HttpApiOptions,
  PROCESSES_API_PATHS,
} from "./http-api.ts";
