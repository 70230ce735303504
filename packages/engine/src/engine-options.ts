import type { CatalogOptions } from "./catalog/open-catalog.ts";
import type { EngineLimits } from "./options/engine-limits.ts";
import type { EngineMethod } from "./options/engine-method.ts";

/** Options of `CasEngine.open`. */
export interface EngineOptions
  extends CatalogOptions, Partial<EngineLimits>, Partial<EngineMethod> {
  /**
   * Called for every dataset that failed, with the whole error; callers of the engine see only a warning. An error that
   * it throws becomes a warning of the process (`process.emitWarning`), and the request continues.
   */
  readonly onDatasetFailure?: ((datasetId: string, error: unknown) => void) | undefined;
}
