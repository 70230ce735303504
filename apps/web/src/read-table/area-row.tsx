import { Fragment, memo } from "react";
import type { Cell, Column } from "../answer/columns.ts";
import { valueText } from "../answer/value-text.ts";
import type { Area } from "../areas/area.ts";
import { lightArea, useIsLit } from "../light-up/spotlight.ts";
import type { ColumnGroup } from "./column-groups.ts";
import { WorthCell } from "./worth-cell.tsx";

/** The values of one area. Pointing at it lights it up on the map and in the charts. */
export const AreaRow = memo(function AreaRow({
  area,
  groups,
  rowIndex,
}: {
  area: Area;
  groups: readonly ColumnGroup[];
  rowIndex: number;
}) {
  const isLit = useIsLit(area.id);
  return (
    <tr
      aria-rowindex={rowIndex}
      className={isLit ? "lit" : undefined}
      onPointerEnter={() => {
        lightArea(area.id);
      }}
      onPointerLeave={() => {
        lightArea(undefined);
      }}
    >
      <th scope="row" className="pinned">
        {area.name}
      </th>
      {groups.map(({ dataset, columns }) => (
        <Fragment key={dataset.id}>
          {columns.map((column) => (
            <ValueCell key={column.key} column={column} cell={column.cells.get(area.id)} />
          ))}
          <WorthCell results={columns.flatMap(({ cells }) => cells.get(area.id)?.result ?? [])} />
        </Fragment>
      ))}
    </tr>
  );
});

function ValueCell({ column, cell }: { column: Column; cell: Cell | undefined }) {
  // Nothing yet, or the dataset failed: the notice above the table says which.
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
