import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { kindOf } from "./file-kind.ts";

it.each<[Uint8Array | string, string]>([
  ["", "it is empty"],
  [gzipSync("x"), "it is no TIFF but a gzip file: decompress it"],
  ["PK\x03\x04....", "it is no TIFF but a ZIP archive: extract the GeoTIFF from it"],
  [
    Buffer.from("\x89HDF\r\n", "latin1"),
    "it is no TIFF but HDF5 or NetCDF 4: use the connector netcdf",
  ],
  ["CDF\x01....", "it is no TIFF but NetCDF: use the connector netcdf"],
  ["GRIB\0\0\0\x02", "it is no TIFF but GRIB: convert it with: gdal_translate in.grib out.tif"],
  [
    Buffer.from("\xff\x4f\xff\x51", "latin1"),
    "it is no TIFF but JPEG 2000: convert it with: gdal_",
  ],
  ["\n<!DOCTYPE html><p>", "it is no TIFF but an HTML page: check its URL"],
  ["version https://git-lfs.github.com/spec/v1", "it is no TIFF but a pointer of Git LFS: fetch"],
  ['{"type": "Feature"}', "it is no TIFF but JSON"],
  [Uint8Array.of(0, 1, 2, 255), "it is no TIFF; it begins with the bytes 00 01 02 ff"],
  [Uint8Array.of(9), "it is no TIFF; it begins with the bytes 09"],
])("names the kind of %j", (head, message) => {
  const bytes = typeof head === "string" ? Buffer.from(head, "latin1") : head;
  expect(kindOf(bytes)).toContain(message);
});
