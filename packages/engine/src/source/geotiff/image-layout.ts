import {
  Compression,
  PlanarConfiguration,
  Predictor,
  SampleFormat,
  type TiffImage,
  TiffTag,
} from "@cogeotiff/core";
import { type TileOffsets, readTileOffsets, splitStrips } from "./tile-offsets.ts";
import { checkSides } from "../check-grid.ts";
import type { ReadableBytes } from "../byte-source.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";
import { type Decompress, decompressionOf, type EncodingCodes } from "./decompress.ts";
import { jpegBlocksOf, refuseColourDifferences } from "./jpeg-tags.ts";
import { SUPPORTED_PREDICTORS } from "./predictor.ts";
import { type SampleType, sampleType } from "./sample-type.ts";
import { AS_DEFLATE, UnsupportedGeotiffError } from "../source-error.ts";
import { loadSharp, type WebpBlocks } from "./webp.ts";

/** The storage of the cells of one image of a TIFF. */
export interface ImageLayout extends TileOffsets {
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  /** Interleaved bands of a block: all bands, or 1 when bands are stored separately. */
  readonly interleaved: number;
  readonly sampleType: SampleType;
  readonly isLittleEndian: boolean;
  readonly codes: EncodingCodes;
  readonly decompress: Decompress;
  /** Whether decompressed numbers are already in the byte order of this machine, without a predictor. */
  readonly isMachineOrder: boolean;
  readonly predictor: Predictor;
}

/** The encoding of the numbers of a block. */
export type Encoding = Pick<
  ImageLayout,
  | "codes"
  | "decompress"
  | "isMachineOrder"
  | "predictor"
  | "sampleType"
  | "isLittleEndian"
  | "blockWidth"
  | "blockHeight"
  | "interleaved"
>;

/** Maximum bytes of a decoded block, all interleaved bands together. */
export function blockBytes({
  sampleType: { bits },
  blockWidth,
  blockHeight,
  interleaved,
}: Encoding | ImageLayout): number {
  return Math.ceil((blockWidth * interleaved * bits) / 8) * blockHeight;
}

/** SamplesPerPixel is a 16-bit number. */
const MAX_BANDS = 65_535;
/** Maximum number of strips that a single strip is split into. */
const MAX_SPLIT = 1_000_000;

/**
 * Reads the storage of an image.
 *
 * @param bytes the bytes of the file
 * @throws UnsupportedGeotiffError that names an unsupported feature
 * @throws SourceError that names an exceeded limit
 */
export async function readImageLayout(
  image: TiffImage,
  bytes: ReadableBytes,
  limits: SourceLimits,
): Promise<ImageLayout> {
  const { width, height } = image.size;
  checkSides(width, height, limits);
  const bands: number = (await image.fetch(TiffTag.SamplesPerPixel)) ?? 1;
  if (!Number.isInteger(bands) || bands < 1 || bands > MAX_BANDS)
    throw new UnsupportedGeotiffError(`${bands} bands are not supported`);
  const planar = await image.fetch(TiffTag.PlanarConfiguration);
  const interleaved = planar === PlanarConfiguration.Separate ? 1 : bands;
  const { type: stated, format } = await sampleTypeOf(image);
  const compression = image.value(TiffTag.Compression) ?? Compression.None;
  // Numbers of 12 bits in JPEG are decoded to whole bytes.
  const isWide = compression === Compression.Jpeg && stated.bits === 12;
  const type = (isWide ? sampleType(SampleFormat.Uint, 16) : undefined) ?? stated;
  const addition = compression === Compression.Lerc ? await lercAdditionOf(image) : 0;
  const planes = bands / interleaved;
  const stored = await readTileOffsets(image, planes, bytes, limits);
  const rowBytes = Math.ceil((width * interleaved * type.bits) / 8);
  const isSplit = height * planes <= MAX_SPLIT;
  const tileOffsets =
    compression === Compression.None && !image.isTiled() && isSplit
      ? splitStrips(stored, rowBytes, height, planes)
      : stored;
  refuseColourDifferences(image, compression);
  const jpeg =
    compression === Compression.Jpeg
      ? await jpegBlocksOf(image, stated, { ...tileOffsets, bands: interleaved })
      : undefined;
  const webp =
    compression === Compression.Webp
      ? await webpBlocksOf(type, { ...tileOffsets, bands: interleaved })
      : undefined;
  const codes = { compression, addition, format, jpeg, webp };
  const layout: ImageLayout = {
    ...tileOffsets,
    width,
    height,
    bands,
    interleaved,
    sampleType: type,
    isLittleEndian: image.tiff.isLittleEndian,
    codes,
    decompress: decompressOf(codes),
    isMachineOrder: compression === Compression.Lerc || isWide || type.bits % 8 !== 0,
    predictor: await predictorOf(image, type),
  };
  const size = `${layout.blockWidth} x ${layout.blockHeight}`;
  refuseOver("maxBlockBytes", limits, blockBytes(layout), `bytes of a block of ${size} cells`);
  return layout;
}

