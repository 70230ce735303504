import { useSyncExternalStore } from "react";
import { type AreasState, createAreaStore } from "./area-store.ts";

/** The areas of this page. */
export const areaStore = createAreaStore();

/** The areas of this page, for a component to show; it is drawn anew whenever they change. */
export function useAreas(): AreasState {
  return useSyncExternalStore(areaStore.subscribe, areaStore.list, areaStore.list);
}
