import type { Column } from "./columns.ts";
import { columnName } from "./value-text.ts";

/** Selects one of the columns of an answer. */
export function ColumnSelect({
  label,
  columns,
  value,
  nameOf = columnName,
  onColumn,
}: {
  label: string;
  columns: readonly Column[];
  value: Column;
  /** The text of an option. */
  nameOf?: (column: Column) => string;
  onColumn: (key: string) => void;
}) {
  return (
    <label className="column-select">
      {label}
      <select
        value={value.key}
        onChange={(event) => {
          onColumn(event.target.value);
        }}
      >
        {columns.map((column) => (
          <option key={column.key} value={column.key}>
            {nameOf(column)}
          </option>
        ))}
      </select>
    </label>
  );
}
