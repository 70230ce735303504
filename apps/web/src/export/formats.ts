import type { TableFormat, TableOptions } from "@cas/tables";

/** A file format of exported answers. */
export interface Format {
  readonly label: string;
  readonly hint: string;
  readonly ending: string;
  readonly mediaType: string;
  readonly format: TableFormat;
  readonly layout: TableOptions["layout"];
}

/** All formats. The writer of GeoParquet is loaded on demand. */
export const FORMATS: readonly Format[] = [
  {
    label: "CSV, a row an area",
    hint: "For spreadsheets and statistics.",
    ending: "csv",
    mediaType: "text/csv",
    format: "csv",
    layout: "wide",
  },
  {
    label: "CSV, a row a value",
    hint: "With quality, coverage and failures of each value.",
    ending: "long.csv",
    mediaType: "text/csv",
    format: "csv",
    layout: "long",
  },
  {
    label: "CSV, a row a date",
    hint: "A row for each area and time step, a column for each dataset.",
    ending: "by-date.csv",
    mediaType: "text/csv",
    format: "csv",
    layout: "by-date",
  },
  {
    label: "GeoJSON",
    hint: "With the outlines, for QGIS and maps on the web.",
    ending: "geojson",
    mediaType: "application/geo+json",
    format: "geojson",
    layout: "wide",
  },
  {
    label: "GeoParquet",
    hint: "With the outlines, for GeoPandas, DuckDB and Arrow.",
    ending: "parquet",
    mediaType: "application/vnd.apache.parquet",
    format: "geoparquet",
    layout: "wide",
  },
];
