import { Fragment, memo } from "react";
import type { Cell, Column } from "../answer/columns.ts";
import { valueText } from "../answer/value-text.ts";
import type { Area } from "../areas/store/area.ts";
import { highlightHandlers } from "../highlight/highlight-handlers.ts";
import { useIsHighlighted } from "../highlight/highlight-store.ts";
import type { ColumnGroup } from "./column-groups.ts";
import { QualityCell } from "./quality-cell.tsx";

/** The values of one area. The pointer or the focus on it highlights the area on the map, in the charts and in the list. */
export const AreaRow = memo(function AreaRow({
  area,
  groups,
  isRemoved,
  position,
  isTabStop,
}: {
  area: Area;
  groups: readonly ColumnGroup[];
  /** Whether the area has left the list since. */
  isRemoved: boolean;
  /** Position in the whole table, from 1. */
  position: number;
  /** Whether Tab focuses this row: Tab reaches one row, arrow keys the others. */
  isTabStop: boolean;
}) {
  const isLit = useIsHighlighted(area.id);
  return (
    <tr
      // After two header rows.
      aria-rowindex={position + 2}
      data-position={position}
      tabIndex={isTabStop ? 0 : -1}
      className={[isLit && "lit", isRemoved && "removed"].filter(Boolean).join(" ") || undefined}
      {...highlightHandlers(area.id)}
    >
      <th scope="row" className="pinned" title={area.name}>
        {isRemoved && <small className="removed-mark">removed </small>}
        {area.name}
      </th>
      {groups.map(({ dataset, columns }) => (
        <Fragment key={dataset.id}>
          {columns.map((column) => (
            <ValueCell key={column.key} column={column} cell={column.cells.get(area.id)} />
          ))}
          <QualityCell results={columns.flatMap(({ cells }) => cells.get(area.id)?.result ?? [])} />
        </Fragment>
      ))}
    </tr>
  );
});

function ValueCell({ column, cell }: { column: Column; cell: Cell | undefined }) {
  // Not arrived yet, or the dataset failed, which the notice above the table says.
  if (cell === undefined) return <td className="number none">–</td>;
  const { value } = cell;
  const text = valueText(column, value);
  if (value === null) return <td className="number none">{text}</td>;
  return (
    <td className={column.kind === "class" ? "class" : "number"} title={String(value)}>
      {text}
    </td>
  );
}
