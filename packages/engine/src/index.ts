export { CatalogError, CatalogFile } from "./catalog/catalog-file.ts";
export type { OwnRaster } from "./catalog/own-rasters.ts";
export { CasEngine } from "./engine.ts";
export { EngineLimits, type EngineOptions } from "./engine-options.ts";
