import type { Dataset } from "@cas/models";
import { rangeCode, timeText } from "@cas/tables";
import { variableName } from "../answer/variable-name.ts";
import type { Area } from "../areas/store/area.ts";
import { aggregationOf } from "../question/aggregation-of.ts";
import type { DayRange, WorkbenchRequest } from "../question/question.ts";
import { statisticName } from "../question/statistics.ts";
import { fittingTimeStatistic, timeStatisticName } from "../question/time-statistics.ts";
import { daysCovered, hasSteps, stepLength } from "../question/time-steps.ts";

/** Most datasets that a part of the sentence names. */
const MAX_NAMES = 4;

/** The whole question as a sentence: areas, statistics, datasets and time. */
export function questionInWords(
  question: WorkbenchRequest,
  areas: readonly Pick<Area, "name">[],
  datasets: readonly Dataset[],
): string {
  const where =
    areas.length === 1
      ? (areas[0]?.name ?? "")
      : `each of ${areas.length.toLocaleString("en")} areas`;
  // Datasets of the same time share a part; in it, datasets of the same statistic share a phrase.
  const words = [...Map.groupBy(datasets, (dataset) => whenInWords(question, dataset))].map(
    ([when, group]) => {
      const byStatistic = Map.groupBy(group, (dataset) =>
        statisticName(aggregationOf(question, dataset)),
      );
      const phrases = [...byStatistic].map(
        ([statistic, ofIt]) => `the ${statistic} of ${namesOf(ofIt)}`,
      );
      return [phrases.join(" and "), when].filter(Boolean).join(", ");
    },
  );
  return `For ${where}: ${words.join("; ")}.`;
}

const PERIODS = { step: "step", month: "month", season: "season", year: "year" } as const;

function whenInWords(question: WorkbenchRequest, dataset: Dataset): string {
  const { timeRange, timeSteps } = question;
  const range = timeRange === undefined ? undefined : rangeOf(timeRange, dataset);
  if (timeRange === undefined) return stepNoun(dataset) === undefined ? "" : "at the latest step";
  if (range === undefined) return "";
  const { timeStatistic } = fittingTimeStatistic(question, dataset);
  if (timeStatistic !== undefined) {
    const method = timeStatisticName(timeStatistic.statistic);
    return timeStatistic.by === "all"
      ? `${method} over ${range}`
      : `${method} of each ${PERIODS[timeStatistic.by]}, ${range}`;
  }
  return timeSteps === "each"
    ? `for each ${stepNoun(dataset) ?? "step"}, ${range}`
    : `over all cells and steps, ${range}`;
}

/** The part of a range that a dataset covers; without a name while the user types, when it is no range yet. */
function rangeOf(range: DayRange, dataset: Dataset): string | undefined {
  if (!isRange(range) || !hasSteps(dataset.temporal)) return undefined;
  const covered = daysCovered(dataset.temporal);
  if (covered === undefined || range[0] > covered[1] || range[1] < covered[0])
    return rangeText(range);
  const [first, last] = covered;
  return rangeText([range[0] > first ? range[0] : first, range[1] < last ? range[1] : last]);
}

/** Whether both ends are days that the service takes, in their order. */
const isRange = ([first, last]: DayRange): boolean =>
  first <= last && [first, last].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day));

const rangeText = (range: DayRange): string => timeText(rangeCode(range));

const NOUNS = { daily: "day", monthly: "month", annual: "year" } as const;

function stepNoun({ temporal }: Dataset): string | undefined {
  const length = stepLength(temporal);
  return length === undefined ? undefined : NOUNS[length];
}

/** The variables of datasets with their providers, e.g. "precipitation (maurer) and temperature (maurer)". */
function namesOf(datasets: readonly Dataset[]): string {
  const names = datasets.map(
    ({ provider, variables: [variable], name }) =>
      `${variable === undefined ? name : variableName(variable.name)} (${provider})`,
  );
  const shown = names.length > MAX_NAMES + 1 ? names.slice(0, MAX_NAMES) : names;
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, `${rest} more`] : shown;
  return new Intl.ListFormat("en").format(all);
}
