/** The formats of files of areas. */
export const AREA_FILE_KINDS = [
  "geojson",
  "ndjson",
  "flatgeobuf",
  "geoparquet",
  "geopackage",
  "shapefile",
  "kml",
  "kmz",
  "csv",
  "tsv",
  "xlsx",
  "wkt",
] as const;

/** A format of a file of areas. */
export type AreaFileKind = (typeof AREA_FILE_KINDS)[number];

/** The formats by the extension of the file. */
export const KIND_OF_EXTENSION: Readonly<Record<string, AreaFileKind>> = {
  json: "geojson",
  geojson: "geojson",
  ndjson: "ndjson",
  jsonl: "ndjson",
  geojsonl: "ndjson",
  geojsons: "ndjson",
  geojsonseq: "ndjson",
  fgb: "flatgeobuf",
  parquet: "geoparquet",
  geoparquet: "geoparquet",
  pq: "geoparquet",
  gpkg: "geopackage",
  shp: "shapefile",
  zip: "shapefile",
  kml: "kml",
  kmz: "kmz",
  csv: "csv",
  txt: "csv",
  tsv: "tsv",
  tab: "tsv",
  xlsx: "xlsx",
  wkt: "wkt",
};

/** The extension of a name in lower case, without the dot; empty without one. */
export function extensionOf(name: string): string {
  const [, extension = ""] = /\.([^./\\]+)$/.exec(name.toLowerCase()) ?? [];
  return extension;
}
