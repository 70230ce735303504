import type { CrsDescription, DescribedDatum } from "./crs-description.ts";
import { codeOfDatum } from "./datum-names.ts";
import { CrsError, shown } from "./crs-error.ts";
import { ellipsoidOf, isUnshifted, isSphere } from "./ellipsoid.ts";
import { wordsOfConversion } from "./wkt-methods.ts";

/**
 * The PROJ parameters of a description.
 *
 * @throws CrsError for a method, a parameter, a direction of axes or a datum that is not supported
 */
export function projOfDescription(description: CrsDescription): string {
  const { conversion, datum, unit, proj, directions } = description;
  if (proj !== undefined) return proj;
  const projection =
    conversion === undefined ? ["proj=longlat"] : wordsOfConversion(conversion, datum);
  const isGeographic = conversion === undefined || projection.includes("proj=rotated");
  const hasSphere = projection.some((word) => word.startsWith("R="));
  const axis = projection.some((word) => word.startsWith("axis=")) ? [] : axisWord(directions);
  return [
    ...projection,
    ...(hasSphere ? [] : datumWords(datum)),
    // Also that of Greenwich: otherwise the meridian of the datum's code would count.
    `pm=${datum.primeMeridian}`,
    ...(unit === 1 ? [] : [`${isGeographic ? "unit" : "to_meter"}=${unit}`]),
    ...axis,
  ].join(" ");
}

/**
 * The directions of the axes. Their order does not count: x is east or west in files, whatever the authority says. The
 * axes of polar projections both point north or south.
 */
function axisWord(directions: readonly string[]): readonly string[] {
  const isWest = directions.includes("west");
  const isSouth = directions.includes("south") && (isWest || directions.includes("east"));
  return isWest || isSouth ? [`axis=${isWest ? "w" : "e"}${isSouth ? "s" : "n"}u`] : [];
}

/** Names that say that there is no datum. */
const NO_DATUM = /^(D_)?(unknown|unnamed|not[ _]specified|undefined|user[ _-]?defined)/i;

function datumWords({ name, a, inverseFlattening, towgs84 }: DescribedDatum): readonly string[] {
  const ellipsoid = ellipsoidOf(a, inverseFlattening);
  const figure = isSphere(ellipsoid) ? [`R=${a}`] : [`a=${a}`, `rf=${inverseFlattening}`];
  if (towgs84 !== undefined) return [...figure, `towgs84=${towgs84.join(",")}`];
  if (isSphere(ellipsoid)) return figure;
  const code = NO_DATUM.test(name) ? undefined : codeOfDatum(name);
  if (code !== undefined) return [`gcs=${code}`, ...figure];
  if (isUnshifted(ellipsoid)) return figure;
  throw new CrsError(
    `its datum (${shown(name)}) is not known; give its PROJ parameters with +towgs84`,
  );
}
