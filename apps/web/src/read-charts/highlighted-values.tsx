import type { Column } from "../answer/columns.ts";
import { valueWithUnit } from "../answer/value-text.ts";
import type { Area } from "../areas/store/area.ts";
import { useHighlightedArea } from "../highlight/highlight-store.ts";

/** The values of the highlighted area, as text below a chart. */
export function HighlightedValues({
  areas,
  columns,
}: {
  areas: readonly Area[];
  columns: readonly Column[];
}) {
  const lit = useHighlightedArea();
  const area = areas.find(({ id }) => id === lit);
  if (area === undefined)
    return (
      <p className="hint">
        Point at a mark, at the map or at an area of the list to single it out.
      </p>
    );
  return (
    <p className="hint">
      <strong>{area.name}</strong>:{" "}
      {columns
        .map(
          (column) =>
            `${valueWithUnit(column, column.cells.get(area.id)?.value ?? null)} (${column.label})`,
        )
        .join("; ")}
    </p>
  );
}
