import { timeText } from "./time-code.ts";
import type { ValueMeaning } from "./value-meaning.ts";

/** What a label leaves out or writes in another way. */
export interface LabelOptions {
  /** Leaves the variable out, for use below the name of its dataset. */
  readonly omitVariable?: boolean | undefined;
  /** Leaves the unit out, for use beside it. */
  readonly omitUnits?: boolean | undefined;
  /** Writes a unit, e.g. °C for degC; by default as the service has it. */
  readonly unitText?: ((units: string) => string) | undefined;
}

/**
 * A value in words, with its variable, statistic, time and unit: `mean of precipitation, Dec 1999, mm/month`;
 * `sum over cells of precipitation, Dec 1999, mm/month summed over cells`; `total over 1999 of the mean of precipitation, mm/year`;
 * `share of class 13 (urban) of land_cover, 2019, fraction`.
 */
export function valueLabel(meaning: ValueMeaning, options: LabelOptions = {}): string {
  const { time, timeStatistic } = meaning;
  const when = time === undefined ? undefined : timeText(time);
  const of = options.omitVariable === true ? "" : ` of ${meaning.variable}`;
  const what = `${statisticText(meaning)}${of}`;
  const overTime =
    timeStatistic === undefined
      ? what
      : `${timeStatistic.statistic}${when === undefined ? "" : ` over ${when}`} of the ${what}`;
  return [
    overTime,
    timeStatistic === undefined ? when : undefined,
    options.omitUnits === true ? undefined : unitsText(meaning, options.unitText),
  ]
    .filter((part) => part !== undefined && part !== "")
    .join(", ");
}

/** The statistic over space in words. */
function statisticText({ statistic, key, className, isOfSteps }: ValueMeaning): string {
  if (key !== undefined) {
    const name = className === undefined ? "" : ` (${className})`;
    if (statistic === "quantiles") return `quantile ${key}`;
    if (statistic === "histogram") return `share of the bin from ${key}`;
    if (statistic === "class_counts") return `covered cells of class ${key}${name}`;
    return `${isShare(statistic) ? "share" : statistic} of class ${key}${name}`;
  }
  if (isSum(statistic)) {
    const sum = statistic === "sum" ? "sum" : "weighted sum";
    return isOfSteps === true ? `${sum} over cells and time steps` : `${sum} over cells`;
  }
  return STATISTICS[statistic] ?? statistic.replaceAll("_", " ");
}

const STATISTICS: Readonly<Record<string, string>> = {
  std: "standard deviation",
  count: "covered cells",
  unique: "number of distinct values",
  distribution: "shares of values",
  frac: "shares of values",
};

/** Whether the values of a statistic are shares of classes. */
export const isShare = (statistic: string): boolean =>
  statistic === "distribution" || statistic === "frac" || statistic === "weighted_frac";

const isSum = (statistic: string): boolean => statistic === "sum" || statistic === "weighted_sum";

/** The unit of a value in words: a sum over cells is not in the unit of a cell alone. */
export function unitsText(
  { statistic, units, isOfSteps }: ValueMeaning,
  unitText: (units: string) => string = (text) => text,
): string {
  if (units === "") return "";
  const text = unitText(units);
  if (!isSum(statistic)) return text;
  return `${text} summed over cells${isOfSteps === true ? " and time steps" : ""}`;
}
