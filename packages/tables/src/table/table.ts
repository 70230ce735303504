/** The value of a cell; null for an empty cell. */
export type Cell = string | number | null;

/** A column of a table. */
export interface Column {
  /** Letters, digits and underscores, unique in its table: fit for CSV, SQL, R and Python. */
  readonly name: string;
  /** The type of its cells that are not empty. */
  readonly type: "text" | "number";
  /** One cell for each row. */
  readonly cells: readonly Cell[];
  /** Describes the values. */
  readonly description: string;
  /** Unit of the values; undefined without one, or when a column of units says it. */
  readonly units?: string | undefined;
  /** The dataset of the values, `{provider}:{dataset}`; undefined for columns of the area. */
  readonly datasetId?: string | undefined;
}

/** Columns of the same length. */
export interface Table {
  /** From left to right. */
  readonly columns: readonly Column[];
  /** Number of rows. */
  readonly length: number;
}

/** The rows of a table, each with a cell for every column. */
export function rowsOf({ columns, length }: Table): readonly (readonly Cell[])[] {
  return Array.from({ length }, (_, row) => columns.map(({ cells }) => cells[row] ?? null));
}
