import { parseWarning } from "@cas/models";
import { shareText } from "../areas/store/area.ts";
import { aggregationOf } from "../question/aggregation-of.ts";
import { statisticName } from "../question/statistics.ts";
import type { WorkbenchResponse } from "../answer/answer.ts";

/** A warning about values of a dataset in plain words, with all of its areas. */
export interface PlainWarning {
  /** Empty for all datasets. */
  readonly datasetId: string;
  /** Its meaning; the text of the service if the kind of warning is unknown. */
  readonly words: string;
  readonly areaIds: readonly string[];
}

/** The kinds of warnings of CAS, with their meaning. */
const KINDS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [
    /^coverage [\d.]+% below minimum/,
    "hardly any valid cell: the value says little or nothing (coverage below 30 %)",
  ],
  [
    /^coverage [\d.]+% below ideal/,
    "valid cells cover only part of the area (coverage below 80 %)",
  ],
  [/outside expected range/, "the value lies outside what is plausible for this variable"],
  [
    /differs from cross-provider mean/,
    "the value differs by more than 30 % from other datasets of the same variable",
  ],
];

/**
 * The datasets whose results have another statistic than the one asked for, as warnings: the service replaces a mean of class codes
 * by the most frequent class and does not say so.
 */
function replacedStatistics({
  question,
  datasets,
  responses,
}: WorkbenchResponse): readonly PlainWarning[] {
  return datasets.flatMap((dataset) => {
    const asked = aggregationOf(question, dataset);
    const replaced = [...responses].flatMap(([areaId, { results }]) => {
      const other = results.find(
        ({ dataset_id, aggregation }) => dataset_id === dataset.id && aggregation !== asked,
      );
      return other === undefined ? [] : [{ areaId, statistic: other.aggregation }];
    });
    return [...Map.groupBy(replaced, ({ statistic }) => statistic)].map(([statistic, group]) => ({
      datasetId: dataset.id,
      words: `the service answered with the ${statisticName(statistic)}, not the ${statisticName(asked)}`,
      areaIds: group.map(({ areaId }) => areaId),
    }));
  });
}

/** The areas whose outlines were simplified, as one warning about all datasets. */
function simplifiedOutlines({ areas }: WorkbenchResponse): readonly PlainWarning[] {
  const simplified = areas.filter((area) => area.simplified !== undefined);
  if (simplified.length === 0) return [];
  const most = simplified
    .map((area) => area.simplified?.areaChange ?? 0)
    .reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one));
  return [
    {
      datasetId: "",
      words: `values are of simplified outlines, whose areas change by ${shareText(most)}${simplified.length > 1 ? " at most" : ""}`,
      areaIds: simplified.map(({ id }) => id),
    },
  ];
}

/** The warnings of an answer, grouped by dataset and kind. Leaves out failed datasets, which `Failures` shows. */
export function plainWarnings(answer: WorkbenchResponse): readonly PlainWarning[] {
  const { responses, failures } = answer;
  const failed = new Set(
    failures.flatMap(({ datasetId, areaIds }) => areaIds.map((areaId) => `${areaId} ${datasetId}`)),
  );
  const warnings = new Map<string, PlainWarning>();
  for (const [areaId, response] of responses)
    for (const warning of response.warnings) {
      const parsed = parseWarning(warning);
      const [datasetId, text] =
        parsed.subject === "dataset" ? [parsed.datasetId, parsed.text] : ["", warning];
      if (failed.has(`${areaId} ${datasetId}`)) continue;
      const words = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? text;
      const key = `${datasetId} ${words}`;
      const areaIds = warnings.get(key)?.areaIds ?? [];
      if (areaIds.at(-1) !== areaId)
        warnings.set(key, { datasetId, words, areaIds: [...areaIds, areaId] });
    }
  return [...simplifiedOutlines(answer), ...replacedStatistics(answer), ...warnings.values()];
}
