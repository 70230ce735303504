import { SourceError } from "../source-error.ts";

/** Metres in units of length, by their names in UDUNITS. */
const METRES: ReadonlyMap<string, number> = new Map([
  ...["m", "meter", "meters", "metre", "metres"].map((name) => [name, 1] as const),
  ...["km", "kilometer", "kilometers", "kilometre", "kilometres"].map(
    (name) => [name, 1000] as const,
  ),
  ...["ft", "foot", "feet", "international_foot"].map((name) => [name, 0.3048] as const),
  ...["us_survey_foot", "us_survey_feet", "us-ft", "us_ft"].map(
    (name) => [name, 1200 / 3937] as const,
  ),
]);
/** Degrees in units of angles. */
const DEGREES: ReadonlyMap<string, number> = new Map([
  ...["degree", "degrees", "deg"].map((name) => [name, 1] as const),
  ...["radian", "radians", "rad"].map((name) => [name, 180 / Math.PI] as const),
  ...["grad", "grads", "gon"].map((name) => [name, 0.9] as const),
]);
const DEGREES_TO = /^degrees?_?(east|west|north|south|true|e|w|n|s)$/;

/** What a unit of coordinates measures. */
export interface AxisUnit {
  readonly kind: "length" | "angle";
  /** Metres or degrees in a unit. */
  readonly size: number;
}

/**
 * The unit of the coordinates of an axis: `km`, `degrees_east`, `1000 m`; undefined without units.
 *
 * @param name name of the coordinates, for messages
 * @throws SourceError for a unit that is not known: cells would lie elsewhere
 */
export function axisUnit(units: string | undefined, name: string): AxisUnit | undefined {
  const text = units?.trim() ?? "";
  if (text === "" || text === "1") return undefined;
  const [, factor = "1", unit = ""] =
    /^(?:([\d.]+(?:[eE][-+]?\d+)?)[ *]+)?(\S.*)$/.exec(text) ?? [];
  // Symbols of units differ by case (Mm is a million metres), names do not.
  const plain = unit.length > 2 ? unit.toLowerCase().replaceAll(" ", "_") : unit;
  const metres = METRES.get(plain);
  if (metres !== undefined) return { kind: "length", size: metres * Number(factor) };
  const degrees = DEGREES_TO.test(unit.toLowerCase()) ? 1 : DEGREES.get(plain);
  if (degrees !== undefined) return { kind: "angle", size: degrees * Number(factor) };
  throw new SourceError(
    `the units of its ${name} (${text.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 40)}) are not supported`,
  );
}
