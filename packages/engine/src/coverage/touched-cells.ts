import type { Steps } from "../schedule/pace.ts";
import type { EdgeBands } from "./edge-bands.ts";
import type { RowSpans } from "./row-spans.ts";

/**
 * GDAL's tolerance for touching, in cells: an edge within one column (or row) of cells that runs this close to the side
 * of the column touches no cell. An edge also does not touch a cell into which its lower (right) end reaches no further
 * than this.
 */
const TOLERANCE = 1e-4;

/**
 * Adds the cells that the edges of the rings cross, as GDAL's all-touched rasterization of polygons does.
 * `addCellCentres` adds the cells between them.
 *
 * @param edges edges in cells; those that may cross the rows are selected
 * @param count number of selected edges
 */
export function* addTouchedCells(edges: EdgeBands, count: number, spans: RowSpans): Steps {
  const rows = spans.endRow - spans.firstRow;
  for (let index = 0; index < count; index++) {
    const [ring, i] = [edges.ring(index), edges.offset(index)];
    const [x0, y0] = [ring[i] ?? Number.NaN, ring[i + 1] ?? Number.NaN];
    const [x1, y1] = [ring[i + 2] ?? Number.NaN, ring[i + 3] ?? Number.NaN];
    if (x0 <= x1) addEdge(spans, x0, y0, x1, y1);
    else addEdge(spans, x1, y1, x0, y0);
    yield 1 + Math.min(rows, Math.abs(y1 - y0));
  }
}

/** An edge from left to right. */
function addEdge(spans: RowSpans, leftX: number, leftY: number, rightX: number, rightY: number) {
  const [top, bottom] = leftY < rightY ? [leftY, rightY] : [rightY, leftY];
  if (bottom < spans.firstRow || top > spans.endRow) return;
  if (Math.floor(leftX) === Math.floor(rightX) || rightX - leftX < 0.01) {
    if (isNearSide(leftX) && isNearSide(rightX)) return;
    const column = Math.floor(rightX);
    const end = Math.min(spans.endRow - 1, Math.floor(bottom - TOLERANCE));
    for (let row = Math.max(spans.firstRow, Math.floor(top)); row <= end; row++)
      spans.add(row, column, column + 1);
  } else if (Math.floor(leftY) === Math.floor(rightY) || bottom - top < 0.01) {
    if (isNearSide(leftY) && isNearSide(rightY)) return;
    spans.add(Math.floor(leftY), Math.floor(leftX), Math.floor(rightX - TOLERANCE) + 1);
  } else addSlope(spans, leftX, leftY, rightX, rightY);
}

const isNearSide = (position: number): boolean =>
  Math.abs(position - Math.round(position)) < TOLERANCE;

/** An edge that crosses several columns and rows: in each row the cells between its entry and its exit. */
function addSlope(spans: RowSpans, leftX: number, leftY: number, rightX: number, rightY: number) {
  const perRow = (rightX - leftX) / (rightY - leftY);
  const isUpward = rightY < leftY;
  const [top, bottom] = isUpward ? [rightY, leftY] : [leftY, rightY];
  const end = Math.min(spans.endRow, Math.ceil(bottom));
  for (let row = Math.max(spans.firstRow, Math.floor(top)); row < end; row++) {
    const [a, b] = [columnAtRow(Math.max(top, row)), columnAtRow(Math.min(bottom, row + 1))];
    const [from, to] = a < b ? [a, b] : [b, a];
    spans.add(row, Math.floor(from), Math.max(Math.floor(from) + 1, Math.ceil(to)));
    if (isUpward && top < row && Number.isInteger(to) && to < rightX) spans.add(row, to, to + 1);
  }
  if (isUpward && Number.isInteger(leftY))
    spans.add(leftY, Math.floor(leftX), Math.floor(leftX) + 1);

  function columnAtRow(y: number): number {
    if (y === leftY) return leftX;
    return y === rightY ? rightX : leftX + (y - leftY) * perRow;
  }
}
