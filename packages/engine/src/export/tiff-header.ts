import type { Grid } from "../grid/grid.ts";
import { isWhole, PIXEL_TYPES, type PixelType } from "../source/pixel-type.ts";

/** The grid and the cell format of a written GeoTIFF. */
export interface RasterFormat {
  /** North up, in a CRS that has an EPSG code. */
  readonly grid: Grid;
  readonly isGeographic: boolean;
  readonly epsg: number;
  readonly type: PixelType;
  /** Nodata value; undefined when every cell has data. */
  readonly nodata: number | undefined;
}

/** Offsets and lengths of the tiles in the file, bytes. */
export interface WrittenTiles {
  readonly offsets: readonly number[];
  readonly byteCounts: readonly number[];
}

/** Cells along each side of a tile. */
export const TILE = 256;
/** Length of the preamble: a file begins with it and ends with the header, whose offset the preamble holds. */
export const PREAMBLE_BYTES = 8;

/** The first bytes of a little-endian TIFF whose header is at `offset`. */
export function preamble(offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(PREAMBLE_BYTES));
  view.setUint16(0, 0x4949);
  view.setUint16(2, 42, true);
  view.setUint32(4, offset, true);
  return new Uint8Array(view.buffer);
}

type Values = readonly number[] | string;
/** Types of TIFF 6.0, section 2. */
const [ASCII, SHORT, LONG, DOUBLE] = [2, 3, 4, 12];
const SIZES: Readonly<Record<number, number>> = { [ASCII]: 1, [SHORT]: 2, [LONG]: 4, [DOUBLE]: 8 };

/** The header of a tiled, deflated GeoTIFF of one band (TIFF 6.0 and OGC GeoTIFF 1.1), for writing at `offset`. */
export function tiffHeader(format: RasterFormat, tiles: WrittenTiles, offset: number): Uint8Array {
  const { grid, type, nodata } = format;
  const { originX, originY, cellWidth, cellHeight } = grid.transform;
  const { bytes, format: sampleFormat } = PIXEL_TYPES[type];
  const tags: readonly (readonly [tag: number, type: number, values: Values])[] = [
    [256, LONG, [grid.width]],
    [257, LONG, [grid.height]],
    [258, SHORT, [bytes * 8]],
    [259, SHORT, [8]], // Deflate
    [262, SHORT, [1]], // Black is zero
    [277, SHORT, [1]], // One band
    [284, SHORT, [1]],
    [317, SHORT, [isWhole(type) ? 2 : 3]],
    [322, LONG, [TILE]],
    [323, LONG, [TILE]],
    [324, LONG, tiles.offsets],
    [325, LONG, tiles.byteCounts],
    [339, SHORT, [sampleFormat]],
    [33_550, DOUBLE, [cellWidth, -cellHeight, 0]], // ModelPixelScale
    [33_922, DOUBLE, [0, 0, 0, originX, originY, 0]], // ModelTiepoint
    [34_735, SHORT, geoKeys(format)],
    ...(nodata === undefined ? [] : [[42_113, ASCII, `${nodata}\0`] as const]), // GDAL_NODATA
  ];
  return encode(tags, offset);
}

/** Version 1.1.0, three keys: kind of CRS (1 projected, 2 geographic), cells are areas, code. */
function geoKeys({ isGeographic, epsg }: RasterFormat): readonly number[] {
  const keys = [
    [1, 1, 0, 3],
    [1024, 0, 1, isGeographic ? 2 : 1],
    [1025, 0, 1, 1],
    [isGeographic ? 2048 : 3072, 0, 1, epsg],
  ];
  return keys.flat();
}

function encode(
  tags: readonly (readonly [tag: number, type: number, values: Values])[],
  offset: number,
): Uint8Array {
  const listBytes = 2 + 12 * tags.length + 4;
  const sizes = tags.map(([, type, values]) => values.length * (SIZES[type] ?? 1));
  const valueBytes = sizes.reduce((sum, size) => sum + (size > 4 ? size + (size % 2) : 0), 0);
  const view = new DataView(new ArrayBuffer(listBytes + valueBytes));
  view.setUint16(0, tags.length, true);
  let end = listBytes;
  tags.forEach(([tag, type, values], index) => {
    const entry = 2 + 12 * index;
    const size = sizes[index] ?? 0;
    view.setUint16(entry, tag, true);
    view.setUint16(entry + 2, type, true);
    view.setUint32(entry + 4, values.length, true);
    if (size <= 4) put(view, entry + 8, type, values);
    else {
      view.setUint32(entry + 8, offset + end, true);
      put(view, end, type, values);
      end += size + (size % 2);
    }
  });
  return new Uint8Array(view.buffer);
}

function put(view: DataView, start: number, type: number, values: Values): void {
  for (let index = 0; index < values.length; index++) {
    const value = typeof values === "string" ? values.charCodeAt(index) : (values[index] ?? 0);
    const at = start + index * (SIZES[type] ?? 1);
    if (type === DOUBLE) view.setFloat64(at, value, true);
    else if (type === LONG) view.setUint32(at, value, true);
    else if (type === SHORT) view.setUint16(at, value, true);
    else view.setUint8(at, value);
  }
}
