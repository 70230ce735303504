import { useVirtualizer } from "@tanstack/react-virtual";
import { type ComponentType, type CSSProperties, useEffect, useRef } from "react";

/** What a row of a virtual list is given. */
export interface VirtualRowProps<Item> {
  readonly item: Item;
  /** Place in the whole list, from 1: the document holds only the rows in view. */
  readonly position: number;
  readonly total: number;
  /** Puts the row in its place. */
  readonly style: CSSProperties;
}

/**
 * A list that scrolls and holds only the rows in view: thousands stay smooth. Rows are `li` of the class `row` that
 * say their place by aria-posinset and aria-setsize.
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
  /** The item that is brought into view when it changes. */
  shownId?: string | undefined;
  Row: ComponentType<VirtualRowProps<Item>>;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is handed on to what is memoized
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
