/**
 * Responses of CAS as tables and files.
 *
 * @module @cas/tables
 */
/** The types of responses and areas, so that a project that has only this package can name them. */
export type * from "@cas/models";
export { toCsv } from "./files/csv.ts";
export { toGeojson } from "./files/geojson.ts";
export { toBibtex } from "./manifest/bibtex.ts";
export { sha256 } from "./manifest/checksum.ts";
export { type ManifestCall, type ManifestFacts, manifestOf } from "./manifest/manifest.ts";
export { longTable } from "./table/long-table.ts";
export { type Cell, type Column, rowsOf, type Table } from "./table/table.ts";
export type { DatasetFailure, TableArea, TableInput } from "./table/table-input.ts";
export { wideTable } from "./table/wide-table.ts";
