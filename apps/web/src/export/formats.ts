import { type Table, toCsv, toGeojson } from "@cas/tables";
import type { WorkbenchResponse } from "../answer/answer.ts";

/** A file format of exported answers. */
export interface Format {
  readonly id: "csv" | "csv-long" | "geojson" | "geoparquet";
  readonly label: string;
  readonly hint: string;
  readonly ending: string;
  readonly mediaType: string;
  /** Whether it has a row for each area, or one for each value. */
  readonly shape: "wide" | "long";
  readonly write: (answer: WorkbenchResponse, table: Table) => Promise<BlobPart>;
}

/** All formats. The writer of GeoParquet is loaded on demand. */
export const FORMATS: readonly Format[] = [
  {
    id: "csv",
    label: "CSV, a row an area",
    hint: "For spreadsheets and statistics.",
    ending: "csv",
    mediaType: "text/csv",
    shape: "wide",
    write: async (_answer, table) => toCsv(table),
  },
  {
    id: "csv-long",
    label: "CSV, a row a value",
    hint: "With quality, coverage and failures of each value.",
    ending: "long.csv",
    mediaType: "text/csv",
    shape: "long",
    write: async (_answer, table) => toCsv(table),
  },
  {
    id: "geojson",
    label: "GeoJSON",
    hint: "With the outlines, for QGIS and maps on the web.",
    ending: "geojson",
    mediaType: "application/geo+json",
    shape: "wide",
    write: async ({ areas }, table) => toGeojson(areas, table),
  },
  {
    id: "geoparquet",
    label: "GeoParquet",
    hint: "With the outlines, for GeoPandas, DuckDB and Arrow.",
    ending: "parquet",
    mediaType: "application/vnd.apache.parquet",
    shape: "wide",
    write: async ({ areas }, table) =>
      (await import("@cas/tables/geoparquet")).toGeoparquet(areas, table),
  },
];
