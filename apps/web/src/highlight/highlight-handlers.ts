import { highlightArea } from "./highlight-store.ts";

/** What an element is given whose area lights up while the pointer or the focus is on it. */
export function highlightHandlers(areaId: string) {
  const light = (): void => {
    highlightArea(areaId);
  };
  const leave = (): void => {
    highlightArea(undefined);
  };
  return { onPointerEnter: light, onPointerLeave: leave, onFocus: light, onBlur: leave };
}
