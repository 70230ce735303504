import { createStore, useStore } from "../../state/create-store.ts";
import type { Area } from "../store/area.ts";

/** Areas of a file that are on the map to be picked, and not in the list. */
export interface LoadedLayer {
  /** The name of the file. */
  readonly name: string;
  /** By id. */
  readonly areas: ReadonlyMap<string, Area>;
}

const store = createStore<LoadedLayer | undefined>(undefined);

/** The current layer, for code outside React: the map. */
export const loadedLayer = store.get;

/** Shows areas on the map to be picked, instead of those of the last call; undefined removes them. */
export function showLayer(next: { name: string; areas: readonly Area[] } | undefined): void {
  store.set(next && { name: next.name, areas: new Map(next.areas.map((area) => [area.id, area])) });
}

/** The current layer, for components. */
export const useLoadedLayer = (): LoadedLayer | undefined => useStore(store);
