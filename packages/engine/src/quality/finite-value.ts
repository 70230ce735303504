import type { AttributeResult } from "@cas/models";

/** A value that an answer can hold, and what infinite cells have done to it. */
interface FiniteValue {
  /** Null when the whole of it is not finite. */
  readonly value: AttributeResult["value"];
  /** In words; undefined when no cell is infinite. */
  readonly infinity: string | undefined;
}

/**
 * Infinite cells are data, as to GDAL, numpy and exactextract, so that a mean with one is infinite. JSON and the contract of
 * CAS hold finite numbers only: what is not finite is left out of the value, in words that say so.
 *
 * @param computed what a statistic makes of all cells, NaN where it is undefined
 * @param isInfinite whether a cell is infinite, or a sum is beyond what a number holds
 * @param statistic its name, e.g. mean
 */
export function finiteValue(
  computed: AttributeResult["value"],
  isInfinite: boolean,
  statistic: string,
): FiniteValue {
  if (computed === null) return { value: null, infinity: undefined };
  if (typeof computed === "number") {
    if (Number.isFinite(computed))
      return { value: computed, infinity: isInfinite ? INFINITE_CELLS : undefined };
    return { value: null, infinity: `${CAUSE}: ${statistic} is ${computed}, ${NOT_HELD}` };
  }
  const [finite, others] = [true, false].map((isWanted) =>
    Object.entries(computed).filter(([, value]) => Number.isFinite(value) === isWanted),
  );
  if (others === undefined || others.length === 0)
    return { value: computed, infinity: isInfinite ? INFINITE_CELLS : undefined };
  const list = others.map(([name, value]) => `${name} (${value})`).join(", ");
  return {
    value: finite === undefined || finite.length === 0 ? null : Object.fromEntries(finite),
    infinity: `${CAUSE}: ${statistic} without ${list}, ${NOT_HELD}`,
  };
}

const INFINITE_CELLS = "some cells are infinite";
const CAUSE = `${INFINITE_CELLS} or too large to compute with`;
const NOT_HELD = "which an answer cannot hold";
