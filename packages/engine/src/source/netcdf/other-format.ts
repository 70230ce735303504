/** Formats by the bytes at their begin, and what to do with them. */
const FORMATS: readonly (readonly [begin: string, reason: string])[] = [
  [
    "GRIB",
    "it is GRIB; convert it to netCDF with: cdo -f nc4 copy in.grib out.nc, or with xarray and cfgrib",
  ],
  [
    "\x0e\x03\x13\x01",
    "it is HDF4; convert it to netCDF 4 with: gdal_translate -of netCDF, or h4toh5",
  ],
  ["\x1f\x8b", "it is compressed with gzip; unpack it with: gunzip"],
  ["PK\x03\x04", "it is a zip archive; unpack it with: unzip"],
  ["BZh", "it is compressed with bzip2; unpack it with: bunzip2"],
  ["\xfd7zXZ", "it is compressed with xz; unpack it with: unxz"],
  ["II", "it is a TIFF; use the connector cog"],
  ["MM", "it is a TIFF; use the connector cog"],
];

/** Why a file is no netCDF, with a way to convert it where there is one. */
export function otherFormat(head: Uint8Array): string {
  const text = Buffer.from(head).toString("latin1");
  return FORMATS.find(([begin]) => text.startsWith(begin))?.[1] ?? "it is no netCDF";
}
