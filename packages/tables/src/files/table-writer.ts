import { throwIfAborted } from "@cas/models";
import type { AreaOutcome } from "../table/outcome.ts";
import type { TableArea } from "../table/question.ts";
import type { Table } from "../table/table.ts";
import { ByteOutput, type ByteSink } from "./byte-output.ts";
import { delimited, type DelimitedOptions } from "./delimited.ts";
import { geojson, geojsonl, ndjson } from "./json.ts";
import type { ParquetOptions } from "./parquet.ts";
import { pause } from "./pause.ts";
import type { EncoderOf, RowEncoder } from "./row-encoder.ts";

/** A format of tables. */
export type TableFormat =
  | "csv"
  | "tsv"
  | "ndjson"
  | "parquet"
  | "geojson"
  | "geojsonl"
  | "geoparquet"
  | "flatgeobuf"
  | "xlsx";

/** How a file is written. */
export interface TableWriterOptions extends DelimitedOptions, ParquetOptions {
  /** Number of areas that are held to learn the columns before the file begins; 100 by default. */
  readonly learnAreas?: number | undefined;
  /** Ends the file when it is aborted: the next call rejects. */
  readonly signal?: AbortSignal | undefined;
}

/** What was written. */
export interface WrittenTable {
  /** Number of areas. */
  readonly areas: number;
  /** Number of rows. */
  readonly rows: number;
  /** Size of the file. */
  readonly bytes: number;
}

/** Writes a table area by area. Await each call before the next. */
export interface TableWriter {
  /** Writes the rows of an area; resolves when the sink takes more. */
  write(area: TableArea, outcome: AreaOutcome): Promise<void>;
  /** Ends the file and closes the sink. */
  close(): Promise<WrittenTable>;
  /** Gives the file up: aborts the sink. */
  abort(reason?: unknown): Promise<void>;
}

const ENCODERS: Readonly<
  Record<TableFormat, () => Promise<EncoderOf<DelimitedOptions & ParquetOptions>>>
> = {
  csv: async () => delimited(","),
  tsv: async () => delimited("\t"),
  ndjson: async () => ndjson,
  geojson: async () => geojson,
  geojsonl: async () => geojsonl,
  // Pages that do not write these load no writers of them.
  parquet: async () => (await import("./parquet.ts")).parquet,
  geoparquet: async () => (await import("./parquet.ts")).geoparquet,
  flatgeobuf: async () => (await import("./flatgeobuf.ts")).flatgeobuf,
  xlsx: async () => (await import("./xlsx.ts")).xlsx,
};

/** The formats that `tableWriter` writes. */
export const TABLE_FORMATS = Object.keys(ENCODERS) as readonly TableFormat[];

/**
 * Writes a table to a sink: bytes leave as they are made, the sink sets the pace, and no write holds the event loop for long.
 *
 * @throws {CasError} `aborted`, from its methods, when the signal is aborted
 */
export function tableWriter(
  format: TableFormat,
  table: Table,
  sink: ByteSink,
  options: TableWriterOptions = {},
): TableWriter {
  return new StreamingWriter(format, table, sink, options);
}

class StreamingWriter implements TableWriter {
  readonly #format: TableFormat;
  readonly #table: Table;
  readonly #output: ByteOutput;
  readonly #options: TableWriterOptions;
  /** Areas that are held until the columns are known; undefined after that. */
  #held: { readonly area: TableArea; readonly outcome: AreaOutcome }[] | undefined = [];
  #encoder: RowEncoder | undefined;
  #areas = 0;
  #rows = 0;

  constructor(format: TableFormat, table: Table, sink: ByteSink, options: TableWriterOptions) {
    this.#format = format;
    this.#table = table;
    this.#output = new ByteOutput(sink);
    this.#options = options;
  }

  async write(area: TableArea, outcome: AreaOutcome): Promise<void> {
    throwIfAborted(this.#options.signal);
    this.#areas += 1;
    const held = this.#held;
    if (held === undefined) {
      await this.#rowsOf(area, outcome);
      return;
    }
    held.push({ area, outcome });
    if (held.length >= (this.#options.learnAreas ?? 100)) await this.#begin();
  }

  async close(): Promise<WrittenTable> {
    await this.#begin();
    await this.#encoder?.end();
    throwIfAborted(this.#options.signal);
    await this.#output.close();
    return { areas: this.#areas, rows: this.#rows, bytes: this.#output.written };
  }

  async abort(reason?: unknown): Promise<void> {
    this.#held = undefined;
    await this.#output.abort(reason);
  }

  async #begin(): Promise<void> {
    const held = this.#held;
    if (held === undefined) return;
    this.#held = undefined;
    for (const { area, outcome } of this.#table.isFixed ? [] : held) {
      this.#table.learn(area, outcome);
      await pause();
    }
    const encoderOf = await ENCODERS[this.#format]();
    const { columns, layout } = this.#table;
    this.#encoder = await encoderOf(columns, this.#output, { ...this.#options, layout });
    for (const { area, outcome } of held) await this.#rowsOf(area, outcome);
  }

  async #rowsOf(area: TableArea, outcome: AreaOutcome): Promise<void> {
    for (const row of this.#table.rowsOf(area, outcome)) {
      throwIfAborted(this.#options.signal);
      const write = this.#encoder?.row(row, area);
      if (write !== undefined) await write;
      this.#rows += 1;
      const due = pause();
      if (due !== undefined) await due;
    }
  }
}
