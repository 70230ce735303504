import type { Steps } from "../schedule/pace.ts";
import type { EdgeBands } from "./edge-bands.ts";
import { type RowSpans, stepsOfSort } from "./row-spans.ts";

/**
 * Adds the cells whose centre lies inside the rings, by the even-odd rule, as GDAL fills polygons: a centre exactly on
 * an edge belongs to the area on its left in the row, and to the area below it.
 *
 * @param edges edges in cells; those that may cross the rows are selected
 * @param count number of selected edges
 */
export function* addCellCentres(edges: EdgeBands, count: number, spans: RowSpans): Steps {
  const { firstRow, endRow } = spans;
  const crossings: number[][] = Array.from({ length: endRow - firstRow }, () => []);
  for (let index = 0; index < count; index++) {
    const [ring, i] = [edges.ring(index), edges.offset(index)];
    const [x0, y0] = [ring[i] ?? Number.NaN, ring[i + 1] ?? Number.NaN];
    const [x1, y1] = [ring[i + 2] ?? Number.NaN, ring[i + 3] ?? Number.NaN];
    const [topX, topY, bottomX, bottomY] = y0 < y1 ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    // Rows whose centre, row + 0.5, is at topY or below it and above bottomY: none for a horizontal edge.
    const end = Math.min(endRow, Math.ceil(bottomY - 0.5));
    const start = Math.max(firstRow, Math.ceil(topY - 0.5));
    for (let row = start; row < end; row++)
      crossings[row - firstRow]?.push(
        ((row + 0.5 - topY) * (bottomX - topX)) / (bottomY - topY) + topX,
      );
    yield 1 + Math.max(0, end - start);
  }
  for (const [index, columns] of crossings.entries()) {
    columns.sort((a, b) => a - b);
    for (let i = 0; i + 1 < columns.length; i += 2)
      spans.add(
        firstRow + index,
        Math.floor((columns[i] ?? Number.NaN) + 0.5),
        Math.floor((columns[i + 1] ?? Number.NaN) + 0.5),
      );
    yield stepsOfSort(columns.length);
  }
}
