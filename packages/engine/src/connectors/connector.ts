import type { RasterSource } from "../source/raster-source.ts";
import type { TimeStep } from "../time/time-steps.ts";

/**
 * How the engine reaches the data of one dataset, whatever protocol brings them.
 *
 * A connector is opened once and asked many times, also at the same time. What it cannot do it says with a CasError of
 * type upstream_error; that becomes a warning on its dataset.
 */
export interface Connector extends AsyncDisposable {
  /** The time steps there are, in any order; none for a dataset without a time axis. */
  readonly steps: readonly TimeStep[];
  /** The rasters of a step (of the dataset when it has no steps) that together hold its cells. */
  rasters(step: TimeStep | undefined): Promise<readonly RasterSource[]>;
}
