import type { Area, BoundingBox, Geometry } from "@cas/models";
import type { GeometryFault } from "./geometry-fault.ts";

type Position = readonly [lon: number, lat: number];

/** Latitude of the polar circles, degrees: hardly a dataset has values beyond, and hardly a user means it. */
const POLAR_CIRCLE = 66;

/**
 * Why longitude and latitude of areas may be the wrong way round, or undefined: as they are given, all lie outside of the boxes
 * of the datasets, and with the coordinates swapped all lie inside of one. Boxes that hold them both ways say nothing. Without
 * a box that tells, all lying beyond a polar circle, and swapped none, is a doubt, too.
 *
 * @param areas valid areas, degrees (lon, lat)
 * @param boxes the boxes of the datasets of a catalog, degrees
 */
export function axisOrderDoubt(
  areas: Iterable<Pick<Area, "geometry">>,
  boxes: readonly BoundingBox[] = [],
): GeometryFault | undefined {
  let example: Position | undefined;
  let isTold = false;
  for (const { geometry } of areas) {
    const position = firstPosition(geometry);
    const verdict = verdictOf(position, boxes);
    if (verdict === "as given") return undefined;
    isTold ||= verdict === "swapped";
    example ??= position;
  }
  if (example === undefined || !(isTold || boxes.length === 0)) return undefined;
  const [lon, lat] = example;
  return {
    message: `Latitude may come first: ${lon}, ${lat} is read as longitude ${lon} and latitude ${lat}, ${placeOf(lat, isTold)}; the other way round it is latitude ${lon} and longitude ${lat}${isTold ? ", where there are data" : ""}.`,
    fix: "If so, swap them (axisOrder lat-lon), or write directions: 35.78N, 78.64W.",
  };
}

const placeOf = (lat: number, isTold: boolean): string =>
  Math.abs(lat) > POLAR_CIRCLE ? "near a pole" : isTold ? "outside of all data" : "far away";

function verdictOf(
  [lon, lat]: Position,
  boxes: readonly BoundingBox[],
): "as given" | "swapped" | "polar" {
  // Latitudes end at 90.
  if (Math.abs(lon) > 90) return "as given";
  const telling = boxes.filter((box) => isIn(box, lon, lat) !== isIn(box, lat, lon));
  if (telling.some((box) => isIn(box, lon, lat))) return "as given";
  if (telling.length > 0) return "swapped";
  const isPolar = Math.abs(lat) > POLAR_CIRCLE && Math.abs(lon) <= POLAR_CIRCLE;
  return isPolar ? "polar" : "as given";
}

/** Whether a box has a place; one whose west is greater than its east crosses the antimeridian. */
function isIn(
  { min_lon, min_lat, max_lon, max_lat }: BoundingBox,
  lon: number,
  lat: number,
): boolean {
  if (lat < min_lat || lat > max_lat) return false;
  return min_lon <= max_lon ? lon >= min_lon && lon <= max_lon : lon >= min_lon || lon <= max_lon;
}

function firstPosition(geometry: Geometry): Position {
  const [lon = 0, lat = 0] =
    geometry.type === "Point"
      ? geometry.coordinates
      : geometry.type === "Polygon"
        ? (geometry.coordinates[0]?.[0] ?? [])
        : (geometry.coordinates[0]?.[0]?.[0] ?? []);
  return [lon, lat];
}
