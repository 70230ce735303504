/** Places of more than so many to a bucket are sorted by comparisons before the last pass. */
const MANY = 32;

/**
 * The indices 0 to count-1 of places in the order of y, those of the same y in the order of x. Places are spread over as
 * many buckets as there are places, so that the usual cost grows with their number.
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
  // Places that differ by next to nothing are all in one bucket.
  const perUnit = most > least && Number.isFinite(spread) ? spread : 0;
  const bucketOf = (i: number): number => Math.floor((at(y, i) - least) * perUnit);
  const ends = new Uint32Array(count + 1);
  for (let i = 0; i < count; i++) ends[bucketOf(i) + 1] = (ends[bucketOf(i) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket <= count; bucket++)
    ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    const place = ends[bucketOf(i)] ?? 0;
    order[place] = i;
    ends[bucketOf(i)] = place + 1;
  }
  // By now every bucket ends where the next began.
  for (let bucket = 0, start = 0; bucket < count; start = ends[bucket++] ?? 0)
    if ((ends[bucket] ?? 0) - start > MANY)
      order.set(
        order.slice(start, ends[bucket]).toSorted((a, b) => (isBefore(a, b) ? -1 : 1)),
        start,
      );
  for (let i = 1; i < count; i++) {
    const one = order[i] ?? 0;
    let place = i;
    for (; place > 0 && isBefore(one, order[place - 1] ?? 0); place--)
      order[place] = order[place - 1] ?? 0;
    order[place] = one;
  }
  return order;
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN;
