import type { BoundingBox } from "@cas/models";
import type { RasterSource } from "../source/raster-source.ts";
import type { TimeStep } from "../time/time-steps.ts";

/** What of a dataset a question needs. */
export interface Area {
  /** What the geometry reaches, degrees. */
  readonly bbox: BoundingBox;
  /** Aborted when the answer is no longer waited for; ends the reads of headers and documents. */
  readonly signal: AbortSignal;
}

/**
 * How the engine reaches the data of one dataset, whatever protocol brings them.
 *
 * A connector is asked many times, also at the same time. What it cannot do it says with a CasError of type
 * upstream_error; that becomes a warning on its dataset. An abort reaches its sockets and files: what nobody waits for any
 * more is not read to its end.
 */
export interface Connector {
  /** The protocol, for the provenance of results. */
  readonly protocol: string;
  /**
   * The time steps there are, in any order; none for a dataset without a time axis.
   *
   * @throws the reason of the signal once it is aborted
   */
  steps(signal: AbortSignal): Promise<readonly TimeStep[]>;
  /**
   * The rasters of a step (of the dataset when it has no steps) that together hold the cells of an area; no cell of one
   * lies in another, and all are in the same CRS.
   */
  rasters(step: TimeStep | undefined, area: Area): Promise<readonly RasterSource[]>;
}
