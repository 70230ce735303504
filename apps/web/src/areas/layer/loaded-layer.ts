import { useSyncExternalStore } from "react";
import type { Area } from "../store/area.ts";

/** Areas of a file that are on the map to be picked from, and not in the list. */
export interface LoadedLayer {
  /** The name of the file. */
  readonly name: string;
  /** By id. */
  readonly areas: ReadonlyMap<string, Area>;
}

let layer: LoadedLayer | undefined;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The layer as it is now, for what is no React: the map. */
export const loadedLayer = (): LoadedLayer | undefined => layer;

/** Puts areas on the map to be picked from, in place of those before; undefined takes them away. */
export function showLayer(next: { name: string; areas: readonly Area[] } | undefined): void {
  layer = next && { name: next.name, areas: new Map(next.areas.map((area) => [area.id, area])) };
  for (const listener of listeners) listener();
}

/** The layer, for a component to show. */
export const useLoadedLayer = (): LoadedLayer | undefined =>
  useSyncExternalStore(subscribe, loadedLayer);
