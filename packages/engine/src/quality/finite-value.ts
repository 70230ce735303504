import type { AttributeResult } from "@cas/models";

/** A value that a response can contain, and the effect of infinite cells on it. */
interface FiniteValue {
  /** Null when no part of it is finite. */
  readonly value: AttributeResult["value"];
  /** The text of a warning; undefined when no cell is infinite. */
  readonly infinity: string | undefined;
}

/**
 * Infinite cells are data, as in GDAL, numpy and exactextract, so that a mean with one of them is infinite. JSON and
 * the contract of CAS allow only finite numbers: values that are not finite are removed, with a warning.
 *
 * @param computed the value of a statistic over all cells, NaN where it is undefined
 * @param isInfinite whether a cell is infinite, or a sum overflowed
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
const NOT_HELD = "which a response cannot contain";
