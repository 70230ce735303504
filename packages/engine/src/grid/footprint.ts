import type { ClipBox } from "../projection/clip-geometry.ts";
import type { Projection } from "../projection/projection.ts";
import { columnAt, type Grid, rowAt } from "./grid.ts";

/** Points along each side of a raster, and inside it, whose positions are computed. */
const POINTS = 33;
/** Minimum margin around them, degrees: the outermost position may lie between two points. */
const MARGIN = 1;

/**
 * A box of longitudes (counted from a central meridian) and latitudes that holds a raster; larger than the raster, never
 * smaller.
 */
export function footprint(grid: Grid, { project, unproject }: Projection, centre: number): ClipBox {
  const { transform, width, height } = grid;
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  let [stepEast, stepNorth] = [0, 0];
  const shares = Array.from({ length: POINTS }, (_, index) => index / (POINTS - 1));
  let isWhole = true;
  for (const down of shares) {
    let before: readonly [number, number] | undefined;
    for (const across of shares) {
      const [longitude, latitude] = unproject(
        transform.originX + across * width * transform.cellWidth,
        transform.originY + down * height * transform.cellHeight,
      );
      if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
        isWhole = false;
        before = undefined;
        continue;
      }
      const turned = longitude - centre;
      const relative = turned - 360 * Math.round(turned / 360);
      [west, east] = [Math.min(west, relative), Math.max(east, relative)];
      [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
      if (before !== undefined) {
        const turn = Math.abs(relative - before[0]);
        stepEast = Math.max(stepEast, Math.min(turn, 360 - turn));
        stepNorth = Math.max(stepNorth, Math.abs(latitude - before[1]));
      }
      before = [relative, latitude];
    }
  }
  // A raster that reaches beyond the map may hold anything.
  if (!isWhole) return { west: -180, east: 180, south: -90, north: 90 };
  const poles = [-90, 90].filter((pole) => {
    const [x = Number.NaN, y = Number.NaN] = project?.(centre, pole) ?? [];
    const [column, row] = [columnAt(transform, x) / width, rowAt(transform, y) / height];
    return column > -0.1 && column < 1.1 && row > -0.1 && row < 1.1;
  });
  const [across, along] = [Math.max(MARGIN, 2 * stepEast), Math.max(MARGIN, 2 * stepNorth)];
  const isRound = poles.length > 0;
  return {
    west: isRound ? -180 : Math.max(-180, west - across),
    east: isRound ? 180 : Math.min(180, east + across),
    south: poles.includes(-90) ? -90 : Math.max(-90, south - along),
    north: poles.includes(90) ? 90 : Math.min(90, north + along),
  };
}
