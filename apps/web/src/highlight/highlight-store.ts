import type { Dataset } from "@cas/models";
import { createStore, useStore } from "../state/create-store.ts";

/** What the pointer or the focus is on: every view highlights it. */
interface Highlight {
  readonly areaId: string | undefined;
  /** The map shows its footprint. */
  readonly dataset: Dataset | undefined;
}

const store = createStore<Highlight>({ areaId: undefined, dataset: undefined });

export function highlightArea(areaId: string | undefined): void {
  if (areaId !== store.get().areaId) store.set({ ...store.get(), areaId });
}

export function highlightDataset(dataset: Dataset | undefined): void {
  if (dataset !== store.get().dataset) store.set({ ...store.get(), dataset });
}

/** Whether an area is highlighted: only the rows that change render again, not the whole table. */
export const useIsHighlighted = (areaId: string): boolean =>
  useStore(store, (highlight) => highlight.areaId === areaId);

/** Id of the highlighted area. */
export const useHighlightedArea = (): string | undefined => useStore(store, ({ areaId }) => areaId);

/** The highlighted dataset. */
export const useHighlightedDataset = (): Dataset | undefined =>
  useStore(store, ({ dataset }) => dataset);
