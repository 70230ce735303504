import type { Dataset } from "@cas/models";
import { useSyncExternalStore } from "react";

/** What the pointer or the focus is on: it lights up wherever else it is shown. */
interface Lit {
  readonly areaId: string | undefined;
  /** Its footprint is on the map. */
  readonly dataset: Dataset | undefined;
}

let lit: Lit = { areaId: undefined, dataset: undefined };
const listeners = new Set<() => void>();

function become(next: Partial<Lit>): void {
  lit = { ...lit, ...next };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function highlightArea(areaId: string | undefined): void {
  if (areaId !== lit.areaId) become({ areaId });
}

export function highlightDataset(dataset: Dataset | undefined): void {
  if (dataset !== lit.dataset) become({ dataset });
}

/** Whether an area is lit: only what changes is drawn anew, not all rows of a table. */
export const useIsHighlighted = (areaId: string): boolean =>
  useSyncExternalStore(subscribe, () => lit.areaId === areaId);

/** The area that is lit. */
export const useHighlightedArea = (): string | undefined =>
  useSyncExternalStore(subscribe, () => lit.areaId);

/** The dataset that is lit. */
export const useHighlightedDataset = (): Dataset | undefined =>
  useSyncExternalStore(subscribe, () => lit.dataset);
