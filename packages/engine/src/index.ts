export { CatalogError, CatalogFile } from "./catalog/catalog-file.ts";
export { CasEngine } from "./engine.ts";
export {
  type EngineBatchExtractInput,
  type EngineExtractInput,
  TimeAggregation,
} from "./engine-input.ts";
export { EngineLimits, EngineMethod, type EngineOptions } from "./engine-options.ts";
