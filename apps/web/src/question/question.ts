import type { TimeStatistic } from "@cas/models";
import type { OF_CLASSES, OF_QUANTITIES } from "./statistics.ts";

/** First and last day, both included, as `yyyy-mm-dd`. */
export type DayRange = readonly [start: string, end: string];

/** A question: which datasets for which areas. Plain data, so that a link can hold it. */
export interface WorkbenchRequest {
  /** Ids of the areas in the list, in its order. */
  readonly areaIds: readonly string[];
  /** Datasets, each `{provider}:{dataset}`, in the order in which they were chosen. */
  readonly datasetIds: readonly string[];
  /** The statistic of quantities. */
  readonly aggregation: (typeof OF_QUANTITIES)[number];
  /** The statistic of class codes, for which a mean is meaningless. */
  readonly classAggregation: (typeof OF_CLASSES)[number];
  /** Undefined for the latest step of each dataset. */
  readonly timeRange: DayRange | undefined;
  /** One value over the whole time range, or one for each step of a dataset in it. */
  readonly timeSteps: "all" | "each";
  /** What the steps of the range become, e.g. the total of each year; undefined for one value over all cells of all steps. */
  readonly timeStatistic: TimeStatistic | undefined;
}

/** The question before the user chooses anything. */
export const EMPTY_QUESTION: WorkbenchRequest = {
  areaIds: [],
  datasetIds: [],
  aggregation: "mean",
  classAggregation: "distribution",
  timeRange: undefined,
  timeSteps: "all",
  timeStatistic: undefined,
};
