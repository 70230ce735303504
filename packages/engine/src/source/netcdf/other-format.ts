import { elseBytes } from "../file-kind.ts";

/** A format, the bytes at its begin, and what to do with it. */
interface KnownFormat {
  readonly format: string;
  /** Latin-1, in any case. */
  readonly begin: string;
  readonly advice: string;
}

const FORMATS: readonly KnownFormat[] = [
  { format: "a TIFF", begin: "II*\0", advice: "use the connector cog" },
  { format: "a TIFF", begin: "MM\0*", advice: "use the connector cog" },
  { format: "a TIFF", begin: "II+\0", advice: "use the connector cog" },
  { format: "a TIFF", begin: "MM\0+", advice: "use the connector cog" },
  {
    format: "GRIB",
    begin: "GRIB",
    advice: "convert it to netCDF with: cdo -f nc4 copy in.grib out.nc, or wgrib2 -netcdf",
  },
  {
    format: "HDF4",
    begin: "\x0e\x03\x13\x01",
    advice: "convert it to netCDF with: gdal_translate -of netCDF in.hdf out.nc",
  },
  { format: "compressed with gzip", begin: "\x1f\x8b", advice: "unpack it with: gunzip" },
  { format: "compressed with bzip2", begin: "BZh", advice: "unpack it with: bunzip2" },
  { format: "compressed with xz", begin: "\xfd7zXZ", advice: "unpack it with: unxz" },
  {
    format: "compressed with Zstandard",
    begin: "\x28\xb5\x2f\xfd",
    advice: "unpack it with: unzstd",
  },
  { format: "a zip archive", begin: "PK\x03\x04", advice: "unpack it with: unzip" },
  {
    format: "JPEG 2000",
    begin: "\0\0\0\x0cjP  ",
    advice: "convert it with: gdal_translate in.jp2 out.tif",
  },
  {
    format: "JPEG",
    begin: "\xff\xd8\xff",
    advice: "convert it with: gdal_translate in.jpg out.tif",
  },
  { format: "PNG", begin: "\x89PNG", advice: "convert it with: gdal_translate in.png out.tif" },
  {
    format: "an HTML page",
    begin: "<!doctype html",
    advice: "check the address, and whether it needs a login",
  },
  {
    format: "an HTML page",
    begin: "<html",
    advice: "check the address, and whether it needs a login",
  },
];

/** Bytes of a file that tell its format. */
export const FORMAT_BYTES = 16;

/**
 * Why a file cannot be read as netCDF, with what to do about it.
 *
 * @param head the first {@link FORMAT_BYTES} bytes of the file, or more
 */
export function otherFormat(head: Uint8Array): string {
  if (head.length === 0) return "it is empty";
  const text = Buffer.from(head).toString("latin1").toLowerCase();
  const known = FORMATS.find(({ begin }) => text.startsWith(begin.toLowerCase()));
  if (known === undefined) return `it is no netCDF${elseBytes(head)}`;
  return `it is no netCDF, but ${known.format}: ${known.advice}`;
}
