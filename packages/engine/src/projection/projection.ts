import proj4 from "proj4";
import { epsgParameters } from "./epsg.ts";

/** Converts a pair of coordinates, x or longitude first; the result is not finite where the projection is undefined. */
export type Project = (x: number, y: number) => readonly [x: number, y: number];

/** The conversions between degrees and a CRS. */
export interface Projection {
  /**
   * From degrees of longitude and latitude to x and y in the units of the CRS. Undefined when the coordinates of the
   * CRS are these degrees themselves.
   */
  readonly project: Project | undefined;
  /** From x and y to longitude and latitude, degrees; not finite where it is undefined. */
  readonly unproject: Project;
}

const GEOGRAPHIC: Projection = { project: undefined, unproject: (x, y) => [x, y] };
/** Maximum number of cached projections. */
const MAX_CACHED = 1000;
const cached = new Map<string, Projection | undefined>();

/**
 * The projection of a CRS.
 *
 * Datums are never shifted: a CRS is supported only when its datum is WGS 84 or so close to it (NAD83, ETRS89) that
 * PROJ does not shift it either. Axes are x (east), y (north), also where the authority defines another order.
 *
 * @param crs an EPSG code (`EPSG:32617`) or PROJ parameters (`+proj=sinu +R=6371007.181`)
 * @returns undefined for a CRS that is not supported
 */
export function projectionOf(crs: string): Projection | undefined {
  if (cached.has(crs)) return cached.get(crs);
  // Files may name any number of CRSs.
  if (cached.size >= MAX_CACHED) cached.clear();
  const projection = createProjection(crs);
  cached.set(crs, projection);
  return projection;
}

function createProjection(crs: string): Projection | undefined {
  const [, code] = /^EPSG:(\d+)$/.exec(crs) ?? [];
  const parameters = code === undefined ? crs : epsgParameters(Number(code));
  if (parameters === undefined || !parameters.startsWith("+proj=")) return undefined;
  if (parameters.startsWith("+proj=longlat")) return GEOGRAPHIC;
  const { forward, inverse } = proj4(parameters);
  return { project: convert(forward), unproject: convert(inverse) };
}

const convert =
  (convertPosition: (position: [number, number]) => [number, number]): Project =>
  (a, b) =>
    convertPosition([a, b]);
