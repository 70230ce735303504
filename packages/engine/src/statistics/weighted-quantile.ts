/**
 * The quantile of weighted values by linear interpolation, as exactextract 0.3 defines it.
 *
 * With values x_1..x_n in order, weights w_i and sums W_i = w_1 + ... + w_i, value i stands at
 * s_i = (i - 1) * w_i + (n - 1) * W_(i-1); the quantile is where q * (n - 1) * W_n falls between them. With equal weights
 * that is the usual type 7 of R and numpy.
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
    if (stand > target) return left + ((target - leftStand) * (value - left)) / (stand - leftStand);
    [left, leftStand] = [value, stand];
    before += weight;
  }
  return left;
}
