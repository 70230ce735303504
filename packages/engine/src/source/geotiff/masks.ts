import { SubFileType, type Tiff, type TiffImage, TiffTag } from "@cogeotiff/core";
import { type ByteSource, type ReadableBytes, readableUntil } from "../byte-source.ts";
import { isExplained, SourceError, UnsupportedGeotiffError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { refuseLargeMetadata } from "./gdal-metadata.ts";
import { type ImageLayout, readImageLayout } from "./image-layout.ts";
import { OtherKindError } from "./other-kind-error.ts";
import { readDirectories } from "./tiff-directories.ts";

/** A band of an image, counted from 0. */
export interface ImageBand {
  readonly layout: ImageLayout;
  readonly band: number;
  /** The file of the image, when it is a sidecar. */
  readonly bytes?: ByteSource;
}

/** Maximum number of mask blocks in a block of the image. */
const MAX_MASK_BLOCKS = 4096;

/** The mask of the full-resolution image; overviews have separate masks. */
export async function internalMask(
  tiff: Tiff,
  image: ImageLayout,
  bytes: ReadableBytes,
  limits: SourceLimits,
): Promise<ImageBand | undefined> {
  for (const other of tiff.images.slice(1)) {
    const type: number = (await other.fetch(TiffTag.SubFileType)) ?? 0;
    const isMask = (type & SubFileType.Mask) !== 0;
    if (!isMask || other.size.width !== image.width || other.size.height !== image.height) continue;
    const layout = await readImageLayout(other, bytes, limits);
    refuseSmallBlocks(layout, image);
    return { layout, band: 0 };
  }
  return undefined;
}

/** ExtraSamples of alpha: associated and unassociated. */
const ALPHA: readonly unknown[] = [1, 2];

/** The alpha band, of any type: cells where it is 0 have no data. */
export async function alphaBand(
  image: TiffImage,
  layout: ImageLayout,
  band: number,
): Promise<ImageBand | undefined> {
  const extra = (await image.fetch(TiffTag.ExtraSamples)) as ArrayLike<number> | number | null;
  const kinds = extra === null ? [] : typeof extra === "number" ? [extra] : Array.from(extra);
  const index = kinds.findIndex((kind) => ALPHA.includes(kind));
  const alpha = layout.bands - kinds.length + index;
  return index === -1 || alpha === band ? undefined : { layout, band: alpha };
}

/** Bits of INTERNAL_MASK_FLAGS (gdal.h): one mask for all bands. */
const PER_DATASET = 2;
const FLAGS = /<Item\s+name="INTERNAL_MASK_FLAGS_(\d{1,5})"[^<>]*>\s*(\d{1,3})\s*<\/Item>/g;

/**
 * The mask in a sidecar `.msk`, a TIFF of the same size; its metadata say which of its bands is the mask of a band.
 *
 * @param band counted from 0
 * @throws SourceError for a sidecar that is no mask of the raster
 */
export async function externalMask(
  bytes: ByteSource,
  image: ImageLayout,
  band: number,
  limits: SourceLimits,
  signal: AbortSignal,
): Promise<ImageBand> {
  const readable = readableUntil(bytes, signal);
  const tiff = await readDirectories(readable, limits).catch((cause: unknown) => {
    throw isExplained(cause) ? new OtherKindError(cause.message, { cause }) : cause;
  });
  const [mask] = tiff.images;
  if (mask === undefined) throw new OtherKindError("it holds no image");
  refuseLargeMetadata(mask.tags.get(TiffTag.GdalMetadata)?.count);
  const text = await mask.fetch(TiffTag.GdalMetadata);
  const flags = new Map(
    [...(text ?? "").matchAll(FLAGS)].map(([, of, value]) => [Number(of), Number(value)]),
  );
  const own = flags.get(band + 1);
  // GDAL ignores masks without flags.
  if (own === undefined)
    throw new OtherKindError(`it has no INTERNAL_MASK_FLAGS of band ${band + 1}`);
  const layout = await readImageLayout(mask, readable, limits);
  const { width, height } = layout;
  if (width !== image.width || height !== image.height)
    throw new SourceError(
      `it has ${width} x ${height} cells instead of ${image.width} x ${image.height}`,
    );
  refuseSmallBlocks(layout, image);
  const index = (own & PER_DATASET) === 0 ? band : 0;
  if (index >= layout.bands) throw new SourceError(`it has no band ${index + 1}`);
  return { layout, band: index, bytes };
}

function refuseSmallBlocks(mask: ImageLayout, image: ImageLayout): void {
  const across = image.blockWidth / mask.blockWidth + 1;
  if (across * (image.blockHeight / mask.blockHeight + 1) > MAX_MASK_BLOCKS)
    throw new UnsupportedGeotiffError(
      `a mask in blocks of ${mask.blockWidth} x ${mask.blockHeight} cells is not supported`,
    );
}
