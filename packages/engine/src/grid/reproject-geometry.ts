import { CasError, type Geometry } from "@cas/models";
import { type ClipBox, clipGeometry, movedEast } from "../projection/clip-geometry.ts";
import { domainOf, isPlainIn, type MapDomain } from "../projection/map-domain.ts";
import { projectGeometry, UnprojectableError } from "../projection/project-geometry.ts";
import { type Projection, projectionOf } from "../projection/projection.ts";
import { sphericalArea } from "../projection/spherical-area.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { footprint } from "./footprint.ts";
import type { Grid } from "./grid.ts";

/** Maximum distance of an edge from its curve, in cells: sums over a few cells stay correct to six digits. */
const TOLERANCE_CELLS = 1e-5;

/** A geometry in the CRS of a raster. */
export interface PlacedGeometry {
  readonly geometry: Geometry;
  /** The area of the whole geometry in areas of the placed part; 1 when all of it is placed. */
  readonly whole: number;
}

/** A geometry of which a raster has no part. */
export interface ElsewhereGeometry {
  readonly geometry: undefined;
  /** Its area in cells of true size. */
  readonly cells: number;
}

/** Mean radius of the Earth, metres (IUGG). */
const EARTH_RADIUS = 6_371_008.8;

type Polygonal = Exclude<Geometry, { type: "Point" }>;

/**
 * Reprojects a geometry (degrees, longitude first) to the CRS of a raster.
 *
 * A map shows a part of the Earth, or has a seam: an area that reaches beyond is cut to the part around the raster, and
 * along the seams of the map.
 *
 * @throws CasError upstream_error when the CRS is not supported, or undefined for a part of the geometry
 */
export async function reprojectGeometry(
  geometry: Geometry,
  grid: Grid,
  yieldIfDue: YieldIfDue,
): Promise<PlacedGeometry | ElsewhereGeometry> {
  const { crs } = grid;
  const projection = projectionOf(crs);
  if (projection === undefined)
    throw new CasError({ errorType: "upstream_error", message: `CRS ${crs} is not supported` });
  const { project } = projection;
  if (project === undefined) return { geometry, whole: 1 };
  const domain = domainOf(projection.definition);
  try {
    if (geometry.type !== "Point" && domain !== undefined && !isPlain(geometry, domain, projection))
      return await placeParts(geometry, grid, projection, domain, yieldIfDue);
    return { geometry: await placed(geometry, projection, grid, yieldIfDue), whole: 1 };
  } catch (cause) {
    if (!(cause instanceof UnprojectableError)) throw cause;
    throw new CasError({
      errorType: "upstream_error",
      message: `The geometry cannot be reprojected to CRS ${crs}: ${cause.message}`,
      cause,
    });
  }
}

function placed(
  geometry: Geometry,
  { project }: Projection,
  { transform }: Grid,
  yieldIfDue: YieldIfDue,
): Promise<Geometry> {
  const cell = Math.min(Math.abs(transform.cellWidth), Math.abs(transform.cellHeight));
  return project === undefined
    ? Promise.resolve(geometry)
    : projectGeometry(geometry, project, cell * TOLERANCE_CELLS, yieldIfDue);
}

/** Whether a geometry can be projected as it is; its longitudes may be one turn away from those of the map. */
function isPlain(geometry: Polygonal, domain: MapDomain, { definition }: Projection): boolean {
  const box = boxOf(geometry);
  const middle = (box.west + box.east) / 2 - domain.centre;
  const shift = domain.centre + 360 * Math.round(middle / 360);
  const relative = { ...box, west: box.west - shift, east: box.east - shift };
  return isPlainIn(domain, relative, definition.parameters.get("lat_0") ?? 0);
}

function boxOf(geometry: Polygonal): ClipBox {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings)
    for (const [x = Number.NaN, y = Number.NaN] of ring) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
  return { west, east, south, north };
}

async function placeParts(
  geometry: Polygonal,
  grid: Grid,
  projection: Projection,
  { centre, parts }: MapDomain,
  yieldIfDue: YieldIfDue,
): Promise<PlacedGeometry | ElsewhereGeometry> {
  const around = footprint(grid, projection, centre);
  const turned = centre - 360 * Math.round(centre / 360);
  const coordinates: Polygonal["coordinates"][number][] = [];
  let area = 0;
  for (const part of parts) {
    const box = intersection(part, around);
    if (box === undefined) continue;
    for (const turn of [0, -360, 360]) {
      const absolute = { ...box, west: box.west + turned, east: box.east + turned };
      const clipped = clipGeometry(movedEast(geometry, turn), absolute);
      if (clipped === undefined) continue;
      await yieldIfDue();
      area += sphericalArea(clipped);
      const on = await placed(clipped, projection, grid, yieldIfDue);
      if (on.type === "MultiPolygon") coordinates.push(...(on.coordinates as never[]));
    }
  }
  if (coordinates.length === 0 || area === 0) {
    const { cellWidth, cellHeight } = grid.transform;
    const cell = Math.abs(cellWidth * cellHeight) * projection.definition.unit ** 2;
    return { geometry: undefined, cells: (sphericalArea(geometry) * EARTH_RADIUS ** 2) / cell };
  }
  const whole = Math.max(1, sphericalArea(geometry) / area);
  return {
    geometry: { ...geometry, type: "MultiPolygon", coordinates: coordinates as never },
    // The area of an outline that is cut by a seam alone is the same, but for rounding.
    whole: whole < 1 + 1e-9 ? 1 : whole,
  };
}

function intersection(a: ClipBox, b: ClipBox): ClipBox | undefined {
  const box = {
    west: Math.max(a.west, b.west),
    east: Math.min(a.east, b.east),
    south: Math.max(a.south, b.south),
    north: Math.min(a.north, b.north),
  };
  return box.west < box.east && box.south < box.north ? box : undefined;
}
