/** The value of a cell; null for an empty cell. */
export type Cell = string | number | null;

/** A column of a table. */
export interface Column {
  /** Letters, digits and underscores, unique in its table: fit for CSV, SQL, R and Python. */
  readonly name: string;
  readonly type: "text" | "number";
  /** One cell for each row. */
  readonly cells: readonly Cell[];
  /** Describes the values. */
  readonly description: string;
  readonly units?: string | undefined;
  readonly datasetId?: string | undefined;
}

/** Columns of the same length. */
export interface Table {
  readonly columns: readonly Column[];
  readonly length: number;
}

/** The rows of a table, each with a cell for every column. */
export function rowsOf({ columns, length }: Table): readonly (readonly Cell[])[] {
  return Array.from({ length }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
}
