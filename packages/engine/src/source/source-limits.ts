import * as z from "zod";
import { SourceError } from "./source-error.ts";

const MEGABYTE = 1024 * 1024;

/**
 * Limits of what a file or a server may state about its data. Each number is checked before memory is allocated for it
 * or a loop runs over it. A number over its limit becomes a warning of the dataset, with the number and the name of the
 * limit.
 */
export const SourceLimits = z.object({
  /** Maximum bytes of a decoded block (tile, strip, chunk). */
  maxBlockBytes: z
    .int()
    .positive()
    .default(256 * MEGABYTE),
  /** Maximum bytes of a stored block. */
  maxStoredBlockBytes: z
    .int()
    .positive()
    .default(256 * MEGABYTE),
  /** Maximum number of blocks that are read from a dataset for one geometry, all its time steps together. */
  maxBlocksPerQuestion: z.int().positive().default(1_000_000),
  /** Maximum number of cells of the window of a geometry in a raster. */
  maxCellsPerWindow: z
    .int()
    .positive()
    .default(2 ** 40),
  /** Maximum number of cells along a side of a raster; the computation holds whole rows. */
  maxRasterSide: z
    .int()
    .positive()
    // Columns and rows are stored as 32-bit numbers.
    .max(2 ** 30)
    .default(2 ** 24),
  /**
   * Maximum error of the shift of a datum to WGS 84, metres, as the CRS states it: that of EPSG's parameters, where
   * PROJ would use a grid. NAD27 has 30 m, OSGB36 2 m; WGS 84, NAD83 and ETRS89 have none.
   */
  maxDatumErrorM: z.number().min(0).default(5),
  /** Maximum number of directories (images, overviews, masks) of a GeoTIFF. */
  maxTiffDirectories: z.int().positive().default(1024),
  /** Maximum bytes of the lists of offsets and lengths of the blocks of a GeoTIFF. */
  maxTiffHeaderBytes: z
    .int()
    .positive()
    .default(128 * MEGABYTE),
  /**
   * Maximum bytes of a GeoTIFF from a gzip file or a ZIP archive, which is unpacked into memory; also of all those that are
   * kept there for the next request.
   */
  maxUnpackedBytes: z
    .int()
    .positive()
    .default(256 * MEGABYTE),
  /** Maximum bytes of blocks, stored and decoded, in memory at the same time for one geometry; further blocks wait. */
  maxBytesPerQuestion: z
    .int()
    .positive()
    .default(1280 * MEGABYTE),
  /** The same for all requests of an engine together. */
  maxBytesInFlight: z
    .int()
    .positive()
    .default(1280 * MEGABYTE),
});
export type SourceLimits = z.infer<typeof SourceLimits>;

/** The default limits. */
export const DEFAULT_SOURCE_LIMITS: SourceLimits = SourceLimits.parse({});

/**
 * Rejects a number over its limit, and NaN.
 *
 * @param what what the number counts, e.g. `bytes of a block`
 * @throws SourceError with the number and the name of the limit
 */
export function refuseOver<Name extends keyof SourceLimits>(
  name: Name,
  limits: Pick<SourceLimits, Name>,
  number: number,
  what: string,
): void {
  const limit = limits[name];
  if (number <= limit) return;
  throw new SourceError(`${number} ${what} > limit ${limit} (${name})`);
}
