import { FileError } from "./file-error.ts";

/** Extensions of the files that can be read. */
export const FILE_ENDINGS = ["json", "geojson", "gpkg", "zip", "fgb", "kml", "kmz", "wkt"] as const;

/** The same for the `accept` attribute of a file input. */
export const FILE_TYPES: string = FILE_ENDINGS.map((ending) => `.${ending}`).join(",");

/** The same as text for users. */
export const FILE_KINDS = "GeoJSON, GeoPackage, a zipped Shapefile, FlatGeobuf, KML, KMZ or WKT";

/** Largest file, bytes: the features of a larger one do not fit into the memory of a browser tab. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Most features of a file: the limit of a streamed batch of the server. */
export const MAX_FEATURES = 10_000;

/** @throws FileError for more features than a file may hold */
export function refuseTooMany(count: number): void {
  if (count <= MAX_FEATURES) return;
  throw new FileError(
    `The file holds ${count} features; a file may hold at most ${MAX_FEATURES}.`,
    "Split it into several files.",
  );
}
