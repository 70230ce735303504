import {
  Compression,
  PlanarConfiguration,
  Predictor,
  SampleFormat,
  type TiffImage,
  TiffTag,
} from "@cogeotiff/core";
import { type BlockPlaces, readBlockPlaces, splitStrips } from "./tile-offsets.ts";
import { blockBytes } from "./decode-block.ts";
import { type Decompress, decompression, lercDecompression } from "./decompress.ts";
import { SUPPORTED_PREDICTORS } from "./predictor.ts";
import { type SampleType, sampleType } from "./sample-type.ts";
import { UnsupportedGeotiffError } from "./unsupported-geotiff-error.ts";

/** How the cells of one image of a TIFF are stored. */
export interface ImageLayout extends BlockPlaces {
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  /** Bands that a block holds, cell by cell: all of them or, when they are stored apart, one. */
  readonly interleaved: number;
  readonly sampleType: SampleType;
  readonly isLittleEndian: boolean;
  readonly decompress: Decompress;
  /** Whether decompressed numbers are already in the byte order of this machine, without a predictor. */
  readonly isMachineOrder: boolean;
  readonly predictor: Predictor;
}

/** Largest block that is decoded, bytes: a block is decoded whole, and several at the same time. */
const MAX_BLOCK_BYTES = 128 * 1024 * 1024;

/**
 * Reads how an image is stored.
 *
 * @throws UnsupportedGeotiffError naming what is not supported.
 */
export async function readImageLayout(image: TiffImage): Promise<ImageLayout> {
  const { width, height } = image.size;
  const bands = (await image.fetch(TiffTag.SamplesPerPixel)) ?? 1;
  const planar = await image.fetch(TiffTag.PlanarConfiguration);
  const interleaved = planar === PlanarConfiguration.Separate ? 1 : bands;
  const type = await sampleTypeOf(image);
  const compression = image.value(TiffTag.Compression) ?? Compression.None;
  const stored = await readBlockPlaces(image);
  const rowBytes = Math.ceil((width * interleaved * type.bits) / 8);
  const places =
    compression === Compression.None && !image.isTiled()
      ? splitStrips(stored, rowBytes, height, bands / interleaved)
      : stored;
  const layout: ImageLayout = {
    ...places,
    width,
    height,
    bands,
    interleaved,
    sampleType: type,
    isLittleEndian: image.tiff.isLittleEndian,
    decompress: await decompressOf(image, compression),
    isMachineOrder: compression === Compression.Lerc || type.bits < 8,
    predictor: await predictorOf(image, type),
  };
  const bytes = blockBytes(layout);
  if (bytes > MAX_BLOCK_BYTES)
    throw new UnsupportedGeotiffError(
      `blocks of ${layout.blockWidth} x ${layout.blockHeight} cells are too large (${bytes} bytes)`,
    );
  return layout;
}

async function sampleTypeOf(image: TiffImage): Promise<SampleType> {
  const formats = (await image.fetch(TiffTag.SampleFormat)) ?? [];
  const widths = (await image.fetch(TiffTag.BitsPerSample)) ?? [];
  const [format = SampleFormat.Uint] = formats;
  const [bits = 1] = widths;
  if (formats.some((one) => one !== format) || widths.some((one) => one !== bits))
    throw new UnsupportedGeotiffError("bands of different types are not supported");
  const type = sampleType(format, bits);
  if (type !== undefined) return type;
  throw new UnsupportedGeotiffError(
    `${bits}-bit cells of format ${SampleFormat[format]} are not supported`,
  );
}

async function decompressOf(image: TiffImage, code: Compression): Promise<Decompress> {
  const [, addition = 0] =
    code === Compression.Lerc ? ((await image.fetch(TiffTag.LercParameters)) ?? []) : [];
  const known = code === Compression.Lerc ? lercDecompression(addition) : decompression(code);
  if (known !== undefined) return known;
  throw new UnsupportedGeotiffError(`compression ${Compression[code] ?? code} is not supported`);
}

async function predictorOf(image: TiffImage, { bits }: SampleType): Promise<Predictor> {
  const predictor = (await image.fetch(TiffTag.Predictor)) ?? Predictor.None;
  if (SUPPORTED_PREDICTORS.includes(predictor) && (predictor === Predictor.None || bits >= 8))
    return predictor;
  throw new UnsupportedGeotiffError(`predictor ${predictor} of ${bits}-bit cells is not supported`);
}
