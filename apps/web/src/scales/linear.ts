/** Smallest and largest value; [Infinity, -Infinity] without values. */
export const rangeOf = (values: readonly number[]): readonly [low: number, high: number] =>
  values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );

/** The range of an axis: that of its values, wider by 0.5 on each side if they are all equal; [0, 1] without values. */
export function axisRange(values: readonly number[]): readonly [low: number, high: number] {
  const [low, high] = rangeOf(values);
  if (low > high) return [0, 1];
  return low === high ? [low - 0.5, high + 0.5] : [low, high];
}

/** A linear scale: maps a range of values to, for example, pixels. A range of one value maps to the middle. */
export const linear =
  ([low, high]: readonly [number, number], [from, to]: readonly [number, number]) =>
  (value: number): number =>
    high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
