/** Bytes at the begin of a file that a message shows. */
const BYTES_SHOWN = 4;

/** A kind of files, by their first bytes, and what to do with it where a GeoTIFF is wanted. */
type Kind = readonly [start: string, kind: string, forGeotiff?: string];

const AS_NETCDF = "use the connector netcdf";
const AS_TIFF = "convert it with: gdal_translate in.";

/** Kinds of files that people have in place of a GeoTIFF. */
const BY_BYTES: readonly Kind[] = [
  ["\x1f\x8b", "a gzip file: decompress it"],
  ["PK\x03\x04", "a ZIP archive: extract the GeoTIFF from it"],
  ["7z\xbc\xaf", "a 7z archive: extract the GeoTIFF from it"],
  ["\x89HDF", "HDF5 or NetCDF 4", AS_NETCDF],
  ["CDF\x01", "NetCDF", AS_NETCDF],
  ["CDF\x02", "NetCDF", AS_NETCDF],
  ["CDF\x05", "NetCDF", AS_NETCDF],
  ["GRIB", "GRIB", `${AS_TIFF}grib out.tif`],
  ["\x89PNG", "a PNG image", `${AS_TIFF}png out.tif`],
  ["\xff\xd8\xff", "a JPEG image", `${AS_TIFF}jpg out.tif`],
  ["\x00\x00\x00\x0cjP  ", "JPEG 2000", `${AS_TIFF}jp2 out.tif`],
  ["\xff\x4f\xff\x51", "JPEG 2000", `${AS_TIFF}j2k out.tif`],
  ["\x00\x00\x00\x0cJXL ", "JPEG XL", `${AS_TIFF}jxl out.tif`],
  ["RIFF", "a RIFF file, e.g. WebP", `${AS_TIFF}webp out.tif`],
  ["\x0e\x03\x13\x01", "HDF4", `${AS_TIFF}hdf out.tif`],
  ["PAR1", "Parquet"],
  ["%PDF", "a PDF"],
  ["SQLite format 3", "an SQLite database, e.g. a GeoPackage"],
];
/** The same for texts, in lower case and without blanks before them. */
const BY_TEXT: readonly Kind[] = [
  ["version https://git-lfs", "a pointer of Git LFS: fetch the file with git lfs pull"],
  ["<!doctype html", "an HTML page: check its URL"],
  ["<html", "an HTML page: check its URL"],
  ["<vrtdataset", "a VRT of GDAL: give the file that it refers to"],
  ["<?xml", "an XML document"],
  ["{", "JSON"],
  ["[", "JSON"],
  ["ncols", "an ASCII grid", `${AS_TIFF}asc out.tif`],
];

/** What bytes seem to be, by the first of them; undefined for bytes that are not known. */
function knownKind(head: Uint8Array): Kind | undefined {
  const bytes = Buffer.from(head.subarray(0, 256)).toString("latin1");
  const text = bytes.trimStart().toLowerCase();
  return (
    BY_BYTES.find(([start]) => bytes.startsWith(start)) ??
    BY_TEXT.find(([start]) => text.startsWith(start))
  );
}

/** What a file that is no TIFF seems to be, by its first bytes, and what to do. */
export function kindOf(head: Uint8Array): string {
  if (head.length === 0) return "it is empty";
  const [, , advice] = knownKind(head) ?? [];
  return `it is no TIFF${elseBytes(head)}${advice === undefined ? "" : `: ${advice}`}`;
}

/** The end of a message about bytes of another kind than expected, e.g. ` but an HTML page: check its URL`. */
export function elseBytes(head: Uint8Array): string {
  if (head.length === 0) return ", but nothing";
  const [, kind] = knownKind(head) ?? [];
  if (kind !== undefined) return ` but ${kind}`;
  const shown = Array.from(head.subarray(0, BYTES_SHOWN), (byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return `; it begins with the bytes ${shown.join(" ")}`;
}
