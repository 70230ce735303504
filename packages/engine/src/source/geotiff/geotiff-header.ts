import { type Tiff, type TiffImage, TiffTag } from "@cogeotiff/core";
import { alignedGrid } from "../../grid/aligned-grid.ts";
import type { AffineTransform, Grid } from "../../grid/grid.ts";
import { type ByteSource, readableUntil } from "../byte-source.ts";
import type { CellWords } from "../cell-words.ts";
import { checkGrid } from "../check-grid.ts";
import { UnsupportedGeotiffError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { bandNumber } from "./band-number.ts";
import {
  type BandMetadata,
  type GdalMetadata,
  parseGdalMetadata,
  refuseLargeMetadata,
  type Scaling,
} from "./gdal-metadata.ts";
import { isIdentity, readTransform } from "./georeference.ts";
import { type ImageLayout, readImageLayout } from "./image-layout.ts";
import { alphaBand, externalMask, type ImageBand, internalMask } from "./masks.ts";
import { type Nodata, resolveNodata, type StatedNodata } from "./nodata.ts";
import { parseNodata } from "./nodata-text.ts";
import {
  type Beside,
  MASK,
  type NamedPam,
  readBeside,
  SidecarReader,
} from "./sidecar-statements.ts";
import type { Sidecars } from "./sidecars.ts";
import { resolveCrs, statesCrs } from "./stated-crs.ts";

/** The metadata of a GeoTIFF that a read of one of its bands needs. */
export interface GeotiffHeader extends ImageBand {
  readonly grid: Grid;
  readonly nodata: Nodata;
  readonly scaling: Scaling;
  /** A mask or an alpha band, in which 0 means a cell without data. */
  readonly mask: ImageBand | undefined;
  /** Unit of the values, as the file states it. */
  readonly unit: string | undefined;
  /** Texts of warnings about how the file is read. */
  readonly notes: readonly string[];
}

/** What a header is read with. */
export interface HeaderContext {
  /** The band, counted from 1, or its name. */
  readonly band: number | string;
  readonly bytes: ByteSource;
  readonly limits: SourceLimits;
  readonly words: CellWords;
  readonly sidecars: Sidecars | undefined;
  readonly signal: AbortSignal;
}

/**
 * Reads and checks the header of the full-resolution image, and the sidecars of the file.
 *
 * @throws UnsupportedGeotiffError that names an unsupported feature
 * @throws SourceError for words of the owner that have no effect
 */
export async function readHeader(tiff: Tiff, context: HeaderContext): Promise<GeotiffHeader> {
  const { bytes, limits, signal } = context;
  const image = tiff.images[0];
  if (image === undefined) throw new UnsupportedGeotiffError("it holds no image");
  const readable = readableUntil(bytes, signal);
  const layout = await readImageLayout(image, readable, limits);
  refuseLargeMetadata(image.tags.get(TiffTag.GdalMetadata)?.count);
  const transform = await readTransform(image);
  const own: OwnStatements = {
    metadata: parseGdalMetadata(await image.fetch(TiffTag.GdalMetadata)),
    transform: transform !== undefined && isIdentity(transform) ? undefined : transform,
    hasCrs: statesCrs(image),
    nodata: nodataTextOf(await image.fetch(TiffTag.GdalNoData)),
    mask: await internalMask(tiff, layout, readable, limits),
  };
  const notes: string[] = [];
  const beside = await readSidecars(own, context, notes);
  try {
    return await withSidecars({ image, layout, own, identity: transform }, beside, context, notes);
  } catch (error) {
    await beside?.mask?.[Symbol.asyncDispose]();
    throw error;
  }
}

/** What a file itself states. */
interface OwnStatements {
  readonly metadata: GdalMetadata;
  readonly transform: AffineTransform | undefined;
  readonly hasCrs: boolean;
  readonly nodata: string | undefined;
  readonly mask: ImageBand | undefined;
}

function nodataTextOf(tag: unknown): string | undefined {
  const [text = ""] = typeof tag === "string" ? tag.split("\0") : [];
  return text.trim() === "" ? undefined : text.trim();
}

async function readSidecars(
  { transform, hasCrs, nodata, mask }: OwnStatements,
  { sidecars, words, bytes, signal }: HeaderContext,
  notes: string[],
): Promise<Beside | undefined> {
  if (sidecars === undefined) return undefined;
  const reader = new SidecarReader(sidecars, bytes.name, signal);
  const gaps = {
    transform: transform === undefined,
    crs: !hasCrs && words.crs === undefined,
    nodata: nodata === undefined && mask === undefined && words.nodata === undefined,
    mask: mask === undefined,
  };
  const beside = await readBeside(reader, gaps, sidecars.isThorough);
  notes.push(...reader.notes);
  return beside;
}

interface ReadImage {
  readonly image: TiffImage;
  readonly layout: ImageLayout;
  readonly own: OwnStatements;
  /** The transform of the file, also when it only counts cells. */
  readonly identity: AffineTransform | undefined;
}

async function withSidecars(
  { image, layout, own, identity }: ReadImage,
  beside: Beside | undefined,
  context: HeaderContext,
  notes: string[],
): Promise<GeotiffHeader> {
  const { limits, words } = context;
  const pam = beside?.pam;
  const { width, height, bands, sampleType } = layout;
  const band = bandNumber(context.band, bands, [own.metadata, pam]) - 1;
  const transform = pam?.transform ?? own.transform ?? beside?.transform ?? identity;
  if (transform === undefined) throw new UnsupportedGeotiffError("it has no georeference");
  const ofPam = pam?.crs === undefined ? undefined : { text: pam.crs, by: pam.by };
  const placed = { width, height, transform };
  const crs = resolveCrs(image, { first: ofPam, last: beside?.prj }, words, placed);
  const grid = alignedGrid({ ...placed, crs: crs.crs });
  checkGrid(grid, limits);
  const stated = statedNodata(own.nodata, { band, bands, pam }, notes);
  const nodata = resolveNodata(stated, words, sampleType);
  const together = own.metadata.nodataValues ?? pam?.nodataValues;
  if (together !== undefined && !nodata.isStated) notes.push(notTogether(together));
  const external = own.mask ?? (await maskBeside(beside, layout, band, context, notes));
  const mask =
    external ?? (stated === undefined ? await alphaBand(image, layout, band) : undefined);
  const scaling = scalingOf(own.metadata.bands.get(band), pam?.bands.get(band), words);
  notes.push(...otherScalingNote(words, scaling));
  for (const fault of own.metadata.bands.get(band)?.faults ?? [])
    notes.push(`its ${fault} is no number and is not applied; set it in its entry`);
  return {
    layout,
    band,
    grid,
    nodata,
    scaling,
    mask,
    unit: pam?.bands.get(band)?.unit ?? own.metadata.bands.get(band)?.unit,
    notes: [...notes, ...crs.notes, ...nodata.notes],
  };
}

/** The nodata value of a band: that of the sidecar goes before that of the file, as in GDAL. */
function statedNodata(
  text: string | undefined,
  { band, bands, pam }: { band: number; bands: number; pam: NamedPam | undefined },
  notes: string[],
): StatedNodata | undefined {
  const ofPam = pam?.bands.get(band)?.nodata;
  if (pam !== undefined && ofPam !== undefined) return { value: ofPam, by: pam.by };
  if (text === undefined) return undefined;
  const parsed = parseNodata(text);
  const shown = text.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 40);
  const [first] = parsed?.values ?? [];
  if (parsed === undefined || first === undefined) {
    notes.push(
      `its nodata value "${shown}" is no number and is not applied; set nodata in its entry`,
    );
    return undefined;
  }
  const value = parsed.values.length === bands ? (parsed.values[band] ?? first) : first;
  const isClear =
    !parsed.isDoubtful &&
    (parsed.values.length === bands || parsed.values.every((one) => Object.is(one, first)));
  if (!isClear)
    notes.push(
      `its nodata value "${shown}" is read as ${value}; set nodata in its entry if that is wrong`,
    );
  return { value, by: "the file" };
}

