import { Hdf5File } from "../hdf5/hdf5-file.ts";
import type { ByteSource } from "../byte-source.ts";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { Netcdf3Arrays } from "./netcdf3-arrays.ts";
import { Netcdf4Arrays } from "./netcdf4-arrays.ts";
import { FORMAT_BYTES, otherFormat } from "./other-format.ts";
import type { VirtualArrays } from "./virtual-array.ts";

/** Versions of netCDF 3 by the byte behind its signature: classic, 64-bit offsets, 64-bit data. */
const CLASSIC: readonly (number | undefined)[] = [1, 2, 5];

/**
 * Opens a netCDF file of version 3 or 4, or another HDF5 file.
 *
 * @throws SourceError for another format, with a way to convert it where there is one
 */
export async function openNetcdf(
  file: ByteSource,
  limits: SourceLimits,
  signal: AbortSignal,
): Promise<VirtualArrays> {
  const head = await file.read(0, FORMAT_BYTES, signal);
  const isClassic = Buffer.from(head.subarray(0, 3)).toString("latin1") === "CDF";
  if (isClassic && CLASSIC.includes(head[3])) return await Netcdf3Arrays.open(file, signal);
  const hdf5 = await Hdf5File.open(file, signal);
  if (hdf5 !== undefined) return new Netcdf4Arrays(hdf5, limits);
  throw new SourceError(otherFormat(head));
}
