import type { TimeStatistic, TimeStatisticMethod } from "./time-statistic.ts";
import { isState, totalRule } from "./total-rule.ts";

/** What the values of the steps are. */
export interface StepValues {
  /** Name of the variable, e.g. precipitation. */
  readonly variable: string;
  /** Unit of its cells. */
  readonly units: string;
  /** Whether its values are class codes. */
  readonly isCategorical: boolean;
  /** The statistic over space, e.g. mean: that of CAS, or of the engine. */
  readonly aggregation: string;
}

const ALL_BUT_TOTAL = ["mean", "min", "max", "first", "last"] as const;
/** Statistics over space whose values are shares or areas of each class or bin. */
const OF_CLASSES: readonly string[] = [
  "distribution",
  "frac",
  "class_counts",
  "histogram",
  "weighted_frac",
];
/** Statistics over space whose value is a class code for data of classes. */
const CLASS_CODES: readonly string[] = ["majority", "minority"];
/** Statistics over space whose values add up over time if those of the cells do. */
const ADDABLE: readonly string[] = [
  "mean",
  "sum",
  "median",
  "min",
  "max",
  "quantiles",
  "weighted_mean",
];

/**
 * Why a statistic over time does not fit the values of a dataset, and which ones fit, in words; undefined if it does. The rules
 * are in the guide of statistics.
 */
export function timeStatisticProblem(
  { statistic }: Pick<TimeStatistic, "statistic">,
  values: StepValues,
): string | undefined {
  const { aggregation, isCategorical, units, variable } = values;
  const refuse = (what: string, fitting: readonly TimeStatisticMethod[], way = ""): string =>
    `time_statistic ${statistic} does not fit ${what}; fitting are ${fitting.join(", ")}${way}`;
  if (OF_CLASSES.includes(aggregation)) {
    const fitting = ["mean", "first", "last"] as const;
    return fitting.some((one) => one === statistic)
      ? undefined
      : refuse(`the ${aggregation} of each step`, fitting);
  }
  if (isCategorical && CLASS_CODES.includes(aggregation))
    return statistic === "first" || statistic === "last"
      ? undefined
      : refuse(`class codes`, ["first", "last"], ', and mean with aggregation "distribution"');
  if (statistic !== "total") return undefined;
  if (isCategorical || !ADDABLE.includes(aggregation))
    return refuse(`the ${aggregation} of each step, which does not add up`, ALL_BUT_TOTAL);
  const rule = totalRule(units);
  if (rule === undefined)
    return refuse(
      `the unit ${JSON.stringify(units.slice(0, 60))}, which does not add up over time`,
      ALL_BUT_TOTAL,
    );
  if (rule.per === undefined && isState(variable))
    return refuse(
      `${variable.slice(0, 60)} in ${units}, which is a state and not what each step adds`,
      ALL_BUT_TOTAL,
    );
  return undefined;
}