const notTogether = (values: string): string =>
  `its NODATA_VALUES "${values.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 40)}" mean no data where all bands have them, which is not supported; set nodata in its entry`;

async function maskBeside(
  beside: Beside | undefined,
  layout: ImageLayout,
  band: number,
  { limits, signal, sidecars, bytes }: HeaderContext,
  notes: string[],
): Promise<ImageBand | undefined> {
  const mask = beside?.mask;
  if (mask === undefined || sidecars === undefined) return undefined;
  const reader = new SidecarReader(sidecars, bytes.name, signal);
  const read = await reader.noting(MASK, () => externalMask(mask, layout, band, limits, signal));
  notes.push(...reader.notes);
  if (read === undefined) await mask[Symbol.asyncDispose]();
  return read;
}

/** A sidecar replaces scale and offset of the file together, as in GDAL; the owner each. */
function scalingOf(
  own: BandMetadata | undefined,
  ofPam: BandMetadata | undefined,
  { scale, offset }: CellWords,
): Scaling {
  const stated = ofPam?.scale === undefined && ofPam?.offset === undefined ? own : ofPam;
  return { scale: scale ?? stated?.scale ?? 1, offset: offset ?? stated?.offset ?? 0 };
}

function otherScalingNote({ otherScaling }: CellWords, applied: Scaling): readonly string[] {
  if (otherScaling === undefined) return [];
  const { scale = applied.scale, offset = applied.offset, by, fix } = otherScaling;
  if (scale === applied.scale && offset === applied.offset) return [];
  return [
    `${by} states scale ${scale} and offset ${offset}, which are not applied: the file has ${applied.scale} and ${applied.offset}; ${fix}`,
  ];
}
