import { Geometry, geometryProblem, type Position, type Ring } from "@cas/models";
import { findCrossing } from "./segment-crossing.ts";

/** Why no values can be extracted for a geometry, and how to fix it; both are sentences for users. */
export interface GeometryFault {
  /** What is wrong. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

/**
 * A value that should be a geometry as one, or its first fault: its type, its coordinates and rings (the checks of the
 * service), numbers that are not degrees, edges across the antimeridian.
 */
export function checkGeometry(
  value: unknown,
): { readonly geometry: Geometry; readonly fault?: undefined } | { readonly fault: GeometryFault } {
  if (value === null || value === undefined)
    return { fault: { message: "It has no geometry.", fix: "Leave it out, or give it one." } };
  const parsed = Geometry.safeParse(value, { reportInput: true });
  if (!parsed.success) return { fault: shapeFault(value, parsed.error.issues[0]?.message) };
  const geometry = parsed.data;
  const problem = geometryProblem(geometry);
  if (problem !== undefined)
    return { fault: { message: sentence(problem.message), fix: fixOf(problem.message, geometry) } };
  for (const rings of polygonsOf(geometry)) {
    const fault = rings.map(antimeridianFault).find((one) => one !== undefined);
    if (fault !== undefined) return { fault };
  }
  return { geometry };
}

/** The first fault of a value that should be a geometry, or undefined. */
export const geometryFault = (value: unknown): GeometryFault | undefined =>
  checkGeometry(value).fault;

/** The value as a geometry; undefined if it has a fault. */
export function validGeometry(value: unknown): Geometry | undefined {
  const checked = checkGeometry(value);
  return checked.fault === undefined ? checked.geometry : undefined;
}

/**
 * What is doubtful in a valid geometry, or undefined: edges that cross. Public outlines have such crossings (one of 241
 * simplified counties has one) and they hardly change a value, so the page reports them and does not refuse the geometry.
 */
export function geometryDoubt(geometry: Geometry): GeometryFault | undefined {
  return polygonsOf(geometry)
    .map(crossingFault)
    .find((one) => one !== undefined);
}

function shapeFault(value: unknown, message = "It is not a geometry"): GeometryFault {
  const type = typeof value === "object" && value !== null && "type" in value ? value.type : "";
  const fix =
    {
      LineString: "Close it to a polygon, or buffer it.",
      MultiLineString: "Close the lines to polygons, or buffer them.",
      MultiPoint: "Split it into single points.",
      GeometryCollection: "Split it into its parts.",
    }[String(type)] ?? "Give a Point, a Polygon or a MultiPolygon as in GeoJSON.";
  return { message: sentence(message), fix };
}

function fixOf(message: string, geometry: Geometry): string {
  const largest = largestNumber(geometry.coordinates);
  if (largest > 360)
    return "The numbers are not degrees: reproject the file to WGS 84 (EPSG:4326), e.g. in QGIS.";
  if (/longitude .* outside/.test(message))
    return "Longitudes run from -180 to 180: subtract 360 from those above 180.";
  if (/latitude .* outside/.test(message))
    return "Check the order: longitude first, latitude second.";
  if (message.includes("not closed")) return "End each ring with its first position.";
  if (message.includes("enclose no area") || message.includes("at least 4"))
    return "Draw it again as a ring around an area, or give a point.";
  return "Give positions as in GeoJSON: [longitude, latitude] in degrees.";
}

/** Levels of arrays in a MultiPolygon; a file may have too many for a recursion. */
const COORDINATE_LEVELS = 4;

function largestNumber(coordinates: unknown, level = 1): number {
  if (!Array.isArray(coordinates))
    return typeof coordinates === "number" ? Math.abs(coordinates) : 0;
  if (level > COORDINATE_LEVELS) return 0;
  let largest = 0;
  // Heights are not degrees.
  const isPosition = typeof coordinates[0] === "number";
  for (const part of isPosition ? coordinates.slice(0, 2) : coordinates)
    largest = Math.max(largest, largestNumber(part, level + 1));
  return largest;
}

function antimeridianFault(ring: Ring): GeometryFault | undefined {
  for (const [index, end] of ring.entries()) {
    const start = ring[index - 1];
    if (start === undefined || !spansHalfTheGlobe(start, end)) continue;
    return {
      message: `The edge from (${start.slice(0, 2).join(", ")}) to (${end.slice(0, 2).join(", ")}) spans more than half the globe: the outline seems to cross the antimeridian.`,
      fix: "Cut it at longitude 180 into a MultiPolygon, as RFC 7946 requires (ogr2ogr -wrapdateline does that); if it really is that wide, add positions in between.",
    };
  }
  return undefined;
}

/** Whether an edge spans more than 180 degrees; one of 360, along the whole width of the map, is intended. */
function spansHalfTheGlobe([from = 0]: Position, [to = 0]: Position): boolean {
  return Math.abs(from - to) > 180 && Math.abs(from - to) < 360;
}

function crossingFault(rings: readonly Ring[]): GeometryFault | undefined {
  const crossing = findCrossing(rings);
  if (crossing === undefined) return undefined;
  const [one, other] = crossing.rings.toSorted((a, b) => a - b);
  const [lon, lat] = crossing.at.map((degrees) => Number(degrees.toFixed(5)));
  const what = one === other ? `Ring ${one} crosses itself` : `Rings ${one} and ${other} cross`;
  return {
    message: `${what} near (${lon}, ${lat}).`,
    fix: "Repair it, e.g. with “Fix geometries” of QGIS or ST_MakeValid of PostGIS.",
  };
}

function polygonsOf(geometry: Geometry): readonly (readonly Ring[])[] {
  if (geometry.type === "Point") return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

const sentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith(".") ? "" : "."}`;
