import type { Dataset } from "@cas/models";
import type { Area } from "../areas/store/area.ts";
import { callsOf } from "../question/calls.ts";
import type { WorkbenchRequest } from "../question/question.ts";

/** A question with all that its calls are made of. */
export interface FullQuestion {
  readonly question: WorkbenchRequest;
  readonly areas: readonly Area[];
  readonly datasets: readonly Dataset[];
}

/** What differs between the question of the page and the one that was asked, as parts of a sentence; empty if nothing does. */
export function changesSince(asked: FullQuestion, now: FullQuestion): readonly string[] {
  return [...areaChanges(asked.areas, now.areas), ...datasetChanges(asked, now)];
}

function areaChanges(asked: readonly Area[], now: readonly Area[]): readonly string[] {
  if (asked === now) return [];
  const [before, after] = [byId(asked), byId(now)];
  const added = now.filter(({ id }) => !before.has(id)).length;
  const removed = asked.filter(({ id }) => !after.has(id)).length;
  const reshaped = now.filter(({ id, geometry }) => {
    const one = before.get(id);
    return one !== undefined && one.geometry !== geometry;
  }).length;
  return [
    ...counted(removed, "removed"),
    ...counted(added, "added"),
    ...counted(reshaped, "reshaped"),
  ];
}

const byId = (areas: readonly Area[]): ReadonlyMap<string, Area> =>
  new Map(areas.map((area) => [area.id, area]));

const counted = (count: number, what: string): readonly string[] =>
  count === 0 ? [] : [`${count.toLocaleString("en")} ${count === 1 ? "area" : "areas"} ${what}`];

/** Compares the calls, so that a choice without an effect is no change, nor is the order of the datasets. */
function datasetChanges(asked: FullQuestion, now: FullQuestion): readonly string[] {
  const sorted = ({ datasets }: FullQuestion): readonly Dataset[] =>
    datasets.toSorted((a, b) => a.id.localeCompare(b.id));
  const idsOf = (full: FullQuestion): string =>
    sorted(full)
      .map(({ id }) => id)
      .join(" ");
  if (idsOf(asked) !== idsOf(now)) return ["other datasets"];
  const callsIn = (full: FullQuestion): string =>
    JSON.stringify(callsOf(full.question, sorted(full)));
  return callsIn(asked) === callsIn(now) ? [] : ["another statistic or time"];
}
