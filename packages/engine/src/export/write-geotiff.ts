import type { FileHandle } from "node:fs/promises";
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import type { Window } from "../grid/window.ts";
import { preamble, PREAMBLE_BYTES, type RasterFormat, TILE, tiffHeader } from "./tiff-header.ts";
import { encodeTile } from "./encode-tile.ts";
import { writeAll } from "./write-all.ts";

const deflateOnThreadPool = promisify(deflate);

/**
 * Writes a GeoTIFF tile by tile, so that memory does not grow with the raster: tiled, deflated, with a predictor, less
 * than 4 GiB.
 *
 * @throws CasError internal_error when the file system does not take the bytes
 * @param cellsOf returns the cells of a window of the raster, row by row: numbers within the range of the type
 */
export async function writeGeotiff(
  file: FileHandle,
  format: RasterFormat,
  cellsOf: (window: Window) => Promise<Float64Array>,
): Promise<void> {
  const { width, height } = format.grid;
  const offsets: number[] = [];
  const byteCounts: number[] = [];
  let end = PREAMBLE_BYTES;
  for (let row = 0; row < height; row += TILE)
    for (let column = 0; column < width; column += TILE) {
      const window = {
        column,
        row,
        width: Math.min(TILE, width - column),
        height: Math.min(TILE, height - row),
      };
      const cells = padded(await cellsOf(window), window, format.nodata ?? 0);
      const bytes = await deflateOnThreadPool(encodeTile(cells, TILE, format.type));
      await writeAll(file, bytes, end);
      offsets.push(end);
      byteCounts.push(bytes.length);
      // TIFF 6.0 requires even offsets of values.
      end += bytes.length + (bytes.length % 2);
    }
  await writeAll(file, tiffHeader(format, { offsets, byteCounts }, end), end);
  await writeAll(file, preamble(end), 0);
}

/** Fills up a tile at the edge of the raster: all tiles have the same size. */
function padded(cells: Float64Array, { width, height }: Window, beyond: number): Float64Array {
  if (width === TILE && height === TILE) return cells;
  const tile = new Float64Array(TILE * TILE).fill(beyond);
  for (let row = 0; row < height; row++)
    tile.set(cells.subarray(row * width, (row + 1) * width), row * TILE);
  return tile;
}
