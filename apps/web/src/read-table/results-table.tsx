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

/** One row for each area, with columns grouped by dataset. Only the visible rows of thousands are in the document. */
export function ResultsTable({
  answer: { areas },
  listed,
  columns,
  sorting,
  onSort,
  targetId,
  onScrolled,
}: {
  answer: WorkbenchResponse;
  /** Ids of the areas of the page now: rows of others are marked. */
  listed: ReadonlySet<string>;
  columns: readonly Column[];
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting) => void;
  /** Id of the area to scroll to. */
  targetId: string | undefined;
  onScrolled: () => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => columnGroups(columns), [columns]);
  const sorted = useMemo(
    () => (canSort(columns, sorting) ? sortAreas(areas, columns, sorting) : areas),
    [areas, columns, sorting],
  );
  // oxlint-disable-next-line react/incompatible-library -- its result is not passed to a memoised component
  const rows = useVirtualizer({
    count: sorted.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  useScrollToRow(targetId, onScrolled, {
    areas: sorted,
    scroller,
    scrollToIndex: rows.scrollToIndex,
  });
  const shown = rows.getVirtualItems();
  // The row that last had the focus; if it has left the document, the first row in the document.
  const [lastFocused, setLastFocused] = useState(0);
  const tabStop = shown.some(({ index }) => index === lastFocused) ? lastFocused : shown[0]?.index;
  const before = shown[0]?.start ?? 0;
  const after = rows.getTotalSize() - (shown.at(-1)?.end ?? 0);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it must scroll by keyboard
    <section ref={scroller} className="table-scroller" tabIndex={0} aria-label="Values">
      <table className="results-table" aria-rowcount={sorted.length + 2}>
        <TableHead
          groups={groups}
          sorting={sorting}
          onSort={(column) => {
            onSort(sortedBy(sorting, column));
          }}
        />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it handles the keys of its rows */}
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
                  isRemoved={!listed.has(area.id)}
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

/** Whether the sorting can be applied: a link or the previous question may name a column that this answer does not have. */
const canSort = (columns: readonly Column[], sorting: Sorting | undefined): sorting is Sorting =>
  sorting !== undefined &&
  (sorting.column === undefined || columns.some(({ key }) => key === sorting.column));

/** Takes the height of the rows that are not in the document. */
function Spacer({ height }: { height: number }) {
  return height > 0 && <tr aria-hidden="true" style={{ height }} />;
}
