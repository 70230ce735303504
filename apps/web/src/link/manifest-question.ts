import { instantsOf, parseRequest, TimeRangeInput, TimeStatistic } from "@cas/models";
import { type ManifestQuestion, questionOfManifest } from "@cas/tables";
import type { Area } from "../areas/store/area.ts";
import { type DayRange, EMPTY_QUESTION, type WorkbenchRequest } from "../question/question.ts";
import { OF_CLASSES, OF_QUANTITIES } from "../question/statistics.ts";

/** The question of a manifest that another program wrote, and its areas. */
export interface OpenedQuestion {
  readonly question: Omit<WorkbenchRequest, "areaIds">;
  readonly areas: readonly Area[];
}

/**
 * The question of a manifest of `cas extract` as one of the page.
 *
 * @throws Error, for people, for what the page cannot ask, and for areas without outlines
 */
export function pageQuestion(manifest: unknown): OpenedQuestion {
  const { areas, calls, latest } = questionOfManifest(manifest);
  const statistics = [...new Set(calls.map(({ aggregation }) => aggregation))];
  const [aggregation, ...others] = statistics.filter((one) => isOneOf(OF_QUANTITIES, one));
  // A mean of classes is answered by the most frequent class.
  const [classAggregation = "majority", ...more] = statistics.filter((one) =>
    isOneOf(OF_CLASSES, one),
  );
  const known = [...OF_QUANTITIES, ...OF_CLASSES];
  if (others.length + more.length > 0 || !statistics.every((one) => isOneOf(known, one)))
    throw cannotAsk(`the statistics ${statistics.join(", ")} at once`);
  if (calls.some(({ timeAggregation }) => timeAggregation !== undefined))
    throw cannotAsk("each time step by one call");
  return {
    question: {
      datasetIds: [...new Set(calls.flatMap(({ datasetIds }) => datasetIds))],
      aggregation: (aggregation ?? EMPTY_QUESTION.aggregation) as WorkbenchRequest["aggregation"],
      classAggregation: classAggregation as WorkbenchRequest["classAggregation"],
      timeRange: latest.every(Boolean)
        ? undefined
        : daysOf(calls.map(({ timeRange }) => timeRange)),
      timeSteps: "all",
      timeStatistic: timeStatisticOf(calls),
    },
    areas: areasOf(areas),
  };
}

const isOneOf = (known: readonly string[], name: string): boolean => known.includes(name);

const cannotAsk = (what: string): Error =>
  new Error(`This manifest asks for ${what}, which this page cannot: ask it again by cas extract.`);

/** The whole days of the time range that all calls have. */
function daysOf(ranges: readonly (TimeRangeInput | undefined)[]): DayRange {
  const days = ranges.map((range) => {
    if (range === undefined) return "";
    const { from, to } = instantsOf(parseRequest(TimeRangeInput, range));
    return `${dayOf(from)}/${dayOf(to)}`;
  });
  const [first = "", ...others] = new Set(days);
  const [start, end] = first.split("/");
  if (others.length > 0 || start === undefined || end === undefined)
    throw cannotAsk("several time ranges");
  return [start, end];
}

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function timeStatisticOf(calls: ManifestQuestion["calls"]): TimeStatistic | undefined {
  const [first, ...others] = new Map(
    calls.map(({ timeStatistic: over }) => [JSON.stringify(over), over]),
  ).values();
  if (others.length > 0) throw cannotAsk("several statistics over time");
  return first === undefined ? undefined : TimeStatistic.parse(first);
}

function areasOf({ count, list, reference }: ManifestQuestion["areas"]): readonly Area[] {
  const areas = list.flatMap(({ id, name, geometry }): readonly Area[] =>
    geometry === undefined ? [] : [{ id, name, geometry, origin: "file" }],
  );
  if (areas.length === count) return areas;
  const file = typeof reference?.["file"] === "string" ? ` (${reference["file"]})` : "";
  throw new Error(
    `This manifest has the outlines of ${areas.length} of its ${count} areas: add their file${file} here instead.`,
  );
}
