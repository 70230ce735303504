import { type TiffImage, TiffTag } from "@cogeotiff/core";
import { checkSides } from "../check-grid.ts";
import type { ReadableBytes } from "../byte-source.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";
import { readBlockList } from "./block-list.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";

/** The offsets and lengths of the blocks of an image in its file. */
export interface TileOffsets {
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Offset of each block in the file, bytes; 0 for an omitted empty block. */
  readonly offsets: ArrayLike<number>;
  /** Length of each block in the file, bytes. */
  readonly byteCounts: ArrayLike<number>;
}

/** Maximum bytes of the two numbers of a block in the lists. */
const OFFSET_BYTES = 16;

/**
 * Reads the offsets of the tiles or strips of an image.
 *
 * @param planes number of planes: one for each separate band
 * @throws SourceError for incomplete lists
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
    throw new UnsupportedGeotiffError("it has no offsets of its blocks");
  const rowsPerStrip = isTiled ? 0 : Number((await image.fetch(TiffTag.RowsPerStrip)) ?? height);
  const blockWidth = isTiled ? image.tileSize.width : width;
  const blockHeight = isTiled ? image.tileSize.height : Math.min(rowsPerStrip, height);
  // A single tile may exceed the maximum side; its bytes have a limit anyway.
  checkSides(blockWidth, blockHeight, { maxRasterSide: Infinity });
  const blocks = Math.ceil(width / blockWidth) * Math.ceil(height / blockHeight) * planes;
  refuseOver("maxTiffHeaderBytes", limits, blocks * OFFSET_BYTES, "bytes of offsets of blocks");
  const file = { bytes, isLittleEndian: image.tiff.isLittleEndian };
  return {
    blockWidth,
    blockHeight,
    offsets: await readBlockList(offsets, blocks, "offsets", file),
    byteCounts: await readBlockList(byteCounts, blocks, "lengths", file),
  };
}

/** Bytes of the strips into which a whole uncompressed image is split. */
const SPLIT_BYTES = 1024 * 1024;

/**
 * Splits an uncompressed image of a single strip (one for each of `bands` separate bands) into strips of about a
 * megabyte, so that a part of it can be read.
 *
 * @param rowBytes bytes of a row of a strip
 */
export function splitStrips(
  stored: TileOffsets,
  rowBytes: number,
  height: number,
  bands: number,
): TileOffsets {
  const rows = Math.max(1, Math.floor(SPLIT_BYTES / rowBytes));
  if (stored.blockHeight < height || stored.offsets.length !== bands || rows >= height)
    return stored;
  // Do not split an omitted or truncated strip: its parts would not be recognized as such.
  if (Array.from(stored.byteCounts).some((bytes) => bytes < rowBytes * height)) return stored;
  const starts = Array.from({ length: Math.ceil(height / rows) }, (_, index) => index * rows);
  const each = <Value>(value: (strip: number, row: number) => Value): Value[] =>
    Array.from({ length: bands }, (_, strip) => starts.map((row) => value(strip, row))).flat();
  return {
    blockWidth: stored.blockWidth,
    blockHeight: rows,
    offsets: each((strip, row) => (stored.offsets[strip] ?? 0) + row * rowBytes),
    byteCounts: each((_, row) => Math.min(rows, height - row) * rowBytes),
  };
}
