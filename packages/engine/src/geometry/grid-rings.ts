import type { Geometry, Ring } from "@cas/models";
import { columnAt, type AffineTransform, rowAt } from "../grid/grid.ts";
import type { GridBounds } from "../grid/window.ts";
import { isOriented } from "./oriented-rings.ts";

/**
 * A polygon or multipolygon in cells of a raster: rings as column, row, column, row, ... with the last position equal
 * to the first. The {@link signedArea} of outer rings is positive, that of holes negative, for any orientation of the
 * input.
 */
export interface GridRings {
  readonly rings: readonly Float64Array[];
  readonly bounds: GridBounds;
  /** Area in cells, without holes. */
  readonly area: number;
  /** Bound of the error of positions in cells: coordinates are rounded to doubles. */
  readonly rounding: number;
}

/** Converts a polygon or multipolygon to cells of a raster. */
export function toGridRings(
  geometry: Exclude<Geometry, { type: "Point" }>,
  transform: AffineTransform,
): GridRings {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.flatMap((polygon) =>
    polygon.map((ring, index) => {
      const placed = toGridRing(ring, transform);
      return isOriented(geometry) ? placed : oriented(placed, index === 0);
    }),
  );
  const area = rings.reduce((sum, ring) => sum + signedArea(ring), 0);
  // Rows are usually counted from the north, so a counter-clockwise ring runs clockwise in cells.
  if (area < 0) for (const [index, ring] of rings.entries()) rings[index] = reversed(ring);
  const bounds = boundsOf(rings);
  return { rings, bounds, rounding: roundingOf(bounds, transform), area: Math.abs(area) };
}

function toGridRing(ring: Ring, transform: AffineTransform): Float64Array {
  const positions = new Float64Array(ring.length * 2);
  for (let index = 0; index < ring.length; index++) {
    positions[2 * index] = columnAt(transform, ring[index]?.[0] ?? Number.NaN);
    positions[2 * index + 1] = rowAt(transform, ring[index]?.[1] ?? Number.NaN);
  }
  return positions;
}

/**
 * The shoelace formula, 1/2 sum(x_i * y_i+1 - x_i+1 * y_i), in cells. Positions are relative to the first position, so
 * that a small ring far from the origin keeps its precision.
 */
export function signedArea(ring: Float64Array): number {
  const [originX = 0, originY = 0] = ring;
  let doubled = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const x0 = at(ring, i) - originX;
    const y0 = at(ring, i + 1) - originY;
    const x1 = at(ring, i + 2) - originX;
    const y1 = at(ring, i + 3) - originY;
    doubled += x0 * y1 - x1 * y0;
  }
  return doubled / 2;
}

const at = (ring: Float64Array, index: number): number => ring[index] ?? Number.NaN;

function oriented(ring: Float64Array, isOuter: boolean): Float64Array {
  return signedArea(ring) >= 0 === isOuter ? ring : reversed(ring);
}

function reversed(ring: Float64Array): Float64Array {
  const backwards = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    backwards[i] = at(ring, ring.length - 2 - i);
    backwards[i + 1] = at(ring, ring.length - 1 - i);
  }
  return backwards;
}

/** Four units in the last place (ulp) of the greatest coordinate, in cells. */
function roundingOf(
  { minColumn, minRow, maxColumn, maxRow }: GridBounds,
  { originX, originY, cellWidth, cellHeight }: AffineTransform,
): number {
  const columns =
    Math.max(Math.abs(minColumn), Math.abs(maxColumn)) + Math.abs(originX / cellWidth);
  const rows = Math.max(Math.abs(minRow), Math.abs(maxRow)) + Math.abs(originY / cellHeight);
  return 4 * Number.EPSILON * Math.max(columns, rows);
}

function boundsOf(rings: readonly Float64Array[]): GridBounds {
  let [minColumn, minRow, maxColumn, maxRow] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (let i = 0; i < ring.length; i += 2) {
      minColumn = Math.min(minColumn, at(ring, i));
      maxColumn = Math.max(maxColumn, at(ring, i));
      minRow = Math.min(minRow, at(ring, i + 1));
      maxRow = Math.max(maxRow, at(ring, i + 1));
    }
  return { minColumn, minRow, maxColumn, maxRow };
}
