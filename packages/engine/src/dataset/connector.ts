import type { BoundingBox, TimeRange } from "@cas/models";
import type { RasterSource } from "../source/raster-source.ts";
import type { TimeStep } from "../time/time-steps.ts";

/** The part of a dataset that a request needs. */
export interface Area {
  /** The bounds of the geometry, degrees. */
  readonly bbox: BoundingBox;
  /** The requested time range, which selects the data of a dataset with several times but no steps. */
  readonly timeRange?: TimeRange | null | undefined;
  /** Aborted when no caller waits for the result; ends the reads of headers and documents. */
  readonly signal: AbortSignal;
}

/** The times of the data of an area, for a dataset with several times but no steps. */
export interface AreaTimes {
  /** The times in words, for the provenance of results; undefined when there are none. */
  readonly description: string | undefined;
  /** Texts of warnings about them. */
  readonly notes: readonly string[];
}

/**
 * The access of the engine to the data of one dataset, over any protocol.
 *
 * Methods are called many times, also concurrently. A failure is a CasError of type upstream_error, which becomes a
 * warning of the dataset. An abort reaches the sockets and files: a read without callers ends early.
 */
export interface Connector {
  /** The protocol, for the provenance of results. */
  readonly protocol: string;
  /**
   * The time steps, in any order; none for a dataset without a time axis.
   *
   * @throws the reason of the signal once it is aborted
   */
  steps(signal: AbortSignal): Promise<readonly TimeStep[]>;
  /**
   * The rasters of a step (or of a dataset without steps) that cover an area. They do not overlap, and all have the
   * same CRS.
   */
  rasters(step: TimeStep | undefined, area: Area): Promise<readonly RasterSource[]>;
  /** The times of the rasters of an area, if a dataset without steps combines data of several times. */
  timesOf?(area: Area): Promise<AreaTimes>;
}
