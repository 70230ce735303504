/**
 * Responses of CAS as tables and files.
 *
 * @module @cas/tables
 */
/** The types of responses and areas, so that a project that has only this package can name them. */
export type * from "@cas/models";
export { dictionaryOf, type DictionaryEntry } from "./dictionary/dictionary.ts";
export { dictionaryCsv } from "./dictionary/dictionary-csv.ts";
export type { ByteSink } from "./files/byte-output.ts";
export { csvLine, type DelimitedOptions } from "./files/delimited.ts";
export type { ParquetOptions } from "./files/parquet.ts";
export {
  TABLE_FORMATS,
  type TableFormat,
  type TableWriter,
  tableWriter,
  type TableWriterOptions,
  type WrittenTable,
} from "./files/table-writer.ts";
export { columnName } from "./label/column-name.ts";
export { rangeCode, timeText } from "./label/time-code.ts";
export { type LabelOptions, unitsText, valueLabel } from "./label/value-label.ts";
export { meaningOf, type ValueMeaning } from "./label/value-meaning.ts";
export { toBibtex } from "./manifest/bibtex.ts";
export { sha256 } from "./manifest/checksum.ts";
export { checksummed, type ChecksummedSink } from "./manifest/checksummed.ts";
export {
  ManifestBuilder,
  type ManifestFacts,
  type ManifestFile,
} from "./manifest/manifest-builder.ts";
export { outlinesUpTo } from "./manifest/outlines-up-to.ts";
export type { ManifestQuestion, ManifestSource } from "./manifest/manifest-question.ts";
export { questionOfManifest } from "./manifest/question-of-manifest.ts";
export type { Cell, Column, Row } from "./table/column.ts";
export type { AreaAnswer, AreaFailure, AreaOutcome, ValueFailure } from "./table/outcome.ts";
export type { TableArea, TableCall, TableQuestion } from "./table/question.ts";
export type { Table } from "./table/table.ts";
export { tableOf, type TableOptions } from "./table/table-of.ts";
export type { Beside } from "./table/value-columns.ts";
