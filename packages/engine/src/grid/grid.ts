import { isGeographic } from "../projection/crs-definition.ts";
import { projectionOf } from "../projection/projection.ts";

/**
 * The affine transform of a raster: x = originX + column * cellWidth, y = originY + row * cellHeight, in the units of
 * the CRS. `cellHeight` is negative for the usual north-up raster.
 */
export interface AffineTransform {
  readonly originX: number;
  readonly originY: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /**
   * Of a rotated or sheared raster as files state it: x = ... + row * rowX, y = ... + column * columnY. `alignedGrid`
   * replaces it, so that no other grid has it.
   */
  readonly rotation?: { readonly rowX: number; readonly columnY: number };
}

/** The grid of a raster: its size in cells, its affine transform and its CRS. */
export interface Grid {
  readonly width: number;
  readonly height: number;
  readonly transform: AffineTransform;
  /** Coordinate reference system, e.g. EPSG:4326. */
  readonly crs: string;
  /**
   * The edges of rows of different heights (one more than rows, rising or falling, in the units of the CRS), e.g. of Gaussian
   * latitudes; undefined for even rows. The transform is then that of as many even rows between the outer edges.
   */
  readonly rowEdges?: Float64Array | undefined;
}

/** The fractional column of a position, in cells from the left edge of the raster. */
export function columnAt({ originX, cellWidth }: AffineTransform, x: number): number {
  return (x - originX) / cellWidth;
}

/** The fractional row of a position, in cells from the first row of the raster. */
export function rowAt({ originY, cellHeight }: AffineTransform, y: number): number {
  return (y - originY) / cellHeight;
}

/**
 * Units of x in a turn round the Earth: 360 for degrees, 400 for grads; undefined for a CRS whose x is not a longitude.
 */
export function longitudePeriod({ crs }: Pick<Grid, "crs">): number | undefined {
  const definition = projectionOf(crs)?.definition;
  return definition !== undefined && isGeographic(definition) ? 360 / definition.unit : undefined;
}

/** Maps on which x is proportional to the longitude, so that they may go on beyond their seam. */
const CYLINDRICAL: ReadonlySet<string> = new Set(["merc", "cea", "eqc", "mill"]);

/**
 * Units of x in a turn round the Earth, as {@link longitudePeriod}, also on a cylindrical map: a raster of Web Mercator
 * may go on beyond 180 degrees.
 */
export function turnOf(grid: Pick<Grid, "crs">): number | undefined {
  const period = longitudePeriod(grid);
  const { definition, project } = projectionOf(grid.crs) ?? {};
  if (period !== undefined || definition === undefined || project === undefined) return period;
  const { projection, parameters, primeMeridian, affine, shift } = definition;
  if (!CYLINDRICAL.has(projection) || affine !== undefined || shift !== undefined) return undefined;
  const centre = (parameters.get("lon_0") ?? 0) + primeMeridian;
  const [[west], [east]] = [project(centre - 45, 0), project(centre + 45, 0)];
  const turn = 4 * Math.abs(east - west);
  return turn > 0 && turn < Infinity ? turn : undefined;
}

/** The grid shifted to the east. */
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
