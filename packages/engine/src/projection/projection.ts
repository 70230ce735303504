import { definitionOf } from "./read-code.ts";
import { CrsError } from "./crs-error.ts";
import { createProjection } from "./create-projection.ts";
import type { Projection } from "./map-projection.ts";

export type { Project, Projection } from "./map-projection.ts";

/** Maximum number of cached projections. */
const MAX_CACHED = 1000;
const cached = new Map<string, Projection | undefined>();

/**
 * The projection of a CRS.
 *
 * Axes are x (east), y (north), also where the authority defines another order; a CRS whose axes point west or south
 * keeps them, as in PROJ.
 *
 * @param crs a code (`EPSG:32617`, `ESRI:54009`) or PROJ parameters (`+proj=sinu +R=6371007.181`), as `readCrs` returns
 *   them
 * @returns undefined for a CRS that is not supported
 */
export function projectionOf(crs: string): Projection | undefined {
  if (cached.has(crs)) return cached.get(crs);
  // Files may name any number of CRSs.
  if (cached.size >= MAX_CACHED) cached.clear();
  const projection = createIfSupported(crs);
  cached.set(crs, projection);
  return projection;
}

function createIfSupported(crs: string): Projection | undefined {
  try {
    return createProjection(definitionOf(crs));
  } catch (error) {
    if (error instanceof CrsError) return undefined;
    throw error;
  }
}
