/** The value of one part of a geometry. */
export interface PartValue {
  /** The value of the statistic; shares by class, or null without a valid cell, as in a result. */
  readonly value: number | Readonly<Record<string, number>> | null;
  /** The value of `count` over the same part: its covered area in cells. */
  readonly count: number | null;
}

/** Statistics whose values of parts give the value of the whole. */
export const COMBINABLE_STATISTICS = [
  "mean",
  "sum",
  "min",
  "max",
  "count",
  "distribution",
  "frac",
  "class_counts",
] as const;

/** A statistic whose values of parts give the value of the whole. */
export type CombinableStatistic = (typeof COMBINABLE_STATISTICS)[number];

/**
 * The value of a geometry from the values of its parts, which do not overlap, e.g. of {@link fitVertices}: exact for these
 * statistics, to rounding. Means and shares are weighted by `count`, so ask for it beside them. A median, a majority or a
 * standard deviation cannot be put together; ask for `class_counts` and take the largest for a majority.
 *
 * @returns null if no part has a value
 * @throws RangeError for another statistic, and for a mean or shares without `count`
 */
export function combineParts(
  statistic: CombinableStatistic,
  parts: readonly PartValue[],
): PartValue["value"] {
  const valued = parts.filter(({ value }) => value !== null);
  if (valued.length === 0) return statistic === "count" ? 0 : null;
  switch (statistic) {
    case "sum":
    case "count":
      return numbersOf(valued).reduce((sum, value) => sum + value, 0);
    case "min":
      return numbersOf(valued).reduce((least, value) => Math.min(least, value), Infinity);
    case "max":
      return numbersOf(valued).reduce((greatest, value) => Math.max(greatest, value), -Infinity);
    case "mean":
      return meanOf(valued);
    case "class_counts":
      return classesOf(valued, () => 1, 1);
    case "distribution":
    case "frac":
      return classesOf(valued, countOf, totalCount(valued));
    default:
      throw new RangeError(
        `${String(statistic)} of parts cannot be put together; ${COMBINABLE_STATISTICS.join(", ")} can`,
      );
  }
}

const numbersOf = (parts: readonly PartValue[]): readonly number[] =>
  parts.map(({ value }) => {
    if (typeof value !== "number") throw new RangeError("The value of a part is not a number");
    return value;
  });

function countOf({ count }: PartValue): number {
  if (count === null || !(count >= 0)) throw new RangeError("A part has a value but no count");
  return count;
}

const totalCount = (parts: readonly PartValue[]): number =>
  parts.reduce((sum, part) => sum + countOf(part), 0);

function meanOf(parts: readonly PartValue[]): number | null {
  const total = totalCount(parts);
  if (total === 0) return null;
  const values = numbersOf(parts);
  return parts.reduce(
    (sum, part, index) => sum + (values[index] ?? 0) * (countOf(part) / total),
    0,
  );
}

function classesOf(
  parts: readonly PartValue[],
  weightOf: (part: PartValue) => number,
  total: number,
): Readonly<Record<string, number>> | null {
  if (total === 0) return null;
  const sums = new Map<string, number>();
  for (const part of parts) {
    if (typeof part.value !== "object" || part.value === null)
      throw new RangeError("The value of a part has no classes");
    for (const [name, value] of Object.entries(part.value))
      sums.set(name, (sums.get(name) ?? 0) + value * (weightOf(part) / total));
  }
  return Object.fromEntries(sums);
}
