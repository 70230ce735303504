import {
  type Dataset,
  instantsOf,
  parseRequest,
  parseTimestamp,
  periodAt,
  TimeRangeInput,
  TimeStatistic,
  timeStatisticProblem,
  unitsOverTime,
} from "@cas/models";
import { isShare } from "../label/value-label.ts";
import { hasSteps, type ValueMeaning } from "../label/value-meaning.ts";
import type { TableCall } from "./question.ts";

/** Most periods that a dataset gets columns of before it has a value. */
const MOST_PERIODS = 10_000;

/** What a dataset will give for a call, from the catalog alone. */
export interface Expected {
  /** One without a time, if it has one value whose time the response says; else one for each period or step. */
  readonly meanings: readonly ValueMeaning[];
  /** Whether they are of calendar periods, which the time range says; steps are as the dataset has them. */
  readonly isByPeriod: boolean;
}

/** The values that are expected of a dataset: their statistic, unit and periods, as the catalog and the call say them. */
export function expectedOf(call: TableCall, dataset: Dataset): Expected {
  const [variable] = dataset.variables;
  const none = { meanings: [], isByPeriod: false };
  if (variable === undefined) return none;
  const { aggregation } = call;
  const units = unitsOf(aggregation, variable.units);
  const base = { datasetId: dataset.id, variable: variable.name, statistic: aggregation, units };
  const isOfSteps = call.timeRange !== undefined && hasSteps(dataset);
  const pooled = isOfSteps ? { ...base, isOfSteps } : base;
  if (call.timeStatistic === undefined)
    return {
      meanings: call.timeAggregation === "none" ? ofSteps(base, call, dataset) : [pooled],
      isByPeriod: false,
    };
  const statistic = parseRequest(TimeStatistic, call.timeStatistic);
  const isCategorical = variable.data_type === "categorical";
  const values = { variable: variable.name, units, isCategorical, aggregation };
  if (timeStatisticProblem(statistic, values) !== undefined) return none;
  const overTime = {
    ...base,
    units: unitsOverTime(units, statistic) ?? units,
    timeStatistic: { statistic: statistic.statistic, by: statistic.by },
  };
  const { by } = statistic;
  if (by === "all") return { meanings: [overTime], isByPeriod: false };
  if (by === "step") return { meanings: ofSteps(overTime, call, dataset), isByPeriod: false };
  return { meanings: ofPeriods(overTime, call, dataset, by), isByPeriod: true };
}

/** A value for each year, month or day of a dataset with such steps; others are known from responses alone. */
function ofSteps(
  meaning: ValueMeaning,
  call: TableCall,
  dataset: Dataset,
): readonly ValueMeaning[] {
  const by = STEPS[dataset.temporal.temporal_type];
  return by === undefined ? [] : ofPeriods(meaning, call, dataset, by);
}

const STEPS: Readonly<Record<string, "year" | "month" | "day" | undefined>> = {
  annual: "year",
  monthly: "month",
  daily: "day",
};

/** A value for each period of the time range of a call within the time that a dataset covers. */
function ofPeriods(
  meaning: ValueMeaning,
  { timeRange }: TableCall,
  { temporal }: Dataset,
  by: "day" | "month" | "season" | "year",
): readonly ValueMeaning[] {
  if (timeRange === undefined) return [];
  const range = instantsOf(parseRequest(TimeRangeInput, timeRange));
  const from = Math.max(range.from, parseTimestamp(temporal.start ?? "") ?? -Infinity);
  // The end of a dataset is the end of its last step.
  const until = Math.min(range.to + 1, parseTimestamp(temporal.end ?? "") ?? Infinity);
  const meanings: ValueMeaning[] = [];
  for (let instant = from; instant < until && meanings.length < MOST_PERIODS;) {
    const period = by === "day" ? dayAt(instant) : periodAt(instant, by);
    meanings.push({ ...meaning, time: period.name });
    instant = period.until;
  }
  return meanings;
}

const DAY = 86_400_000;

function dayAt(instant: number): { readonly name: string; readonly until: number } {
  const from = Math.floor(instant / DAY) * DAY;
  return { name: new Date(from).toISOString().slice(0, -14), until: from + DAY };
}

/** The unit of a statistic, as the engine has it. */
function unitsOf(statistic: string, units: string): string {
  if (isShare(statistic) || statistic === "histogram") return "fraction";
  if (statistic === "count" || statistic === "class_counts") return "cells";
  if (statistic === "unique") return "count";
  if (statistic === "coefficient_of_variation") return "1";
  if (statistic === "variance" || statistic === "weighted_variance")
    return units === "" ? "" : `(${units})^2`;
  return units;
}
