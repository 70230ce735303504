import type { ValidRange } from "@cas/models";

/**
 * Plausible values by the beginning of a variable's name, for datasets that declare none; the table of CAS 0.4.0
 * (cas.core.qc), in the units that its datasets use.
 */
const DEFAULT_RANGES: readonly (readonly [prefix: string, range: ValidRange])[] = [
  ["elevation", [-500, 9000]],
  ["dem", [-500, 9000]],
  ["slope", [0, 90]],
  ["aspect", [0, 360]],
  ["clay", [0, 1000]],
  ["sand", [0, 1000]],
  ["silt", [0, 1000]],
  ["soc", [0, 600]],
  ["phh2o", [2, 12]],
  ["bdod", [0, 2500]],
  ["cec", [0, 500]],
  ["nitrogen", [0, 50]],
  ["ndvi", [-1, 1]],
  ["lai", [0, 10]],
  ["temperature", [-100, 70]],
  ["precipitation", [0, 1000]],
  ["land_cover", [0, 255]],
];

/** The plausible values of a variable that declares none; undefined for an unknown name. */
export function defaultRange(variable: string): ValidRange | undefined {
  const name = variable.toLowerCase();
  return DEFAULT_RANGES.find(([prefix]) => name.startsWith(prefix))?.[1];
}
