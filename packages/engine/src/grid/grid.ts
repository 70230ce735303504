/**
 * Where the cells of a raster lie: x = originX + column * cellWidth, y = originY + row * cellHeight, in the units of
 * the CRS. `cellHeight` is negative for the usual north-up raster.
 */
export interface AffineTransform {
  readonly originX: number;
  readonly originY: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
}

/** The geometry of a raster: its size in cells and its place on the Earth. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly transform: AffineTransform;
  /** Coordinate reference system, e.g. EPSG:4326. */
  readonly crs: string;
}

/** A position as fractional column, counted from the raster's left edge in cells. */
export function columnAt({ originX, cellWidth }: AffineTransform, x: number): number {
  return (x - originX) / cellWidth;
}

/** A position as fractional row, counted from the raster's first row in cells. */
export function rowAt({ originY, cellHeight }: AffineTransform, y: number): number {
  return (y - originY) / cellHeight;
}

/** Longitudes that a turn round the Earth takes, where columns are longitudes: degrees; undefined elsewhere. */
export function longitudePeriod({ crs }: Grid): number | undefined {
  return crs === "EPSG:4326" ? 360 : undefined;
}

/** The same cells moved to the east. */
export function shifted(grid: Grid, east: number): Grid {
  if (east === 0) return grid;
  const { transform } = grid;
  return { ...grid, transform: { ...transform, originX: transform.originX + east } };
}

/** The smallest x of the cells. */
export function westEdge({ transform: { originX, cellWidth }, width }: Grid): number {
  return Math.min(originX, originX + width * cellWidth);
}

/** The greatest x of the cells. */
export function eastEdge({ transform: { originX, cellWidth }, width }: Grid): number {
  return Math.max(originX, originX + width * cellWidth);
}
