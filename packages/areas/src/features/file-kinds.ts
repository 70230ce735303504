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
const KIND_OF_EXTENSION: Readonly<Record<string, AreaFileKind>> = {
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
  xlsm: "xlsx",
  wkt: "wkt",
};

/** The extension of a name in lower case, without the dot; empty without one. */
export function extensionOf(name: string): string {
  const [, extension = ""] = /\.([^./\\]+)$/.exec(name.toLowerCase()) ?? [];
  return extension;
}

/** The format of a file by its extension; undefined for one that is not read here. */
export function kindOfName(name: string): AreaFileKind | undefined {
  const extension = extensionOf(name);
  return Object.hasOwn(KIND_OF_EXTENSION, extension) ? KIND_OF_EXTENSION[extension] : undefined;
}

/** Extensions of the files that can be read, and of those that come with a .shp, without the dots. */
export const AREA_FILE_EXTENSIONS: readonly string[] = [
  ...Object.keys(KIND_OF_EXTENSION),
  "dbf",
  "prj",
  "cpg",
];
