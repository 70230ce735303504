import { type BoundingBox, parseTimestamp } from "@cas/models";
import type { TimeStep } from "../../time/time-steps.ts";
import type { Item } from "./documents.ts";
import type { Instants } from "./search-api.ts";

/** Whether a STAC bounding box (4 or 6 numbers; west greater than east crosses the antimeridian) overlaps an area. */
export function boxMeets(box: readonly number[] | undefined, area: BoundingBox): boolean {
  if (box === undefined || (box.length !== 4 && box.length !== 6)) return true;
  const half = box.length / 2;
  const [west = -180, south = -90] = box;
  const [east = 180, north = 90] = box.slice(half);
  const isNorthSouth = south <= area.max_lat && north >= area.min_lat;
  const isEastWest =
    west <= east
      ? west <= area.max_lon && east >= area.min_lon
      : west <= area.max_lon || east >= area.min_lon;
  return isNorthSouth && isEastWest;
}

/** Begin and end of a step, milliseconds since 1970. */
export const instantsOfStep = ({ start, end }: TimeStep): Instants => ({
  from: parseTimestamp(start) ?? Infinity,
  to: parseTimestamp(end) ?? -Infinity,
});

/** Whether the time of an item, or the start of its interval, lies in a time step. */
export function isOfStep({ properties }: Item, step: TimeStep | undefined): boolean {
  if (step === undefined) return true;
  const time = parseTimestamp(properties.datetime ?? properties.start_datetime ?? "");
  const { from, to } = instantsOfStep(step);
  return time !== undefined && time >= from && time < to;
}

/** Orders items from the newest, then by id: where items overlap, the first with data wins. */
export function newestFirst(a: Item, b: Item): number {
  const [timeA, timeB] = [a, b].map(
    ({ properties }) => parseTimestamp(properties.datetime ?? properties.start_datetime ?? "") ?? 0,
  );
  return (timeB ?? 0) - (timeA ?? 0) || (a.id < b.id ? -1 : 1);
}
