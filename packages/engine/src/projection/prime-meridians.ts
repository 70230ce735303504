/** Longitudes of prime meridians from Greenwich, degrees, by their names in EPSG and PROJ. */
const MERIDIANS: ReadonlyMap<string, number> = new Map([
  ["greenwich", 0],
  ["lisbon", -9.131906111111],
  ["paris", 2.337229166667],
  ["bogota", -74.080916666667],
  ["madrid", -3.687938888889],
  ["rome", 12.452333333333],
  ["bern", 7.439583333333],
  ["jakarta", 106.807719444444],
  ["ferro", -17.666666666667],
  ["brussels", 4.367975],
  ["stockholm", 18.058277777778],
  ["athens", 23.7163375],
  ["oslo", 10.722916666667],
]);

/** The longitude of a named prime meridian, degrees from Greenwich; undefined for an unknown name. */
export const meridianNamed = (name: string): number | undefined =>
  MERIDIANS.get(name.trim().toLowerCase());

/** EPSG codes of the same meridians. */
const CODES: readonly string[] = [
  "greenwich",
  "lisbon",
  "paris",
  "bogota",
  "madrid",
  "rome",
  "bern",
  "jakarta",
  "ferro",
  "brussels",
  "stockholm",
  "athens",
  "oslo",
];
const FIRST_CODE = 8901;

/** The longitude of the prime meridian of an EPSG code (8901 to 8913); undefined for another code. */
export const meridianOfCode = (code: number): number | undefined =>
  meridianNamed(CODES[code - FIRST_CODE] ?? "");
