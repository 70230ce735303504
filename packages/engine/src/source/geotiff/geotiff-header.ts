import { SubFileType, type Tiff, type TiffImage, TiffTag } from "@cogeotiff/core";
import { alignedGrid } from "../../grid/aligned-grid.ts";
import type { Grid } from "../../grid/grid.ts";
import { readCrs } from "./geo-keys.ts";
import { bandScaling, refuseLargeMetadata, type Scaling } from "./gdal-metadata.ts";
import type { ReadableBytes } from "../byte-source.ts";
import { checkGrid } from "../check-grid.ts";
import type { SourceLimits } from "../source-limits.ts";
import { readTransform } from "./georeference.ts";
import { type ImageLayout, readImageLayout } from "./image-layout.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";

/** A band of an image, counted from 0. */
export interface ImageBand {
  readonly layout: ImageLayout;
  readonly band: number;
}

/** The metadata of a GeoTIFF that a read of one of its bands needs. */
export interface GeotiffHeader extends ImageBand {
  readonly grid: Grid;
  /** The stored nodata value. */
  readonly nodata: number | undefined;
  readonly scaling: Scaling;
  /** An internal mask or an alpha band, in which 0 means a cell without data. */
  readonly mask: ImageBand | undefined;
}

/**
 * Reads and checks the header of the full-resolution image.
 *
 * @param number the band, counted from 1
 * @throws UnsupportedGeotiffError that names an unsupported feature
 */
export async function readHeader(
  tiff: Tiff,
  number: number,
  bytes: ReadableBytes,
  limits: SourceLimits,
): Promise<GeotiffHeader> {
  const image = tiff.images[0];
  if (image === undefined) throw new UnsupportedGeotiffError("it holds no image");
  const layout = await readImageLayout(image, bytes, limits);
  const { width, height, bands } = layout;
  if (number > bands) throw new UnsupportedGeotiffError(`it has no band ${number}, only ${bands}`);
  const transform = await readTransform(image);
  refuseLargeMetadata(image.tags.get(TiffTag.GdalMetadata)?.count);
  const metadata = await image.fetch(TiffTag.GdalMetadata);
  const nodata = await nodataOf(image, layout);
  const grid = alignedGrid({ width, height, transform, crs: readCrs(image) });
  checkGrid(grid, limits);
  const mask = await maskOf(tiff, layout, bytes, limits);
  return {
    layout,
    band: number - 1,
    grid,
    nodata,
    scaling: bandScaling(metadata, number - 1),
    mask: mask ?? (await alphaOf(image, layout, number - 1, nodata)),
  };
}

async function nodataOf(image: TiffImage, layout: ImageLayout): Promise<number | undefined> {
  const text = await image.fetch(TiffTag.GdalNoData);
  const value = Number.parseFloat(text ?? "");
  return Number.isNaN(value) ? undefined : layout.sampleType.round(value);
}

/** Maximum number of mask blocks in a block of the image. */
const MAX_MASK_BLOCKS = 4096;

/** The mask of the full-resolution image; overviews have separate masks. */
async function maskOf(
  tiff: Tiff,
  { width, height, blockWidth, blockHeight }: ImageLayout,
  bytes: ReadableBytes,
  limits: SourceLimits,
): Promise<ImageBand | undefined> {
  for (const image of tiff.images.slice(1)) {
    const type: number = (await image.fetch(TiffTag.SubFileType)) ?? 0;
    const isMask = (type & SubFileType.Mask) !== 0;
    if (!isMask || image.size.width !== width || image.size.height !== height) continue;
    const layout = await readImageLayout(image, bytes, limits);
    const across = blockWidth / layout.blockWidth + 1;
    if (across * (blockHeight / layout.blockHeight + 1) > MAX_MASK_BLOCKS)
      throw new UnsupportedGeotiffError(
        `a mask in blocks of ${layout.blockWidth} x ${layout.blockHeight} cells is not supported`,
      );
    return { layout, band: 0 };
  }
  return undefined;
}

/** ExtraSamples of alpha: associated and unassociated. */
const ALPHA: readonly unknown[] = [1, 2];

/** The alpha band that acts as a mask, as in GDAL: of bytes, and without a nodata value. */
async function alphaOf(
  image: TiffImage,
  layout: ImageLayout,
  band: number,
  nodata: number | undefined,
): Promise<ImageBand | undefined> {
  const extra = (await image.fetch(TiffTag.ExtraSamples)) as ArrayLike<number> | number | null;
  const kinds = extra === null ? [] : typeof extra === "number" ? [extra] : Array.from(extra);
  const index = kinds.findIndex((kind) => ALPHA.includes(kind));
  const alpha = layout.bands - kinds.length + index;
  if (index === -1 || nodata !== undefined || alpha === band || layout.sampleType.bits !== 8)
    return undefined;
  return { layout, band: alpha };
}
