import { isGeographic } from "../projection/crs-definition.ts";
import { projectionOf } from "../projection/projection.ts";
import type { AffineTransform, Grid } from "./grid.ts";

/** The Earth model for the area of cells of longitude and latitude: a sphere, or the WGS 84 ellipsoid. */
export const AREA_MODELS = ["spherical", "ellipsoidal"] as const;
export type AreaModel = (typeof AREA_MODELS)[number];

/** Semi-major axis of WGS 84, km. */
const SEMI_MAJOR_KM = 6378.137;
/** First eccentricity of WGS 84, from its flattening of 1 / 298.257223563. */
const ECCENTRICITY = Math.sqrt((2 - 1 / 298.257223563) / 298.257223563);
/** Radius of the sphere with the surface of WGS 84, km. */
const AUTHALIC_RADIUS_KM = 6371.0071809;

/**
 * The area of a cell, km2, by its row: all cells of a row of a grid of longitude and latitude have the same area, in
 * any geographic CRS. Undefined for any other grid, whose cells count as equally large.
 */
export function cellAreas(
  { transform, crs }: Grid,
  model: AreaModel,
): ((row: number) => number) | undefined {
  const definition = projectionOf(crs)?.definition;
  if (definition === undefined || !isGeographic(definition)) return undefined;
  const { unit } = definition;
  const width = Math.abs(radians(transform.cellWidth * unit));
  const below = model === "spherical" ? onSphere : onEllipsoid;
  return (row) =>
    width *
    Math.abs(below(latitudeAt(transform, row, unit)) - below(latitudeAt(transform, row + 1, unit)));
}

/** Area between the equator and a latitude (radians), km2 per radian of longitude: R^2 sin(latitude). */
function onSphere(latitude: number): number {
  return AUTHALIC_RADIUS_KM ** 2 * Math.sin(latitude);
}

/**
 * The same on the ellipsoid, by Snyder's formula for the authalic latitude (Map Projections, a working manual, 1987,
 * doi:10.3133/pp1395, equation 3-12): a^2 q / 2 with
 * q = (1 - e^2) (sin(latitude) / (1 - e^2 sin^2(latitude)) + artanh(e sin(latitude)) / e).
 */
function onEllipsoid(latitude: number): number {
  const [e, sine] = [ECCENTRICITY, Math.sin(latitude)];
  const q = (1 - e * e) * (sine / (1 - e * e * sine * sine) + Math.atanh(e * sine) / e);
  return (SEMI_MAJOR_KM ** 2 * q) / 2;
}

/** Latitude of the upper side of a row, radians, limited to the poles because a grid may reach beyond them. */
function latitudeAt({ originY, cellHeight }: AffineTransform, row: number, unit: number): number {
  return radians(Math.min(90, Math.max(-90, (originY + row * cellHeight) * unit)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
