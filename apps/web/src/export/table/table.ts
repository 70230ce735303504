/** What stands in a cell; null where there is nothing. */
export type Cell = string | number | null;

/** A column of a table, with what its values are. */
export interface Column {
  /** Letters, digits and underscores, unique in its table: fit for CSV, SQL, R and Python. */
  readonly name: string;
  readonly type: "text" | "number";
  /** One for each row. */
  readonly cells: readonly Cell[];
  /** What the values are, in words. */
  readonly description: string;
  readonly units?: string | undefined;
  readonly datasetId?: string | undefined;
}

/** Columns of the same length. */
export interface Table {
  readonly columns: readonly Column[];
  readonly length: number;
}

/** A table's rows, each as long as there are columns. */
export function rowsOf({ columns, length }: Table): readonly (readonly Cell[])[] {
  return Array.from({ length }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
}
