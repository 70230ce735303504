import type { JobTableContent, JobTableFormat, JobTableQuery } from "@cas/models";

/** Media types of the formats. */
const TYPES: Readonly<Record<JobTableFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  parquet: "application/vnd.apache.parquet",
  geoparquet: "application/vnd.apache.parquet",
  geojson: "application/geo+json",
};

/** Ends of the names of files. Readers know GeoParquet by `.parquet`. */
const EXTENSIONS: Readonly<Record<JobTableFormat, string>> = {
  csv: "csv",
  ndjson: "ndjson",
  parquet: "parquet",
  geoparquet: "geo.parquet",
  geojson: "geojson",
};

/** Which table is wanted: its manifest and its dictionary are of the same one. */
export interface TableSpec extends Omit<JobTableQuery, "content" | "format"> {
  readonly kind: "values" | "failures";
  readonly format: JobTableFormat;
}

/** The table of a query. */
export const specOf = (
  { content, format, layout }: JobTableQuery,
  otherwise: JobTableFormat,
): TableSpec =>
  content === "failures"
    ? { kind: "failures", format: format ?? "csv", layout: "long" }
    : { kind: "values", format: format ?? otherwise, layout };

/** The name of a table among those of its job. */
export const tableName = ({ kind, format, layout }: TableSpec): string =>
  kind === "failures" ? `failures-${format}` : `${layout}-${format}`;

/** The end of the name of the file of a table. */
export const extensionOf = (format: JobTableFormat): string => EXTENSIONS[format];

/** The name and the media type of a file for the caller. */
export function fileOf(
  job: string,
  spec: TableSpec,
  content: JobTableContent,
): { readonly fileName: string; readonly contentType: string } {
  const table = `job-${job}-${spec.kind === "failures" ? "failures" : spec.layout}`;
  const fileName = `${table}.${extensionOf(spec.format)}`;
  if (content === "manifest")
    return { fileName: `${fileName}.manifest.json`, contentType: "application/json" };
  if (content === "dictionary")
    return { fileName: `${fileName}.dictionary.csv`, contentType: TYPES.csv };
  return { fileName, contentType: TYPES[spec.format] };
}
