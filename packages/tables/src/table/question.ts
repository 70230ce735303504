import type { Area, Dataset, TimeRangeInput, TimeStatisticInput } from "@cas/models";

/** A call that asks for datasets: one statistic over one time range. */
export interface TableCall {
  /** Its datasets, each `{provider}:{dataset}`. */
  readonly datasetIds: readonly string[];
  /** Its statistic over space, of CAS or of the engine. */
  readonly aggregation: string;
  /** Undefined for the latest step of each dataset. */
  readonly timeRange?: TimeRangeInput | undefined;
  /** The statistic over time, if it has one. */
  readonly timeStatistic?: TimeStatisticInput | undefined;
  /** `none` for a value of each time step, which the engine has. */
  readonly timeAggregation?: "none" | undefined;
  /** How cells are weighted, e.g. `exact` or `all_touched, ellipsoidal cell areas`; undefined if it is not known. */
  readonly weighting?: string | undefined;
}

/** What was asked for. */
export interface TableQuestion {
  /** The datasets of all calls, as the catalog has them. */
  readonly datasets: readonly Dataset[];
  /** One or more calls; a dataset may be in several. */
  readonly calls: readonly TableCall[];
}

/** An area of a table. */
export interface TableArea extends Area {
  /** Where it comes from, for the manifest, e.g. `file`. */
  readonly origin?: string | undefined;
  /** Its other properties, e.g. the columns of its file. */
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
}
