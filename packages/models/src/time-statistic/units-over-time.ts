import type { TimePeriod, TimeStatistic } from "./time-statistic.ts";
import { totalRule } from "./total-rule.ts";

const PER: Readonly<Record<TimePeriod, string | undefined>> = {
  step: undefined,
  month: "month",
  season: "season",
  year: "year",
  all: undefined,
};

/**
 * The unit of a value after a statistic over time: totals of mm/day, mm/month or mm by year are in mm/year, those of a step
 * or of the whole time range in mm; other statistics keep the unit.
 *
 * @param units of the value of a step, e.g. of `Variable`
 * @returns undefined for a unit that has no total, see `timeStatisticProblem`
 */
export function unitsOverTime(
  units: string,
  { statistic, by }: Readonly<TimeStatistic>,
): string | undefined {
  if (statistic !== "total") return units;
  const rule = totalRule(units);
  if (rule === undefined) return undefined;
  const per = PER[by];
  if (per === undefined) return rule.amount;
  return rule.hasSlash ? `${rule.amount}/${per}` : `${rule.amount} ${per}-1`;
}
