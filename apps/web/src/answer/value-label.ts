import type { AttributeResult, Dataset } from "@cas/models";
import type { DayRange } from "../question/question.ts";
import { statisticName } from "../question/statistics.ts";
import { overTimeName, timeOfResult } from "./time-name.ts";

/** What a value is, in words: every header, legend, axis and tip shows all of it. */
export interface ValueLabel {
  /** Statistic and variable, e.g. `sum over the cells of precipitation` or `share of urban`. */
  readonly what: string;
  /** The time that the value is of, e.g. `Dec 1999` or `1999`; undefined for a dataset without time. */
  readonly time: string | undefined;
  /** What the steps of that time became, e.g. `total`; undefined without a statistic over time. */
  readonly overTime: string | undefined;
}

/** The time of a label with the statistic over it, e.g. `total of 1999`; undefined for a dataset without time. */
export const whenOf = ({ time, overTime }: ValueLabel): string | undefined =>
  overTime === undefined ? time : [overTime, time].filter(Boolean).join(" of ");

/**
 * The label of a result.
 *
 * @param what statistic and variable, if they are not those of the result, e.g. for the share of one class
 * @param asked the time range of the question, for results of a whole range, which have no timestamp
 */
export function labelOf(
  result: AttributeResult,
  dataset: Dataset,
  asked: DayRange | undefined,
  what = `${statisticName(result.aggregation)} of ${variableName(result.variable)}`,
): ValueLabel {
  return { what, time: timeOfResult(result, dataset, asked), overTime: overTimeName(result) };
}

/** The name of a variable in words: land cover for land_cover. */
export const variableName = (name: string): string => name.replaceAll("_", " ");
