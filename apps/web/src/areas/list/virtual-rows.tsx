import { useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentType, type CSSProperties, useEffect, useRef } from "react";

/** Props of a row of a virtual list. */
export interface VirtualRowProps<Item> {
  readonly item: Item;
  /** Position in the whole list, from 1: the document holds only the visible rows. */
  readonly position: number;
  readonly total: number;
  /** Height and position of the row. */
  readonly style: CSSProperties;
}

/**
 * A scrolling list. Only the visible rows are in the document, so that thousands scroll smoothly. Rows are `li` elements of
 * the class `row`, with their position in aria-posinset and aria-setsize.
 */
export function VirtualRows<Item extends { readonly id: string }>({
  label,
  items,
  rowHeight,
  shownId,
  Row,
}: {
  label: string;
  items: readonly Item[];
  /** Pixels. */
  rowHeight: number;
  /** Id of the item to scroll to when it changes. */
  shownId?: string | undefined;
  Row: ComponentType<VirtualRowProps<Item>>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- its result is not passed to a memoised component
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => items[index]?.id ?? index,
    overscan: 6,
  });
  const shownIndex = items.findIndex(({ id }) => id === shownId);
  useEffect(() => {
    if (shownIndex >= 0) rows.scrollToIndex(shownIndex);
  }, [rows, shownIndex]);

  return (
    <div ref={scroller} className="picker-list rows-scroller">
      <ul className="rows" aria-label={label} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          return item === undefined ? null : (
            <Row
              key={item.id}
              item={item}
              position={index + 1}
              total={items.length}
              style={{ height: rowHeight, transform: `translateY(${start}px)` }}
            />
          );
        })}
      </ul>
    </div>
  );
}
