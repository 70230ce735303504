import { type CrsDefinition, isPlainDegrees } from "./crs-definition.ts";
import { GRS80, isSphere, WGS84 } from "./ellipsoid.ts";

/** Parameters whose value, if missing, is the same. */
const DEFAULTS: ReadonlyMap<string, number> = new Map([
  ["lat_0", 0],
  ["lon_0", 0],
  ["x_0", 0],
  ["y_0", 0],
  ["k", 1],
]);

/** The order of parameters in a text; others follow. */
const ORDER: readonly string[] = [
  "lat_0",
  "lon_0",
  "lat_1",
  "lat_2",
  "lat_ts",
  "lonc",
  "alpha",
  "gamma",
  "k",
  "x_0",
  "y_0",
];

/**
 * The PROJ parameters of a CRS as one text: equal CRSs have equal texts, whichever words described them, as far as their
 * numbers are equal.
 */
export function formatCrs(definition: CrsDefinition): string {
  const { projection, parameters, shift, primeMeridian, unit, isWest, isSouth } = definition;
  if (isPlainDegrees(definition)) return "EPSG:4326";
  const names = [
    ...ORDER,
    ...[...parameters.keys()].filter((name) => !ORDER.includes(name)).toSorted(),
  ];
  const isGeographic = projection === "longlat" || projection === "rotated";
  const words = [
    `proj=${projection}`,
    ...names.flatMap((name) => {
      const value = parameters.get(name);
      return value === undefined || value === DEFAULTS.get(name) ? [] : [`${name}=${value}`];
    }),
    figureWord(definition),
    ...(shift === undefined ? [] : [`towgs84=${shift.parameters.join(",")}`]),
    ...(shift?.error === undefined ? [] : [`acc=${shift.error}`]),
    ...(shift === undefined || shift.name === ""
      ? []
      : [`name=${shift.name.replaceAll(" ", "_")}`]),
    ...(primeMeridian === 0 ? [] : [`pm=${primeMeridian}`]),
    ...(unit === 1 ? [] : [`${isGeographic ? "unit" : "to_meter"}=${unit}`]),
    ...(isWest || isSouth ? [`axis=${isWest ? "w" : "e"}${isSouth ? "s" : "n"}u`] : []),
  ];
  return words.map((word) => `+${word}`).join(" ");
}

function figureWord({ ellipsoid }: CrsDefinition): string {
  const { a, b } = ellipsoid;
  if (a === WGS84.a && Math.abs(b - WGS84.b) < 1e-5) return "ellps=WGS84";
  if (a === GRS80.a && Math.abs(b - GRS80.b) < 1e-5) return "ellps=GRS80";
  return isSphere(ellipsoid) ? `R=${a}` : `a=${a} +b=${b}`;
}
