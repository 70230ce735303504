import type { Column, Row } from "../table/column.ts";
import type { TableArea } from "../table/question.ts";
import type { Table } from "../table/table.ts";
import type { ByteOutput } from "./byte-output.ts";

/** Encodes the rows of a table in a format. Each method returns a promise when it waits for the sink or for its turn. */
export interface RowEncoder {
  row(row: Row, area: TableArea): Promise<void> | undefined;
  /** Writes what is left, and the end of the file; does not close the output. */
  end(): Promise<void> | undefined;
}

/** Makes the encoder of a format, which writes the begin of the file. */
export type EncoderOf<Options> = (
  columns: readonly Column[],
  output: ByteOutput,
  options: Options & { readonly layout: Table["layout"] },
) => RowEncoder | Promise<RowEncoder>;
