import type { Column } from "../answer/columns.ts";
import { columnName } from "../answer/value-text.ts";

/** A choice among the values of an answer. */
export function ColumnSelect({
  label,
  columns,
  value,
  onColumn,
}: {
  label: string;
  columns: readonly Column[];
  value: Column;
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
            {columnName(column)}
          </option>
        ))}
      </select>
    </label>
  );
}
