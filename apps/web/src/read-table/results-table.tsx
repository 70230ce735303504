import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef, useState } from "react";
import type { WorkbenchResponse } from "../answer/answer.ts";
import type { Column } from "../answer/columns.ts";
import { stepRows } from "../controls/step-rows.ts";
import { columnGroups } from "./column-groups.ts";
import { AreaRow } from "./area-row.tsx";
import { type Sorting, sortAreas, sortedBy } from "./sort-areas.ts";
import { TableHead } from "./table-head.tsx";
import { useScrollToRow } from "./use-scroll-to-row.ts";

const ROW_HEIGHT = 44;

/** One row an area, the columns of each dataset under its name. Of thousands of rows only those in view are drawn. */
export function ResultsTable({
  answer: { areas },
  columns,
  sorting,
  onSort,
  sought,
  onFound,
}: {
  answer: WorkbenchResponse;
  columns: readonly Column[];
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting) => void;
  /** The area whose row is to be shown. */
  sought: string | undefined;
  onFound: () => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => columnGroups(columns), [columns]);
  const sorted = useMemo(
    () => (canSort(columns, sorting) ? sortAreas(areas, columns, sorting) : areas),
    [areas, columns, sorting],
  );
  // oxlint-disable-next-line react/incompatible-library -- what it returns goes to no memoised component
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  useScrollToRow(sought, onFound, { areas: sorted, scroller, scrollToIndex: rows.scrollToIndex });
  const shown = rows.getVirtualItems();
  // The row that had the focus last; once it is out of the document, the first that is in it.
  const [lastFocused, setLastFocused] = useState(0);
  const tabStop = shown.some(({ index }) => index === lastFocused) ? lastFocused : shown[0]?.index;
  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, which must work by keyboard
    <section ref={scroller} className="table-scroller" tabIndex={0} aria-label="Values">
      <table className="results-table" aria-rowcount={sorted.length + 2}>
        <TableHead
          groups={groups}
          sorting={sorting}
          onSort={(column) => {
            onSort(sortedBy(sorting, column));
          }}
        />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys are those of its rows */}
        <tbody
          onKeyDown={(event) => {
            stepRows(event, { count: sorted.length, scrollToIndex: rows.scrollToIndex });
          }}
          onFocus={({ target }) => {
            setLastFocused(Number(target.dataset["position"]) - 1);
          }}
        >
          <Spacer height={before} />
          {shown.map(({ index }) => {
            const area = sorted[index];
            return (
              area !== undefined && (
                <AreaRow
                  key={area.id}
                  area={area}
                  groups={groups}
                  position={index + 1}
                  isTabStop={index === tabStop}
                />
              )
            );
          })}
          <Spacer height={after} />
        </tbody>
      </table>
    </section>
  );
}

/** Whether there is what a table is to be sorted by: a link, or the question before, may name a column that is not here. */
const canSort = (columns: readonly Column[], sorting: Sorting | undefined): sorting is Sorting =>
  sorting !== undefined &&
  (sorting.column === undefined || columns.some(({ key }) => key === sorting.column));

/** Stands for the rows that are not drawn. */
function Spacer({ height }: { height: number }) {
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}
