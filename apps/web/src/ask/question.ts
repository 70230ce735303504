import type { AggregationMethod, Dataset } from "@cas/models";
import type { Area } from "../choose-area/area.ts";

/** What is asked: datasets over an area. */
export interface Question {
  readonly area: Area;
  readonly datasets: readonly Dataset[];
  /** For quantities; classes are always asked for their shares. */
  readonly aggregation: AggregationMethod;
  /** Dates, both included; undefined for the latest step of each dataset. */
  readonly timeRange: readonly [start: string, end: string] | undefined;
}

/** Whether a dataset holds class codes, of which shares say more than a mean. */
export const isCategorical = ({ variables }: Dataset): boolean =>
  variables[0]?.data_type === "categorical";
