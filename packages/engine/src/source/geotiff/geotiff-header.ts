import {
  Compression,
  type Tiff,
  type TiffImage,
  PlanarConfiguration,
  Predictor,
  RasterTypeKey,
  SampleFormat,
  TiffTag,
  TiffTagGeo,
} from "@cogeotiff/core";
import type { AffineTransform, Grid } from "../../grid/grid.ts";
import { SUPPORTED_PREDICTORS } from "./predictor.ts";
import { type SampleType, sampleType } from "./sample-type.ts";

/** What has to be known of a GeoTIFF to read its cells. */
export interface GeotiffHeader {
  readonly grid: Grid;
  readonly nodata: number | undefined;
  readonly sampleType: SampleType;
  readonly isLittleEndian: boolean;
  readonly compression: Compression;
  readonly predictor: Predictor;
  readonly blockWidth: number;
  readonly blockHeight: number;
  /** Blocks in a row of blocks. */
  readonly blocksPerRow: number;
  /** Place of each block in the file, bytes; 0 for one that was left out because it is empty. */
  readonly offsets: ArrayLike<number>;
  /** Length of each block in the file, bytes. */
  readonly byteCounts: ArrayLike<number>;
}

/** Why a GeoTIFF cannot be read: the feature it uses, by name. */
export class UnsupportedGeotiffError extends Error {
  override readonly name = "UnsupportedGeotiffError";
}

/** The coordinate reference systems whose coordinates are degrees of longitude and latitude on WGS 84. */
const WGS_84 = 4326;

const SUPPORTED_COMPRESSIONS: readonly Compression[] = [
  Compression.None,
  Compression.Deflate,
  Compression.DeflateOther,
];

/**
 * Reads and checks the header of the full-resolution image.
 *
 * @throws UnsupportedGeotiffError naming what is not supported.
 */
export async function readHeader(tiff: Tiff): Promise<GeotiffHeader> {
  const image = tiff.images[0];
  if (image === undefined) throw new UnsupportedGeotiffError("it holds no image");
  const { width, height } = image.size;
  const isTiled = image.isTiled();
  const { width: blockWidth, height: blockHeight } = isTiled
    ? image.tileSize
    : { width, height: Number((await image.fetch(TiffTag.RowsPerStrip)) ?? height) };
  await refuseSeveralBands(image);
  return {
    grid: { width, height, transform: await transformOf(image), crs: crsOf(image) },
    nodata: await nodataOf(image, await sampleTypeOf(image)),
    sampleType: await sampleTypeOf(image),
    isLittleEndian: tiff.isLittleEndian,
    compression: oneOf(
      image.value(TiffTag.Compression) ?? Compression.None,
      SUPPORTED_COMPRESSIONS,
      (code) => `compression ${Compression[code] ?? code}`,
    ),
    predictor: oneOf(
      (await image.fetch(TiffTag.Predictor)) ?? Predictor.None,
      SUPPORTED_PREDICTORS,
      (code) => `predictor ${code}`,
    ),
    blockWidth,
    blockHeight,
    blocksPerRow: Math.ceil(width / blockWidth),
    ...(await blockPlaces(image, isTiled)),
  };
}

function oneOf<Code>(code: Code, supported: readonly Code[], name: (code: Code) => string): Code {
  if (supported.includes(code)) return code;
  throw new UnsupportedGeotiffError(`${name(code)} is not supported`);
}

async function refuseSeveralBands(image: TiffImage): Promise<void> {
  const samples = (await image.fetch(TiffTag.SamplesPerPixel)) ?? 1;
  const planar = await image.fetch(TiffTag.PlanarConfiguration);
  if (samples > 1 && planar !== PlanarConfiguration.Separate)
    throw new UnsupportedGeotiffError(`${samples} interleaved bands are not supported`);
}

async function sampleTypeOf(image: TiffImage): Promise<SampleType> {
  const [format = SampleFormat.Uint] = (await image.fetch(TiffTag.SampleFormat)) ?? [];
  const [bits = 1] = (await image.fetch(TiffTag.BitsPerSample)) ?? [];
  const type = sampleType(format, bits);
  if (type === undefined)
    throw new UnsupportedGeotiffError(
      `${bits}-bit cells of format ${SampleFormat[format]} are not supported`,
    );
  return type;
}

async function nodataOf(image: TiffImage, type: SampleType): Promise<number | undefined> {
  const text = await image.fetch(TiffTag.GdalNoData);
  const value = Number.parseFloat(text ?? "");
  return Number.isNaN(value) ? undefined : type.round(value);
}

async function transformOf(image: TiffImage): Promise<AffineTransform> {
  const matrix = await image.fetch(TiffTag.ModelTransformation);
  const scale = await image.fetch(TiffTag.ModelPixelScale);
  const tiePoint = await image.fetch(TiffTag.ModelTiePoint);
  // A raster of points (rather than areas) is tied by the centre of its first cell.
  const shift =
    image.valueGeo(TiffTagGeo.GTRasterTypeGeoKey) === RasterTypeKey.PixelIsPoint ? 0.5 : 0;
  if (scale !== null && tiePoint !== null) {
    const [column = 0, row = 0, , x = 0, y = 0] = tiePoint;
    const [cellWidth, cellHeight] = [scale[0], -scale[1]];
    return {
      originX: x - (column + shift) * cellWidth,
      originY: y - (row + shift) * cellHeight,
      cellWidth,
      cellHeight,
    };
  }
  if (matrix === null) throw new UnsupportedGeotiffError("it has no georeference");
  const [cellWidth, rotation, , x, skew, cellHeight, , y] = matrix;
  if (rotation !== 0 || skew !== 0)
    throw new UnsupportedGeotiffError("a rotated grid is not supported");
  return { originX: x - shift * cellWidth, originY: y - shift * cellHeight, cellWidth, cellHeight };
}

function crsOf(image: TiffImage): string {
  const { epsg } = image;
  if (epsg === WGS_84) return `EPSG:${WGS_84}`;
  const name = epsg === null ? "a CRS without an EPSG code" : `CRS EPSG:${epsg}`;
  throw new UnsupportedGeotiffError(`${name} is not supported, only EPSG:${WGS_84}`);
}

async function blockPlaces(
  image: TiffImage,
  isTiled: boolean,
): Promise<Pick<GeotiffHeader, "offsets" | "byteCounts">> {
  const [offsets, byteCounts] = isTiled
    ? [await image.fetch(TiffTag.TileOffsets), await image.fetch(TiffTag.TileByteCounts)]
    : [await image.fetch(TiffTag.StripOffsets), await image.fetch(TiffTag.StripByteCounts)];
  if (offsets === null || byteCounts === null)
    throw new UnsupportedGeotiffError("it does not say where its blocks are");
  return { offsets: list(offsets), byteCounts: list(byteCounts) };
}

/** A tag of one value comes as a number. */
const list = (value: ArrayLike<number> | number): ArrayLike<number> =>
  typeof value === "number" ? [value] : value;
