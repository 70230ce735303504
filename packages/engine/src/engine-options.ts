import type { CatalogOptions } from "./catalog/open-catalog.ts";
import type { EngineLimits } from "./options/engine-limits.ts";
import type { EngineMethod } from "./options/engine-method.ts";

/** How to open an engine. */
export interface EngineOptions
  extends CatalogOptions, Partial<EngineLimits>, Partial<EngineMethod> {
  /**
   * Called for every dataset that failed, with the whole error; callers of the engine see only a warning. What it throws is
   * a warning of the process (`process.emitWarning`) and costs no result.
   */
  readonly onDatasetFailure?: ((datasetId: string, error: unknown) => void) | undefined;
}
