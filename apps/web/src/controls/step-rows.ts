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
 * Moves the focus among the rows of a list of which only those in view are in the document. What takes the focus in a row
 * says the row's place, from 1, as `data-position`.
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

/** Brings the row at a place, from 1, into view and gives it the focus. */
export function focusRow(
  list: HTMLElement | null,
  position: number,
  scrollToIndex: (index: number) => void,
): void {
  scrollToIndex(position - 1);
  // The row may only be drawn now that it is in view.
  requestAnimationFrame(() => {
    list?.querySelector<HTMLElement>(`[data-position="${position}"]`)?.focus();
  });
}
