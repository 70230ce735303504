import { CasError, type Geometry } from "@cas/models";
import type { Grid } from "../grid/grid.ts";
import { lastBefore, toEvenRows } from "../grid/row-edges.ts";
import type { YieldIfDue } from "../schedule/yield-to-event-loop.ts";

type Position = readonly number[];

/** Maximum corners of a geometry on uneven rows: each edge has one at each row that it crosses. */
const MAX_CORNERS = 5_000_000;
/** Corners between two pauses. */
const AT_ONCE = 10_000;

/**
 * Brings a geometry to the even rows of a grid whose rows have different heights: within a row an edge stays straight, so that it
 * gets a corner where it crosses from one row to the next. Fractions of cells stay the same.
 *
 * @param geometry in the CRS of the grid
 * @throws CasError upstream_error for a geometry that gets too many corners
 */
export async function bendToRows(
  geometry: Geometry,
  grid: Grid,
  yieldIfDue: YieldIfDue,
): Promise<Geometry> {
  const { rowEdges } = grid;
  if (rowEdges === undefined) return geometry;
  if (geometry.type === "Point") {
    const [x = Number.NaN, y = Number.NaN] = geometry.coordinates;
    return { ...geometry, coordinates: [x, toEvenRows(grid, y)] };
  }
  let corners = 0;
  const bend = async (ring: readonly Position[]): Promise<number[][]> => {
    const bent: number[][] = [];
    let before: Position | undefined;
    for (const position of ring) {
      const [x = Number.NaN, y = Number.NaN] = position;
      for (const [atX, atY] of crossings(before, [x, y], rowEdges))
        bent.push([atX, toEvenRows(grid, atY)]);
      bent.push([x, toEvenRows(grid, y)]);
      before = [x, y];
      if (corners + bent.length > MAX_CORNERS) throw tooManyCorners();
      if (bent.length % AT_ONCE === 0) await yieldIfDue();
    }
    corners += bent.length;
    return bent;
  };
  const bendPolygon = async (rings: readonly (readonly Position[])[]): Promise<number[][][]> => {
    const bent: number[][][] = [];
    for (const ring of rings) {
      await yieldIfDue();
      bent.push(await bend(ring));
    }
    return bent;
  };
  if (geometry.type === "Polygon")
    return { ...geometry, coordinates: await bendPolygon(geometry.coordinates) };
  const polygons: number[][][][] = [];
  for (const polygon of geometry.coordinates) polygons.push(await bendPolygon(polygon));
  return { ...geometry, coordinates: polygons };
}

/** Where an edge crosses from one row to the next, from its begin to its end. */
function* crossings(
  from: Position | undefined,
  to: Position,
  edges: Float64Array,
): Generator<readonly [x: number, y: number]> {
  if (from === undefined) return;
  const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [from, to];
  const [first, last] = [lastBefore(edges, y0), lastBefore(edges, y1)];
  const step = first < last ? 1 : -1;
  // Downwards along the rows an edge itself is crossed last.
  for (let row = first; row !== last; row += step) {
    const y = edges[step > 0 ? row + 1 : row] ?? Number.NaN;
    const share = (y - y0) / (y1 - y0);
    if (share > 0 && share < 1) yield [x0 + share * (x1 - x0), y];
  }
}

const tooManyCorners = (): CasError =>
  new CasError({
    errorType: "upstream_error",
    message: `The geometry gets more than ${MAX_CORNERS} corners on the rows of the raster; simplify it`,
  });
