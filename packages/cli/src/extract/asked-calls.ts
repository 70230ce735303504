import type { TimeStatisticInput } from "@cas/models";
import type { ManifestQuestion, TableCall } from "@cas/tables";
import { usageError } from "../program/command-error.ts";
import type { Span } from "../program/option-values.ts";

/** The options that say what is asked of the datasets. */
export interface AskingOptions {
  readonly dataset?: readonly string[];
  readonly stat?: readonly string[];
  readonly time?: Span;
  readonly timeStat?: string;
  readonly by?: string;
}

/**
 * The calls of options: one for each statistic.
 *
 * @throws CommandError without a dataset
 */
export function callsOfOptions(options: AskingOptions): readonly TableCall[] {
  const { dataset, stat = ["mean"], time, timeStat: statistic, by } = options;
  if (dataset === undefined)
    throw usageError("Give at least one dataset: -d ID; `cas datasets` lists them.");
  if (by !== undefined && statistic === undefined) throw byAlone();
  return stat.map((aggregation) => ({
    datasetIds: dataset,
    aggregation,
    ...(time !== undefined && { timeRange: time }),
    ...(statistic !== undefined && {
      timeStatistic: { statistic, ...(by !== undefined && { by }) } as TimeStatisticInput,
    }),
  }));
}

/**
 * The calls of a manifest, in which options replace their parts.
 *
 * @throws CommandError for other datasets, where the calls do not ask all datasets in the same ways
 */
export function callsOfManifest(
  { calls, latest }: Pick<ManifestQuestion, "calls" | "latest">,
  options: AskingOptions,
): readonly TableCall[] {
  const { dataset, stat, time, timeStat, by } = options;
  if ([dataset, stat, time, timeStat, by].every((one) => one === undefined)) return calls;
  const changed = calls.map((call, index) => {
    // Other datasets have other latest steps.
    const isLatest = time === undefined && dataset !== undefined && latest[index] === true;
    const timeStatistic = timeStatisticOf(call.timeStatistic, options);
    const { timeRange, ...rest } = call;
    return {
      ...rest,
      ...(isLatest ? {} : { timeRange: time ?? timeRange }),
      ...(timeStatistic !== undefined && { timeStatistic }),
    };
  });
  const ofStatistics =
    stat === undefined
      ? changed
      : changed.flatMap((call) => stat.map((aggregation) => ({ ...call, aggregation })));
  const forms = [
    ...Map.groupBy(ofStatistics, (call) => JSON.stringify({ ...call, datasetIds: [] })).values(),
  ].flatMap((group) => {
    const [first] = group;
    const ids = new Set(group.flatMap(({ datasetIds }) => datasetIds));
    return first === undefined ? [] : [{ ...first, datasetIds: [...ids] }];
  });
  if (dataset === undefined) return forms;
  if (new Set(forms.map(({ datasetIds }) => datasetIds.toSorted().join("\n"))).size > 1)
    throw usageError(
      "The manifest asks its datasets in different ways, so it does not say how to ask others: give --stat and --time, too.",
    );
  return forms.map((call) => ({ ...call, datasetIds: dataset }));
}

function timeStatisticOf(
  before: TimeStatisticInput | undefined,
  { timeStat: statistic, by }: AskingOptions,
): TimeStatisticInput | undefined {
  if (statistic === undefined && by === undefined) return before;
  if (statistic === undefined && before === undefined) throw byAlone();
  return {
    ...before,
    ...(statistic !== undefined && { statistic }),
    ...(by !== undefined && { by }),
  } as TimeStatisticInput;
}

const byAlone = (): Error =>
  usageError("--by needs --time-stat, e.g. --time-stat total --by year.");
