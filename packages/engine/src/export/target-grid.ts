import { type BoundingBox, CasError } from "@cas/models";
import { columnAt, type Grid, rowAt } from "../grid/grid.ts";
import type { GridBounds } from "../grid/window.ts";
import { projectionOf } from "../projection/projection.ts";

/** Points along each side of the box that are projected to find its bounds. */
const POINTS = 41;
/** A position closer than this to the side of a cell, in cells, counts as on it. */
const ROUNDING = 1e-6;

/**
 * The bounds of a box in fractional cells of a grid; undefined where the projection is undefined.
 *
 * @param box degrees
 */
export function boxInCells(box: BoundingBox, { crs, transform }: Grid): GridBounds | undefined {
  const project = projectionOf(crs)?.project ?? ((x: number, y: number) => [x, y] as const);
  const shares = Array.from({ length: POINTS }, (_, index) => index / (POINTS - 1));
  const [width, height] = [box.max_lon - box.min_lon, box.max_lat - box.min_lat];
  const along = shares.flatMap((share) => [
    project(box.min_lon + share * width, box.min_lat),
    project(box.min_lon + share * width, box.max_lat),
    project(box.min_lon, box.min_lat + share * height),
    project(box.max_lon, box.min_lat + share * height),
  ]);
  const columns = along.map(([x]) => columnAt(transform, x));
  const rows = along.map(([, y]) => rowAt(transform, y));
  const bounds = {
    minColumn: Math.min(...columns),
    minRow: Math.min(...rows),
    maxColumn: Math.max(...columns),
    maxRow: Math.max(...rows),
  };
  return Object.values(bounds).every(Number.isFinite) ? bounds : undefined;
}

/** Maximum number of cells of a written raster: less than 4 GiB for any pixel type. */
const MAX_CELLS = 2 ** 28;

/**
 * The grid of a raster over a box: north up, starting at the sides of the source cells that enclose the box.
 *
 * @param bounds the box in cells of the source
 * @param resolution size of the cells in units of the CRS; undefined for the cell size of the source
 * @throws CasError request_limit for too many cells
 */
export function targetGrid(source: Grid, bounds: GridBounds, resolution: number | undefined): Grid {
  const { originX, originY, cellWidth, cellHeight } = source.transform;
  const sides = [
    [originX, cellWidth, bounds.minColumn, bounds.maxColumn],
    [originY, cellHeight, bounds.minRow, bounds.maxRow],
  ] as const;
  const [[west, columns], [north, rows]] = sides.map(([origin, cell, least, most], axis) => {
    const first = Math.floor(least + ROUNDING);
    const count = Math.max(1, Math.ceil(most - ROUNDING) - first);
    const ends = [origin + first * cell, origin + (first + count) * cell];
    const size = resolution ?? Math.abs(cell);
    const number = Math.max(1, Math.ceil((count * Math.abs(cell)) / size - ROUNDING));
    return [axis === 0 ? Math.min(...ends) : Math.max(...ends), number] as const;
  }) as [readonly [number, number], readonly [number, number]];
  if (!(columns * rows <= MAX_CELLS))
    throw new CasError({
      errorType: "request_limit",
      message: `Raster too large: ${columns} x ${rows} cells > limit ${MAX_CELLS}; give a smaller box or a greater target_resolution`,
    });
  return {
    crs: source.crs,
    width: columns,
    height: rows,
    transform: {
      originX: west,
      originY: north,
      cellWidth: resolution ?? Math.abs(cellWidth),
      cellHeight: -(resolution ?? Math.abs(cellHeight)),
    },
  };
}
