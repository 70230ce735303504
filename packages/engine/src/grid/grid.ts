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
