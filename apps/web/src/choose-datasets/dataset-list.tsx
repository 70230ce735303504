import type { Dataset } from "@cas/models";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import { stepRows } from "../controls/step-rows.ts";
import { DatasetItem } from "./dataset-item.tsx";

const ROW_HEIGHT = 76;

/** A list of datasets with checkboxes. Only the visible rows are in the document; arrow keys move between rows. */
export function DatasetList({
  datasets,
  chosen,
  openId,
  onToggle,
  onOpen,
}: {
  datasets: readonly Dataset[];
  chosen: ReadonlySet<string>;
  openId: string | undefined;
  onToggle: (dataset: Dataset) => void;
  onOpen: (id: string | undefined) => void;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its result is not passed to a memoised component
  const rows = useVirtualizer({
    count: datasets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => datasets[index]?.id ?? index,
    overscan: 6,
  });

  const shown = rows.getVirtualItems();
  // Tab reaches one row, that of the last focus, and arrow keys the others: the statistics after the list stay near.
  const [lastFocused, setLastFocused] = useState(0);
  const tabStop = shown.some(({ index }) => index === lastFocused) ? lastFocused : shown[0]?.index;

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it handles the keys of the checkboxes in it
    <div
      ref={scroller}
      className="picker-list rows-scroller"
      onKeyDown={(event) => {
        stepRows(event, { count: datasets.length, scrollToIndex: rows.scrollToIndex });
      }}
      onFocus={({ target }) => {
        const { position } = target.dataset;
        if (position !== undefined) setLastFocused(Number(position) - 1);
      }}
    >
      <ul className="rows" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const dataset = datasets[index];
          return (
            dataset !== undefined && (
              <DatasetItem
                key={dataset.id}
                dataset={dataset}
                isChosen={chosen.has(dataset.id)}
                isOpen={dataset.id === openId}
                position={index + 1}
                isTabStop={index === tabStop}
                total={datasets.length}
                style={{ height: ROW_HEIGHT, transform: `translateY(${start}px)` }}
                onToggle={() => {
                  onToggle(dataset);
                }}
                onOpen={() => {
                  onOpen(dataset.id === openId ? undefined : dataset.id);
                }}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}
