import { type TiffImage, TiffTag } from "@cogeotiff/core";
import { checkSides } from "../check-grid.ts";
import type { ReadableBytes } from "../byte-source.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";
import { readBlockList } from "./block-list.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";

/** Where the blocks of an image are in its file. */
export interface TileOffsets {
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Place of each block in the file, bytes; 0 for one that was left out because it is empty. */
  readonly offsets: ArrayLike<number>;
  /** Length of each block in the file, bytes. */
  readonly byteCounts: ArrayLike<number>;
}

/** Most bytes of two numbers of a block in the lists. */
const BYTES_OF_PLACE = 16;

/**
 * The tiles or strips of an image.
 *
 * @param planes how many times the image is stored, for its bands
 * @throws SourceError when the file does not say where each of them is
 */
export async function readTileOffsets(
  image: TiffImage,
  planes: number,
  bytes: ReadableBytes,
  limits: SourceLimits,
): Promise<TileOffsets> {
  const { width, height } = image.size;
  const isTiled = image.isTiled();
  const [offsets, byteCounts] = isTiled
    ? [image.tags.get(TiffTag.TileOffsets), image.tags.get(TiffTag.TileByteCounts)]
    : [image.tags.get(TiffTag.StripOffsets), image.tags.get(TiffTag.StripByteCounts)];
  if (offsets === undefined || byteCounts === undefined)
    throw new UnsupportedGeotiffError("it does not say where its blocks are");
  const rowsPerStrip = isTiled ? 0 : Number((await image.fetch(TiffTag.RowsPerStrip)) ?? height);
  const blockWidth = isTiled ? image.tileSize.width : width;
  const blockHeight = isTiled ? image.tileSize.height : Math.min(rowsPerStrip, height);
  // A single tile may be larger than a side may be; its bytes are bounded anyway.
  checkSides(blockWidth, blockHeight, { maxRasterSide: Infinity });
  const blocks = Math.ceil(width / blockWidth) * Math.ceil(height / blockHeight) * planes;
  refuseOver("maxTiffHeaderBytes", limits, blocks * BYTES_OF_PLACE, "bytes of places of blocks");
  const file = { bytes, isLittleEndian: image.tiff.isLittleEndian };
  return {
    blockWidth,
    blockHeight,
    offsets: await readBlockList(offsets, blocks, "places", file),
    byteCounts: await readBlockList(byteCounts, blocks, "lengths", file),
  };
}

/** Bytes of the strips into which a whole uncompressed image is split. */
const SPLIT_BYTES = 1024 * 1024;

/**
 * Splits an uncompressed image that is a single strip (one for each band when `bands` are stored apart) into strips of
 * about a megabyte, so that a part of it can be read.
 *
 * @param rowBytes bytes of a row of a strip
 */
export function splitStrips(
  places: TileOffsets,
  rowBytes: number,
  height: number,
  bands: number,
): TileOffsets {
  const rows = Math.max(1, Math.floor(SPLIT_BYTES / rowBytes));
  if (places.blockHeight < height || places.offsets.length !== bands || rows >= height)
    return places;
  // One that was left out, or is shorter than it should be, is neither when it is split.
  if (Array.from(places.byteCounts).some((bytes) => bytes < rowBytes * height)) return places;
  const starts = Array.from({ length: Math.ceil(height / rows) }, (_, index) => index * rows);
  const each = <Value>(value: (strip: number, row: number) => Value): Value[] =>
    Array.from({ length: bands }, (_, strip) => starts.map((row) => value(strip, row))).flat();
  return {
    blockWidth: places.blockWidth,
    blockHeight: rows,
    offsets: each((strip, row) => (places.offsets[strip] ?? 0) + row * rowBytes),
    byteCounts: each((_, row) => Math.min(rows, height - row) * rowBytes),
  };
}
