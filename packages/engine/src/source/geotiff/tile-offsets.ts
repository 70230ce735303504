import { type TiffImage, TiffTag } from "@cogeotiff/core";
import { UnsupportedGeotiffError } from "./unsupported-geotiff-error.ts";

/** Where the blocks of an image are in its file. */
export interface BlockPlaces {
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Place of each block in the file, bytes; 0 for one that was left out because it is empty. */
  readonly offsets: ArrayLike<number>;
  /** Length of each block in the file, bytes. */
  readonly byteCounts: ArrayLike<number>;
}

/** The tiles or strips of an image. */
export async function readBlockPlaces(image: TiffImage): Promise<BlockPlaces> {
  const { width, height } = image.size;
  const isTiled = image.isTiled();
  const [offsets, byteCounts] = isTiled
    ? [await image.fetch(TiffTag.TileOffsets), await image.fetch(TiffTag.TileByteCounts)]
    : [await image.fetch(TiffTag.StripOffsets), await image.fetch(TiffTag.StripByteCounts)];
  if (offsets === null || byteCounts === null)
    throw new UnsupportedGeotiffError("it does not say where its blocks are");
  const rowsPerStrip = isTiled ? 0 : Number((await image.fetch(TiffTag.RowsPerStrip)) ?? height);
  return {
    blockWidth: isTiled ? image.tileSize.width : width,
    blockHeight: isTiled ? image.tileSize.height : Math.min(rowsPerStrip, height),
    offsets: list(offsets),
    byteCounts: list(byteCounts),
  };
}

/** A tag of one value comes as a number. */
const list = (value: ArrayLike<number> | number): ArrayLike<number> =>
  typeof value === "number" ? [value] : value;

/** Bytes of the strips into which a whole uncompressed image is split. */
const SPLIT_BYTES = 1024 * 1024;

/**
 * Splits an uncompressed image that is a single strip (one for each band when `bands` are stored apart) into strips of
 * about a megabyte, so that a part of it can be read.
 *
 * @param rowBytes bytes of a row of a strip
 */
export function splitStrips(
  places: BlockPlaces,
  rowBytes: number,
  height: number,
  bands: number,
): BlockPlaces {
  const rows = Math.max(1, Math.floor(SPLIT_BYTES / rowBytes));
  if (places.blockHeight < height || places.offsets.length !== bands || rows >= height)
    return places;
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
