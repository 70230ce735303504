import { isAbsolute, parse, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DataType, isCasError, ValidRange } from "@cas/models";
import * as z from "zod";
import { DeadlineError } from "../schedule/deadline.ts";
import { splitAffine } from "../projection/affine.ts";
import { geographicExtent } from "../grid/geographic-extent.ts";
import type { GeotiffPool } from "../source/geotiff/geotiff-pool.ts";
import { ownUrl } from "../source/own-url.ts";
import { urlBasename } from "../source/url-basename.ts";
import { BandWord, CELL_FIELDS, cellWords, SidecarsWord } from "../source/owner-words.ts";
import { isVrt, openVrt } from "../source/vrt/open-vrt.ts";
import type { Grid } from "../grid/grid.ts";
import { CatalogError } from "./file/catalog-error.ts";
import { type CatalogProvider, checkCatalog } from "./file/catalog-file.ts";

/** A GeoTIFF outside a catalog, with the metadata that its file does not hold. */
export const OwnRaster = z.strictObject({
  /** A path, relative to the working directory, or a file:, http: or https: URL. */
  file: z.union([z.string().min(1), z.custom<URL>((file) => ownUrl(file) !== undefined)]),
  /** `{provider}:{dataset}`; default `own:` and the name of the file without its extension. */
  id: z.string().optional(),
  /** Display name; default the name of the file. */
  name: z.string().optional(),
  /** Name of the variable; default the part of the id after the colon. */
  variable: z.string().optional(),
  /** Unit of the values; default that of the file. */
  units: z.string().optional(),
  /** Whether cells are measurements or class codes. */
  data_type: DataType.default("continuous"),
  /** Plausible values, in units. */
  valid_range: ValidRange.nullable().default(null),
  /** Band, counted from 1, or its name. */
  band: BandWord.default(1),
  /** Nodata, scale, offset and CRS in place of those of the file and its sidecars. */
  ...CELL_FIELDS,
  /** Whether the sidecars of a file on a server are read; by default when its header leaves something open. */
  sidecars: SidecarsWord.optional(),
});
/** A GeoTIFF outside a catalog, before defaults are applied. */
export type OwnRaster = z.input<typeof OwnRaster>;

/**
 * The catalog entries of GeoTIFFs. Opens the files to read their extent and resolution.
 *
 * @throws CatalogError that names the raster and the problem.
 */
export async function describeRasters(
  rasters: readonly (string | URL | OwnRaster)[],
  pool: GeotiffPool,
  signal: AbortSignal,
): Promise<readonly CatalogProvider[]> {
  if (rasters.length === 0) return [];
  const entries = await Promise.all(
    rasters.map((raster, index) => describeRaster(raster, pool, `rasters[${index}]`, signal)),
  );
  const byProvider = Map.groupBy(entries, ({ id }) => id.split(":")[0] ?? "");
  const providers = [...byProvider].map(([slug, datasets]) => ({
    slug,
    name: slug,
    protocol: "stac_cog",
    base_url: "",
    datasets,
  }));
  return checkCatalog({ providers }, "rasters").providers;
}

async function describeRaster(
  raster: string | URL | OwnRaster,
  pool: GeotiffPool,
  name: string,
  signal: AbortSignal,
) {
  const isFile = typeof raster === "string" || ownUrl(raster) !== undefined;
  const parsed = OwnRaster.safeParse(isFile ? { file: raster } : raster);
  if (!parsed.success) throw new CatalogError(`${name}: ${z.prettifyError(parsed.error)}`);
  const { file, data_type, valid_range, id: ownId, name: ownName, ...given } = parsed.data;
  const { band, sidecars, nodata, scale, offset, crs } = given;
  const fields = { nodata, scale, offset, crs };
  const url = urlOf(file);
  const id = ownId ?? `own:${parse(urlBasename(url)).name.replaceAll(/[:\s]+/g, "_")}`;
  const place = { url, band, words: cellWords(fields), sidecars };
  const opening: Promise<{ grid: Grid; unit?: string | undefined }> = isVrt(place)
    ? openVrt(place, pool, signal).then((vrt) => vrt.raster)
    : pool.open(place, signal);
  const { grid, unit } = await opening.catch((cause: unknown) => {
    const isTold = isCasError(cause) || cause instanceof DeadlineError;
    const reason = isTold ? cause.message : "it cannot be read";
    throw new CatalogError(`${name}: ${reason}`, { cause });
  });
  const { bbox, resolution } = geographicExtent(grid);
  const variable = given.variable ?? id.slice(id.indexOf(":") + 1);
  return {
    id,
    name: ownName ?? urlBasename(url),
    variables: [{ name: variable, units: given.units ?? unit ?? "", data_type, valid_range }],
    resolution_m: resolution,
    crs: splitAffine(grid.crs).base,
    bbox,
    source: { connector: "cog" as const, file: url.href, band, sidecars, ...fields },
  };
}

const PROTOCOLS: readonly string[] = ["file:", "http:", "https:"];

function urlOf(file: string | URL): URL {
  if (typeof file !== "string") return ownUrl(file) ?? new URL(file.href);
  const url = isAbsolute(file) ? null : URL.parse(file);
  return url !== null && PROTOCOLS.includes(url.protocol) ? url : pathToFileURL(resolve(file));
}
