import { Compression, Photometric, type TiffImage, TiffTag } from "@cogeotiff/core";
import { AS_DEFLATE, UnsupportedGeotiffError } from "../source-error.ts";
import type { JpegBlocks } from "./jpeg-stream.ts";
import type { SampleType } from "./sample-type.ts";

/** Two tables for each of luminance and colour take less than 2 kB. */
const MAX_TABLE_BYTES = 64 * 1024;
const MAX_BANDS = 4;

/**
 * Reads what a file states about its JPEG blocks.
 *
 * @throws UnsupportedGeotiffError that names an unsupported feature
 */
export async function jpegBlocksOf(
  image: TiffImage,
  { bits, numberType }: SampleType,
  { blockWidth, blockHeight, bands }: Pick<JpegBlocks, "blockWidth" | "blockHeight" | "bands">,
): Promise<JpegBlocks> {
  const isYcc = image.value(TiffTag.Photometric) === Photometric.Ycbcr;
  const is12Bit = bits === 12;
  if (!is12Bit && (bits !== 8 || numberType !== "uint8"))
    throw unsupported("of other than 8-bit and 12-bit cells");
  if (bands > MAX_BANDS) throw unsupported(`of ${bands} interleaved bands`);
  if (isYcc && (bands !== 3 || is12Bit))
    throw unsupported(`in YCbCr of ${bands} bands of ${bits} bits`);
  if ((image.tags.get(TiffTag.JpegTables)?.count ?? 0) > MAX_TABLE_BYTES)
    throw unsupported("with such large tables");
  const tables = await image.fetch(TiffTag.JpegTables);
  return {
    tables: tables === null ? undefined : Uint8Array.from(tables),
    isYcc,
    blockWidth,
    blockHeight,
    bands,
    bits,
  };
}

const unsupported = (what: string): UnsupportedGeotiffError =>
  new UnsupportedGeotiffError(`JPEG ${what} is not supported; ${AS_DEFLATE}`);

/**
 * Refuses colour differences that are not in a JPEG: GDAL makes red, green and blue of them.
 *
 * @throws UnsupportedGeotiffError that says so
 */
export function refuseColourDifferences(image: TiffImage, compression: Compression): void {
  if (image.value(TiffTag.Photometric) !== Photometric.Ycbcr || compression === Compression.Jpeg)
    return;
  throw new UnsupportedGeotiffError(
    "YCbCr colours without JPEG are not supported; convert the file with: gdal_translate -co PHOTOMETRIC=RGB in.tif out.tif",
  );
}
