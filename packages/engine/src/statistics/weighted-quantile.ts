/**
 * The quantile of weighted values by linear interpolation, as exactextract 0.3 defines it.
 *
 * With values x_1..x_n in order, weights w_i and sums W_i = w_1 + ... + w_i, value i stands at
 * s_i = (i - 1) * w_i + (n - 1) * W_(i-1); the quantile is where q * (n - 1) * W_n falls between them. With equal weights
 * that is the usual type 7 of R and numpy; values that occur more than once count once, with their weights added up, so
 * the median of 1, 1, 2 is 1.5 here.
 *
 * @param values distinct values in increasing order, each with its weight (greater than 0)
 * @param probability 0 to 1
 */
export function weightedQuantile(
  values: readonly (readonly [value: number, weight: number])[],
  probability: number,
): number {
  const steps = values.length - 1;
  const total = values.reduce((sum, [, weight]) => sum + weight, 0);
  const target = probability * steps * total;
  let [left, leftStand] = [values[0]?.[0] ?? Number.NaN, 0];
  let before = 0;
  for (const [index, [value, weight]] of values.entries()) {
    const stand = index === 0 ? 0 : index * weight + steps * before;
    // Exactly at a value nothing is interpolated, so that an infinite one beside it does not count.
    if (stand > target && leftStand === target) return left;
    if (stand > target) return left + ((target - leftStand) * (value - left)) / (stand - leftStand);
    [left, leftStand] = [value, stand];
    before += weight;
  }
  return left;
}

/**
 * The quantile of values that occur a whole number of times each: type 7 of Hyndman and Fan (1996,
 * doi:10.2307/2684934), the default of numpy and R. Between the values that stand below and above place
 * q * (n - 1), counted from 0 among all n, it goes in a straight line.
 *
 * @param values distinct values in increasing order, each with its number
 * @param probability 0 to 1
 */
export function countedQuantile(
  values: readonly (readonly [value: number, count: number])[],
  probability: number,
): number {
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  const place = probability * (total - 1);
  const below = Math.floor(place);
  const lower = valueAt(values, below);
  return below === place ? lower : lower + (place - below) * (valueAt(values, below + 1) - lower);
}

/** The value at a place, counted from 0, when each is written down as often as it occurs. */
function valueAt(
  values: readonly (readonly [value: number, count: number])[],
  place: number,
): number {
  let end = 0;
  for (const [value, count] of values) {
    end += count;
    if (place < end) return value;
  }
  return values.at(-1)?.[0] ?? Number.NaN;
}