async function sampleTypeOf(
  image: TiffImage,
): Promise<{ readonly type: SampleType; readonly format: SampleFormat }> {
  const formats = (await image.fetch(TiffTag.SampleFormat)) ?? [];
  const widths = (await image.fetch(TiffTag.BitsPerSample)) ?? [];
  const [format = SampleFormat.Uint] = formats;
  const [bits = 1] = widths;
  if (formats.some((one) => one !== format) || widths.some((one) => one !== bits))
    throw new UnsupportedGeotiffError("bands of different types are not supported");
  const type = sampleType(format, bits);
  if (type !== undefined) return { type, format };
  throw new UnsupportedGeotiffError(
    `${bits}-bit cells of format ${SampleFormat[format]} are not supported`,
  );
}

/** @throws UnsupportedGeotiffError for other cells than those of pictures, and without the package that decodes WebP */
async function webpBlocksOf(
  { bits, numberType }: SampleType,
  { blockWidth, blockHeight, bands }: WebpBlocks,
): Promise<WebpBlocks> {
  if (bits !== 8 || numberType !== "uint8" || (bands !== 3 && bands !== 4))
    throw new UnsupportedGeotiffError(
      `WebP of ${bands} bands of ${bits} bits is not supported; ${AS_DEFLATE}`,
    );
  await loadSharp();
  return { blockWidth, blockHeight, bands };
}

async function lercAdditionOf(image: TiffImage): Promise<number> {
  const [, addition = 0] = (await image.fetch(TiffTag.LercParameters)) ?? [];
  return addition;
}

/** Names of compressions that are not read, where the library has others. */
const COMPRESSION_NAMES: Readonly<Record<number, string>> = {
  [Compression.Jpeg6]: "JPEG of TIFF 6.0",
  [Compression.Jp2000]: "JPEG 2000",
  [Compression.JpegXl]: "JPEG XL",
  [Compression.JpegXlDng17]: "JPEG XL",
};

function decompressOf(codes: EncodingCodes): Decompress {
  const decompress = decompressionOf(codes);
  if (decompress !== undefined) return decompress;
  const { compression } = codes;
  throw new UnsupportedGeotiffError(
    `compression ${COMPRESSION_NAMES[compression] ?? Compression[compression] ?? compression} is not supported; ${AS_DEFLATE}`,
  );
}

async function predictorOf(image: TiffImage, { bits }: SampleType): Promise<Predictor> {
  const predictor = (await image.fetch(TiffTag.Predictor)) ?? Predictor.None;
  if (SUPPORTED_PREDICTORS.includes(predictor) && (predictor === Predictor.None || bits % 8 === 0))
    return predictor;
  throw new UnsupportedGeotiffError(`predictor ${predictor} of ${bits}-bit cells is not supported`);
}
