import type { AffineTransform } from "../../grid/grid.ts";
import { SourceError } from "../source-error.ts";

/** Extensions of world files of a GeoTIFF, in the order of GDAL. */
export const WORLD_FILES: readonly string[] = ["tfw", "tifw", "tiffw", "wld"];

/**
 * Reads a world file: six numbers, one a line. They are x of a step along a row, y of it (of a rotated raster), x of a step
 * down a column, y of it, and x and y of the centre of the first cell. A comma may be the decimal separator, as in GDAL.
 *
 * @throws SourceError for another text
 */
export function parseWorldFile(text: string): AffineTransform {
  const numbers = text
    .trim()
    .split(/\s+/)
    .map((line) => Number(line.replace(",", ".")));
  const [cellWidth = 0, columnY = 0, rowX = 0, cellHeight = 0, x = 0, y = 0] = numbers;
  if (numbers.length < 6 || !numbers.slice(0, 6).every(Number.isFinite))
    throw new SourceError("it does not hold the six numbers of a world file");
  return {
    originX: x - (cellWidth + rowX) / 2,
    originY: y - (cellHeight + columnY) / 2,
    cellWidth,
    cellHeight,
    ...(rowX === 0 && columnY === 0 ? {} : { rotation: { rowX, columnY } }),
  };
}
