import type { JobTableFormat } from "@cas/models";

/** A format of a table, with its media type. */
interface TableFormat {
  readonly format: JobTableFormat;
  readonly mediaType: string;
  readonly isBinary: boolean;
}

/** The formats of the output table; the first one is the default. */
export const TABLE_FORMATS: readonly TableFormat[] = [
  { format: "csv", mediaType: "text/csv", isBinary: false },
  { format: "ndjson", mediaType: "application/x-ndjson", isBinary: false },
  { format: "geojson", mediaType: "application/geo+json", isBinary: false },
  { format: "parquet", mediaType: "application/vnd.apache.parquet", isBinary: true },
  { format: "geoparquet", mediaType: "application/vnd.apache.parquet", isBinary: true },
];

/** The format of a media type, as a request names it. GeoParquet has the one of Parquet, and is requested by its name. */
export const tableFormatOf = (mediaType: string): JobTableFormat | undefined =>
  TABLE_FORMATS.find((one) => one.mediaType === mediaType.trim().toLowerCase())?.format;
