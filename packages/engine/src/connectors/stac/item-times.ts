import { instantsOf, parseTimestamp, type TimeRange } from "@cas/models";
import type { AreaTimes } from "../../dataset/connector.ts";
import type { TimeStep } from "../../time/time-steps.ts";
import type { Item, PlacedItem } from "./documents.ts";

/** The time of an item: its span, or the instant of its datetime; undefined when it has none. */
function timeOf({ properties }: Item): TimeStep | undefined {
  const { datetime, start_datetime: start, end_datetime: end } = properties;
  if (isTimestamp(start) && isTimestamp(end)) return { start, end };
  return isTimestamp(datetime) ? { start: datetime, end: datetime } : undefined;
}

const isTimestamp = (text: string | null | undefined): text is string =>
  text != null && parseTimestamp(text) !== undefined;

/** Whether the time of an item meets a time range; the ends of both are included. */
export function isInRange(item: Item, range: TimeRange): boolean {
  const time = timeOf(item);
  if (time === undefined) return false;
  const [wanted, own] = [instantsOf(range), instantsOf(time)];
  return own.from <= wanted.to && own.to >= wanted.from;
}

/** Whether all items are of one time: a snapshot, which answers whatever the time range. */
export const isSnapshot = (items: readonly PlacedItem[]): boolean =>
  items.length > 0 && new Set(items.map(({ item }) => nameOf(timeOf(item)))).size === 1;

/** An instant, or an interval of ISO 8601. */
const nameOf = (time: TimeStep | undefined): string =>
  time === undefined ? "" : time.start === time.end ? time.start : `${time.start}/${time.end}`;

/** Times that are listed. */
const LISTED = 5;

/** The times of items that answer together, and a note when they are several, or not those that were asked for. */
export function timesOfItems(
  items: readonly PlacedItem[],
  range: TimeRange | null | undefined,
): AreaTimes {
  const distinct = new Map<string, TimeStep>();
  for (const { item } of items) {
    const time = timeOf(item);
    if (time !== undefined) distinct.set(nameOf(time), time);
  }
  const times = [...distinct.values()].toSorted(
    (a, b) => instantsOf(a).from - instantsOf(b).from || instantsOf(a).to - instantsOf(b).to,
  );
  const names = times.map(nameOf);
  const description =
    names.length <= LISTED
      ? names.join(", ")
      : `${names.length} times from ${names[0]} to ${names.at(-1)}`;
  const notes: string[] = [];
  if (range != null && items.length === 0)
    notes.push("no STAC item of the area is in the time range");
  else if (range != null && !items.some(({ item }) => isInRange(item, range)))
    notes.push(`the only time of its STAC items, ${description}, is outside the time range`);
  if (names.length > 1)
    notes.push(
      `STAC items of several times answer together, the newest where they overlap: ${description}`,
    );
  return { description: names.length === 0 ? undefined : description, notes };
}
