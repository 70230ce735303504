import { columnAt, rowAt } from "../../grid/grid.ts";
import type { CellWords, FurtherNodata } from "../cell-words.ts";
import type { GeotiffPlace, GeotiffPool } from "../geotiff/geotiff-pool.ts";
import type { GeotiffSource } from "../geotiff/geotiff-source.ts";
import { MosaicSource } from "../mosaic/mosaic-source.ts";
import type { RasterSource } from "../raster-source.ts";
import { SourceError, unreadable } from "../source-error.ts";
import { urlBasename } from "../url-basename.ts";
import { holds } from "./data-types.ts";
import { readVrt, type VrtBand, type VrtSource } from "./read-vrt.ts";
import { VrtPart } from "./vrt-part.ts";

/** Tolerance of a file from its place in the VRT, in cells. */
const SLACK = 0.01;
/** Files that are opened at the same time. */
const FILES_AT_ONCE = 16;

/** A band of a VRT. */
export interface OpenVrt {
  readonly raster: RasterSource;
  /** Whether one of its files was changed since it was opened. */
  readonly isStale: () => boolean;
}

/** Whether a place is that of a VRT, by its name. */
export const isVrt = ({ url }: Pick<GeotiffPlace, "url">): boolean => /\.vrt$/i.test(url.pathname);

/**
 * Opens a band of a VRT of GDAL as one raster: a mosaic of files, or of parts of them, on its grid.
 *
 * @throws CasError upstream_error that names what of it is not supported
 */
export async function openVrt(
  place: GeotiffPlace,
  pool: GeotiffPool,
  signal: AbortSignal,
): Promise<OpenVrt> {
  const { url, band } = place;
  try {
    if (typeof band === "string") throw new SourceError("a band of a VRT is chosen by its number");
    const vrt = await readVrt(await pool.readDocument(place, signal), band, signal);
    refuseGaps(vrt);
    const placed: OpenSource[] = [];
    for (let start = 0; start < vrt.sources.length; start += FILES_AT_ONCE) {
      const some = vrt.sources.slice(start, start + FILES_AT_ONCE);
      placed.push(
        ...(await Promise.all(some.map((one) => openSource(one, vrt, place, pool, signal)))),
      );
    }
    // Of files that overlap, the last is on top; a mosaic has it first.
    const [first, ...others] = placed.map(({ raster }) => raster).toReversed();
    if (first === undefined) throw new SourceError("it has no files");
    const raster = others.length === 0 ? first : new MosaicSource(first, ...others);
    return { raster, isStale: () => placed.some(({ file }) => file.isStale) };
  } catch (cause) {
    throw unreadable(urlBasename(url), cause, signal);
  }
}

/** A file, or a part of it, as a raster. */
interface OpenSource {
  readonly file: GeotiffSource;
  readonly raster: RasterSource;
}

async function openSource(
  source: VrtSource,
  vrt: VrtBand,
  place: GeotiffPlace,
  pool: GeotiffPool,
  signal: AbortSignal,
): Promise<OpenSource> {
  const url = resolve(source, place.url);
  const words =
    source.scaling === undefined ? wordsOf(source, vrt, place) : ownWordsOf(source, place);
  const file = await pool.open({ ...place, url, band: source.band, words }, signal);
  refuseOtherPlace(source, vrt, file);
  if (
    source.scaling === undefined &&
    file.stored !== undefined &&
    !holds(vrt.dataType, file.stored.type)
  )
    throw new SourceError(
      `its data type ${vrt.dataType.slice(0, 20)} does not hold the numbers of ${file.name} (${file.stored.type})`,
    );
  const isStated = source.nodata !== undefined || vrt.nodata !== undefined;
  if (!isStated && file.nodata !== undefined)
    throw new SourceError(
      `its file ${file.name} has nodata ${file.nodata}, but the VRT has none: add NoDataValue`,
    );
  const { fromColumn: column, fromRow: row, width, height } = source;
  const isWhole = width === file.grid.width && height === file.grid.height;
  if (isWhole && source.scaling === undefined) return { file, raster: file };
  const scaling = source.scaling && { ...source.scaling, ...resultsOf(vrt, place) };
  return { file, raster: new VrtPart(file, { column, row, width, height }, scaling) };
}

