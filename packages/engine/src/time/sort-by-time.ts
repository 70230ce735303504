/** Times between two pauses: about a millisecond. */
const TIMES_AT_ONCE = 50_000;

/**
 * Sorts places by their times, with pauses: a million places hold the event loop for a second otherwise. Merges the parts
 * that are in order already, so places that are nearly in order take one or two passes. Places of equal times keep their
 * order.
 *
 * @param timeOf the time of a place; not NaN
 */
export async function sortByTime(
  places: Int32Array,
  timeOf: (place: number) => number,
  yieldIfDue: () => Promise<void>,
): Promise<Int32Array> {
  let from: Int32Array = places.slice();
  let into: Int32Array = new Int32Array(places.length);
  let ends = await runEnds(from, timeOf, yieldIfDue);
  while (ends.length > 1) {
    const merged: number[] = [];
    for (let run = 0; run < ends.length; run += 2) {
      const start = ends[run - 1] ?? 0;
      const middle = ends[run] ?? 0;
      const end = ends[run + 1] ?? middle;
      let [left, right] = [start, middle];
      for (let to = start; to < end; to++) {
        const isLeft =
          right === end || (left < middle && timeOf(from[left] ?? 0) <= timeOf(from[right] ?? 0));
        into[to] = from[isLeft ? left++ : right++] ?? 0;
        if (to % TIMES_AT_ONCE === 0) await yieldIfDue();
      }
      merged.push(end);
    }
    [from, into, ends] = [into, from, merged];
  }
  return from;
}

/** The ends of the parts that are in order. */
async function runEnds(
  places: Int32Array,
  timeOf: (place: number) => number,
  yieldIfDue: () => Promise<void>,
): Promise<number[]> {
  const ends: number[] = [];
  for (let at = 1; at < places.length; at++) {
    if (timeOf(places[at] ?? 0) < timeOf(places[at - 1] ?? 0)) ends.push(at);
    if (at % TIMES_AT_ONCE === 0) await yieldIfDue();
  }
  return [...ends, places.length];
}
