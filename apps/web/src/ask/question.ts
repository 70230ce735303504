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
const isCategorical = ({ variables }: Dataset): boolean =>
  variables[0]?.data_type === "categorical";

/** The calls that a question takes, for a call has one statistic: quantities for theirs, classes for their shares. */
export function callsOf(question: Question): readonly Question[] {
  const classes = question.datasets.filter(isCategorical);
  const quantities = question.datasets.filter((dataset) => !isCategorical(dataset));
  return [
    { ...question, datasets: quantities },
    { ...question, datasets: classes, aggregation: "distribution" as const },
  ].filter(({ datasets }) => datasets.length > 0);
}
