/**
 * The quantile of weighted values by linear interpolation, as exactextract 0.3 defines it.
 *
 * With values x_1..x_n in order, weights w_i and sums W_i = w_1 + ... + w_i, value i has the position s_i = (i - 1) *
 * w_i + (n - 1) * W_(i-1); the quantile is the interpolated value at q * (n - 1) * W_n. With equal weights it is type 7
 * of R and numpy. Equal values count once with the sum of their weights, so the median of 1, 1, 2 is 1.5.
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
  let [left, leftPosition] = [values[0]?.[0] ?? Number.NaN, 0];
  let before = 0;
  for (const [index, [value, weight]] of values.entries()) {
    const position = index === 0 ? 0 : index * weight + steps * before;
    // Exactly at a value nothing is interpolated, so an infinite value beside it does not count.
    if (position > target && leftPosition === target) return left;
    if (position > target)
      return left + ((target - leftPosition) * (value - left)) / (position - leftPosition);
    [left, leftPosition] = [value, position];
    before += weight;
  }
  return left;
}

/**
 * The quantile of values with counts: type 7 of Hyndman and Fan (1996, doi:10.2307/2684934), the default of numpy and
 * R. It interpolates linearly between the values below and above index q * (n - 1), counted from 0 among all n.
 *
 * @param values distinct values in increasing order, each with its count
 * @param probability 0 to 1
 */
export function countedQuantile(
  values: readonly (readonly [value: number, count: number])[],
  probability: number,
): number {
  const total = values.reduce((sum, [, count]) => sum + count, 0);
  const index = probability * (total - 1);
  const below = Math.floor(index);
  const lower = valueAt(values, below);
  return below === index ? lower : lower + (index - below) * (valueAt(values, below + 1) - lower);
}

/** The value at an index, counted from 0, in the list where each value occurs as often as its count. */
function valueAt(
  values: readonly (readonly [value: number, count: number])[],
  index: number,
): number {
  let end = 0;
  for (const [value, count] of values) {
    end += count;
    if (index < end) return value;
  }
  return values.at(-1)?.[0] ?? Number.NaN;
}
