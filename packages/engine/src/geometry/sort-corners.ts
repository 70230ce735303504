/** A bucket with more corners than this is sorted by comparison before the final insertion sort. */
const MAX_INSERTION_BUCKET = 32;

/**
 * The corner indices 0 to count-1, sorted by y, then by x. A bucket sort with one bucket per corner: the cost is
 * usually linear in the number of corners.
 */
export function sortCorners(x: Float64Array, y: Float64Array, count: number): Uint32Array {
  const isBefore = (a: number, b: number): boolean =>
    at(y, a) < at(y, b) || (at(y, a) === at(y, b) && at(x, a) < at(x, b));
  let [least, most] = [Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    least = Math.min(least, at(y, i));
    most = Math.max(most, at(y, i));
  }
  const spread = (count - 1) / (most - least);
  // Corners whose latitudes are almost equal all go to one bucket.
  const perUnit = most > least && Number.isFinite(spread) ? spread : 0;
  const bucketOf = (i: number): number => Math.floor((at(y, i) - least) * perUnit);
  const ends = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) ends[bucketOf(i) + 1] = (ends[bucketOf(i) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket <= count; bucket++)
    ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const index = ends[bucketOf(i)] ?? 0;
    order[index] = i;
    ends[bucketOf(i)] = index + 1;
  }
  // The loop above advanced each entry of `ends` from the start to the end of its bucket.
  for (let bucket = 0, start = 0; bucket < count; start = ends[bucket++] ?? 0)
    if ((ends[bucket] ?? 0) - start > MAX_INSERTION_BUCKET)
      order.set(
        order.slice(start, ends[bucket]).toSorted((a, b) => (isBefore(a, b) ? -1 : 1)),
        start,
      );
  for (let i = 1; i < count; i++) {
    const moved = order[i] ?? 0;
    let index = i;
    for (; index > 0 && isBefore(moved, order[index - 1] ?? 0); index--)
      order[index] = order[index - 1] ?? 0;
    order[index] = moved;
  }
  return order;
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN;
