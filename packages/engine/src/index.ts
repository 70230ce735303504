/**
 * CAS in this process: exact zonal statistics over rasters.
 *
 * @module @cas/engine
 */
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export { CasError, CasPartialError, isCasError } from "@cas/models";
export { CatalogError } from "./catalog/file/catalog-error.ts";
export { CatalogFile } from "./catalog/file/catalog-file.ts";
export type { OwnRaster } from "./catalog/local-rasters.ts";
export { type ProviderEndpoints, PublicProvider } from "./catalog/public/public-providers.ts";
export { CasEngine } from "./engine.ts";
export type { RasterDescription, SourceDescription } from "./dataset/describe-source.ts";
export type { CoveredCells } from "./extract/extract-cells.ts";
export {
  type EngineBatchExtractInput,
  type EngineBatchStatisticInput,
  type EngineExtractInput,
  type EngineStatistic,
  type EngineStatisticInput,
  type EngineValue,
  TimeAggregation,
} from "./extract/extract-request.ts";
export type { EngineOptions } from "./engine-options.ts";
export { EngineLimits } from "./options/engine-limits.ts";
export { EngineMethod } from "./options/engine-method.ts";
export type { BoundingBoxInput, RasterOptions } from "./export/raster-request.ts";
export type { Resampling } from "./export/kernel.ts";
