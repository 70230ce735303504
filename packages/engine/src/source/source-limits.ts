import { z } from "zod";
import { SourceError } from "./source-error.ts";

const MEGABYTE = 1024 * 1024;

/**
 * What a file or a server may state of its data. Each number is compared before memory is taken for it, or a loop runs over
 * it; what is over is a warning of the dataset with the number and the name of the limit.
 */
export const SourceLimits = z.object({
  /** Most bytes of a block (tile, strip, chunk) once it is decoded. */
  maxBlockBytes: z
    .int()
    .positive()
    .default(256 * MEGABYTE),
  /** Most bytes of a block as it is stored. */
  maxStoredBlockBytes: z
    .int()
    .positive()
    .default(256 * MEGABYTE),
  /** Most blocks that a dataset is read for one geometry, all its time steps together. */
  maxBlocksPerQuestion: z.int().positive().default(1_000_000),
  /** Most cells of the window of a raster in which a geometry lies. */
  maxCellsPerWindow: z
    .int()
    .positive()
    .default(2 ** 40),
  /** Most cells along a side of a raster; the computation holds whole rows. */
  maxRasterSide: z
    .int()
    .positive()
    // Columns and rows are kept as 32-bit numbers.
    .max(2 ** 30)
    .default(2 ** 24),
  /** Most directories (images, overviews, masks) of a GeoTIFF. */
  maxTiffDirectories: z.int().positive().default(1024),
  /** Most bytes of the lists that say where the blocks of a GeoTIFF are. */
  maxTiffHeaderBytes: z
    .int()
    .positive()
    .default(128 * MEGABYTE),
  /** Most bytes, stored and decoded, that blocks take at the same time for one geometry; what does not fit waits. */
  maxBytesPerQuestion: z
    .int()
    .positive()
    .default(1280 * MEGABYTE),
  /** The same for all questions of an engine together. */
  maxBytesInFlight: z
    .int()
    .positive()
    .default(1280 * MEGABYTE),
});
export type SourceLimits = z.infer<typeof SourceLimits>;

/** The limits of an engine that was opened without any. */
export const DEFAULT_SOURCE_LIMITS: SourceLimits = SourceLimits.parse({});

/**
 * Refuses a number that is over its limit, or is none.
 *
 * @param what the number counts, e.g. `bytes of a block`
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
