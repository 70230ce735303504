/** Bytes at the begin of a file that tell its kind. */
const BYTES_SHOWN = 4;

/** Kinds of files that people have in place of a GeoTIFF, by their first bytes, and what to do. */
const KINDS: readonly (readonly [start: RegExp, kind: string])[] = [
  [/^\x1f\x8b/, "a gzip file: decompress it"],
  [/^PK(?:\x03\x04|\x05\x06)/, "a ZIP archive: extract the GeoTIFF from it"],
  [/^7z\xbc\xaf/, "a 7z archive: extract the GeoTIFF from it"],
  [/^.{4}ftyp/s, "a file of ISO media"],
  [/^\x89HDF/, "HDF5 or NetCDF 4"],
  [/^CDF[\x01\x02\x05]/, "NetCDF"],
  [/^GRIB/, "GRIB"],
  [/^\x89PNG/, "a PNG image"],
  [/^\xff\xd8\xff/, "a JPEG image"],
  [/^(?:\0\0\0\x0cjP {2}|\xff\x4f\xff\x51)/, "JPEG 2000"],
  [/^%PDF/, "a PDF"],
  [/^SQLite format 3/, "an SQLite database, e.g. a GeoPackage"],
  [/^version https:\/\/git-lfs/, "a pointer of Git LFS: fetch the file with git lfs pull"],
  [/^\s*<(?:!doctype\s+html|html)/i, "an HTML page: check its URL"],
  [/^\s*<VRTDataset/, "a VRT of GDAL: give the file that it refers to"],
  [/^\s*<\?xml/, "an XML document"],
  [/^\s*[{[]/, "JSON"],
  [/^ncols\s/i, "an ASCII grid"],
];

/** What a file that is no TIFF seems to be, by its first bytes. */
export function kindOf(head: Uint8Array): string {
  if (head.length === 0) return "it is empty";
  const text = Buffer.from(head.subarray(0, 256)).toString("latin1");
  const kind = KINDS.find(([start]) => start.test(text))?.[1];
  if (kind !== undefined) return `it is no TIFF but ${kind}`;
  const bytes = Array.from(head.subarray(0, BYTES_SHOWN), (byte) =>
    byte.toString(16).padStart(2, "0"),
  );
  return `it is no TIFF; it begins with the bytes ${bytes.join(" ")}`;
}
