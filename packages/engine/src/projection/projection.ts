import proj4 from "proj4";
import { epsgParameters } from "./epsg.ts";

/** From one pair of coordinates to another, x or longitude first; not finite where there is none. */
export type Project = (x: number, y: number) => readonly [x: number, y: number];

/** How positions get into a CRS. */
export interface Projection {
  /**
   * From degrees of longitude and latitude to x and y in the units of the CRS. Undefined when the coordinates of the CRS are these degrees themselves.
   */
  readonly project: Project | undefined;
  /** Back from x and y to longitude and latitude, degrees; not finite where there is none. */
  readonly unproject: Project;
}

const GEOGRAPHIC: Projection = { project: undefined, unproject: (x, y) => [x, y] };
/** Projections that are kept. */
const MOST_KNOWN = 1000;
const known = new Map<string, Projection | undefined>();

/**
 * The projection of a CRS.
 *
 * Datums are never shifted: a CRS is known only when its datum is WGS 84 or, as NAD83 and ETRS89, so close to it that
 * PROJ moves nothing either. Axes are x (east), y (north), whatever the authority says of their order.
 *
 * @param crs an EPSG code (`EPSG:32617`) or PROJ parameters (`+proj=sinu +R=6371007.181`)
 * @returns undefined for a CRS that is not supported
 */
export function projectionOf(crs: string): Projection | undefined {
  if (known.has(crs)) return known.get(crs);
  // Files may say any number of them.
  if (known.size >= MOST_KNOWN) known.clear();
  const projection = createProjection(crs);
  known.set(crs, projection);
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
