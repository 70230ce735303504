import type { Dataset } from "@cas/models";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useRef } from "react";
import { DatasetItem } from "./dataset-item.tsx";

const ROW_HEIGHT = 58;
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
};

/** Datasets to tick. Only those in view are in the document; arrow keys go from one to the next. */
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
  // oxlint-disable-next-line react/incompatible-library -- what it returns goes to no memoised component
  const rows = useVirtualizer({
    count: datasets.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => datasets[index]?.id ?? index,
    overscan: 6,
  });
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    const { position } = event.target instanceof HTMLElement ? event.target.dataset : {};
    if (step === undefined || position === undefined) return;
    event.preventDefault();
    const next = Math.min(datasets.length, Math.max(1, Number(position) + step));
    rows.scrollToIndex(next - 1);
    // The row may only be drawn now that it is in view.
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-position="${next}"]`)?.focus();
    });
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the boxes in it
    <div ref={scroller} className="picker-list rows-scroller" onKeyDown={move}>
      <ul className="rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const dataset = datasets[index];
          return (
            dataset !== undefined && (
              <DatasetItem
                key={dataset.id}
                dataset={dataset}
                isChosen={chosen.has(dataset.id)}
                isOpen={dataset.id === openId}
                position={index + 1}
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
