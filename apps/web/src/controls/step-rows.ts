import type { KeyboardEvent } from "react";

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 5,
  PageUp: -5,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Moves the focus by keyboard between the rows of a virtual list, of which only visible rows are in the document. The focusable
 * element of a row has the position of the row, from 1, as `data-position`.
 */
export function stepRows(
  event: KeyboardEvent<HTMLElement>,
  { count, scrollToIndex }: { count: number; scrollToIndex: (index: number) => void },
): void {
  const step = STEPS[event.key];
  const { position } = event.target instanceof HTMLElement ? event.target.dataset : {};
  if (step === undefined || position === undefined) return;
  event.preventDefault();
  const next = Math.min(count, Math.max(1, Number(position) + step));
  focusRow(event.currentTarget, next, scrollToIndex);
}

/** Scrolls to the row at a position, from 1, and focuses it. */
export function focusRow(
  list: HTMLElement | null,
  position: number,
  scrollToIndex: (index: number) => void,
): void {
  scrollToIndex(position - 1);
  // The row may be rendered only after scrolling.
  requestAnimationFrame(() => {
    list?.querySelector<HTMLElement>(`[data-position="${position}"]`)?.focus();
  });
}
