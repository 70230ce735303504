import type { CrsDefinition } from "./crs-definition.ts";
import { isSame } from "./ellipsoid.ts";

/** Parameters whose value, if missing, is not 0. */
const DEFAULTS: ReadonlyMap<string, number> = new Map([["k", 1]]);
/** Share of a parameter, or degrees and metres of a small one, below which a difference is rounding. */
const ROUNDING = 1e-9;
/** The same of the parameters of a shift. */
const SHIFT_ROUNDING = 1e-6;

/** Whether two CRSs are the same but for rounding and names. */
export function isSameDefinition(one: CrsDefinition, other: CrsDefinition): boolean {
  return (
    one.projection === other.projection &&
    [...new Set([...one.parameters.keys(), ...other.parameters.keys()])].every((name) => {
      const [a, b] = [one, other].map(
        ({ parameters }) => parameters.get(name) ?? DEFAULTS.get(name) ?? 0,
      );
      return isClose(a, b, ROUNDING);
    }) &&
    (one.projection === "longlat" || isSame(one.ellipsoid, other.ellipsoid)) &&
    isClose(one.primeMeridian, other.primeMeridian, ROUNDING) &&
    isClose(one.unit, other.unit, ROUNDING) &&
    one.isWest === other.isWest &&
    one.isSouth === other.isSouth &&
    hasSameShift(one, other)
  );
}

function hasSameShift({ shift: one }: CrsDefinition, { shift: other }: CrsDefinition): boolean {
  if (one === undefined || other === undefined) return one === other;
  return [0, 1, 2, 3, 4, 5, 6].every((index) =>
    isClose(one.parameters[index] ?? 0, other.parameters[index] ?? 0, SHIFT_ROUNDING),
  );
}

const isClose = (a = Number.NaN, b = Number.NaN, rounding: number): boolean =>
  Math.abs(a - b) <= rounding * Math.max(1, Math.abs(a), Math.abs(b));
