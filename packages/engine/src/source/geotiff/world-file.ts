import type { AffineTransform } from "../../grid/grid.ts";
import { SourceError, UnsupportedGeotiffError } from "../source-error.ts";

/** Extensions of world files of a GeoTIFF, in the order of GDAL. */
export const WORLD_FILES: readonly string[] = ["tfw", "tifw", "tiffw", "wld"];

/**
 * Reads a world file: six numbers, one a line. They are the width of a cell, two rotations, the height of a cell, and x
 * and y of the centre of the first cell. A comma may be the decimal separator, as in GDAL.
 *
 * @throws SourceError for another text
 * @throws UnsupportedGeotiffError for a rotated grid
 */
export function parseWorldFile(text: string): AffineTransform {
  const numbers = text
    .trim()
    .split(/\s+/)
    .map((line) => Number(line.replace(",", ".")));
  const [cellWidth, skew, rotation, cellHeight, x, y] = numbers;
  if (numbers.length < 6 || !numbers.slice(0, 6).every(Number.isFinite))
    throw new SourceError("it does not hold the six numbers of a world file");
  if (skew !== 0 || rotation !== 0)
    throw new UnsupportedGeotiffError("a rotated grid is not supported");
  const [width = 0, height = 0] = [cellWidth, cellHeight];
  return {
    originX: (x ?? 0) - width / 2,
    originY: (y ?? 0) - height / 2,
    cellWidth: width,
    cellHeight: height,
  };
}