/** GDAL ignores scale and offset of the files of a VRT; nodata of the VRT is a number of its files. */
function wordsOf(source: VrtSource, vrt: VrtBand, { words }: GeotiffPlace): CellWords {
  const stated = [source.nodata, vrt.nodata].filter((value) => value !== undefined);
  const further: readonly FurtherNodata[] = stated.map((value) => ({ value, by: "its VRT" }));
  return {
    ...words,
    scale: words?.scale ?? 1,
    offset: words?.offset ?? 0,
    furtherNodata: [...(words?.furtherNodata ?? []), ...further],
  };
}

/** The words for a file whose numbers the VRT scales: all others are about the results. */
const ownWordsOf = ({ nodata }: VrtSource, { words }: GeotiffPlace): CellWords => ({
  ...words,
  scale: 1,
  offset: 0,
  nodata: nodata === undefined ? [] : [nodata],
  furtherNodata: [],
});

/** What is stated of the numbers that a VRT has scaled. */
function resultsOf({ dataType, nodata }: VrtBand, { words }: GeotiffPlace) {
  const further = (words?.furtherNodata ?? []).map(({ value }) => value);
  return {
    isSingle: dataType === "Float32",
    missing: [...(words?.nodata ?? (nodata === undefined ? [] : [nodata])), ...further],
    owner: { scale: words?.scale ?? 1, offset: words?.offset ?? 0 },
  };
}

function refuseOtherPlace(source: VrtSource, vrt: VrtBand, { name, grid }: GeotiffSource): void {
  const { width, height, transform } = grid;
  const { fromColumn, fromRow } = source;
  if (fromColumn + source.width > width || fromRow + source.height > height)
    throw new SourceError(`it has cells of ${name} beyond the edge of that file`);
  const { cellWidth, cellHeight } = vrt.transform;
  const column = columnAt(vrt.transform, transform.originX);
  const row = rowAt(vrt.transform, transform.originY);
  const isInPlace =
    Math.abs(transform.cellWidth / cellWidth - 1) * width < SLACK &&
    Math.abs(transform.cellHeight / cellHeight - 1) * height < SLACK &&
    Math.abs(column + fromColumn - source.column) < SLACK &&
    Math.abs(row + fromRow - source.row) < SLACK;
  if (!isInPlace) throw new SourceError(`it has ${name} in another place than the file says`);
}

function resolve({ file, isRelative }: VrtSource, base: URL): URL {
  const remote = file.replace(/^\/vsicurl\//, "");
  if (remote.startsWith("/vsi"))
    throw new SourceError("its files are in a virtual file system of GDAL");
  const url = isRelative
    ? URL.parse(remote.split("/").map(encodeURIComponent).join("/"), base.href)
    : URL.parse(remote, base.href);
  const isAllowed =
    url !== null &&
    (url.protocol === "https:" ||
      url.protocol === "http:" ||
      (url.protocol === "file:" && base.protocol === "file:"));
  if (!isAllowed) throw new SourceError("its files are neither on disk beside it nor at URLs");
  return url;
}

/** In GDAL, cells without a file are 0 unless the VRT has a nodata value, and a file hides others with its nodata cells. */
function refuseGaps({ width, height, nodata, sources }: VrtBand): void {
  const cells = sources.reduce((sum, source) => sum + source.width * source.height, 0);
  const overlaps = sources.some((a, index) =>
    sources
      .slice(index + 1)
      .some(
        (b) =>
          Math.min(a.column + a.width, b.column + b.width) > Math.max(a.column, b.column) &&
          Math.min(a.row + a.height, b.row + b.height) > Math.max(a.row, b.row),
      ),
  );
  if (nodata === undefined && (overlaps || cells < width * height))
    throw new SourceError(
      "its files leave gaps or overlap, and it has no NoDataValue: write it with gdalbuildvrt -vrtnodata",
    );
  if (overlaps && sources.some((source) => source.nodata === undefined))
    throw new SourceError(
      "its files overlap without NODATA, so that one hides another: write it with gdalbuildvrt -srcnodata",
    );
}
