/** Bytes at the begin of a file that a message shows. */
const BYTES_SHOWN = 4;

/** Kinds of files that people have in place of a GeoTIFF, by their first bytes, and what to do. */
const BY_BYTES: readonly (readonly [start: string, kind: string])[] = [
  ["\x1f\x8b", "a gzip file: decompress it"],
  ["PK\x03\x04", "a ZIP archive: extract the GeoTIFF from it"],
  ["7z\xbc\xaf", "a 7z archive: extract the GeoTIFF from it"],
  ["\x89HDF", "HDF5 or NetCDF 4"],
  ["CDF\x01", "NetCDF"],
  ["CDF\x02", "NetCDF"],
  ["CDF\x05", "NetCDF"],
  ["GRIB", "GRIB"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["\x00\x00\x00\x0cjP  ", "JPEG 2000"],
  ["\xff\x4f\xff\x51", "JPEG 2000"],
  ["%PDF", "a PDF"],
  ["SQLite format 3", "an SQLite database, e.g. a GeoPackage"],
];
/** The same for texts, in lower case and without blanks before them. */
const BY_TEXT: readonly (readonly [start: string, kind: string])[] = [
  ["version https://git-lfs", "a pointer of Git LFS: fetch the file with git lfs pull"],
  ["<!doctype html", "an HTML page: check its URL"],
  ["<html", "an HTML page: check its URL"],
  ["<vrtdataset", "a VRT of GDAL: give the file that it refers to"],
  ["<?xml", "an XML document"],
  ["{", "JSON"],
  ["[", "JSON"],
  ["ncols", "an ASCII grid"],
];

/** What bytes seem to be, and what to do, by the first of them; undefined for bytes that are not known. */
function knownKind(head: Uint8Array): string | undefined {
  const bytes = Buffer.from(head.subarray(0, 256)).toString("latin1");
  const text = bytes.trimStart().toLowerCase();
  const [, kind] =
    BY_BYTES.find(([start]) => bytes.startsWith(start)) ??
    BY_TEXT.find(([start]) => text.startsWith(start)) ??
    [];
  return kind;
}

/** What a file that is no TIFF seems to be, by its first bytes. */
export const kindOf = (head: Uint8Array): string =>
  head.length === 0 ? "it is empty" : `it is no TIFF${elseBytes(head)}`;

/** The end of a message about bytes of another kind than expected, e.g. ` but an HTML page: check its URL`. */
export function elseBytes(head: Uint8Array): string {
  if (head.length === 0) return ", but nothing";
  const kind = knownKind(head);
  if (kind !== undefined) return ` but ${kind}`;
  const shown = Array.from(head.subarray(0, BYTES_SHOWN), (byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return `; it begins with the bytes ${shown.join(" ")}`;
}
