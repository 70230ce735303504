import { FileError } from "./file-error.ts";

/** What the names of files end with that are read. */
export const FILE_ENDINGS = ["json", "geojson", "gpkg", "zip", "fgb", "kml", "kmz", "wkt"] as const;

/** The names of files that can be chosen. */
export const FILE_TYPES: string = FILE_ENDINGS.map((ending) => `.${ending}`).join(",");

/** The kinds of files for people. */
export const FILE_KINDS = "GeoJSON, GeoPackage, a zipped Shapefile, FlatGeobuf, KML, KMZ or WKT";

/** Largest file that is read, bytes: more does not fit into the memory of a browser's tab once it is read. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Most features of a file: as many as one streamed batch of the server. */
export const MAX_FEATURES = 10_000;

/** @throws FileError for more features than a file may hold */
export function refuseTooMany(count: number): void {
  if (count <= MAX_FEATURES) return;
  throw new FileError(
    `The file holds ${count} features; a file may hold at most ${MAX_FEATURES}.`,
    "Split it into several files.",
  );
}
