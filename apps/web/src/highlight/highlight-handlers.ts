import { highlightArea } from "./highlight-store.ts";

/** Event handlers that highlight an area while the pointer or the focus is on an element. */
export function highlightHandlers(areaId: string) {
  const enter = (): void => {
    highlightArea(areaId);
  };
  const leave = (): void => {
    highlightArea(undefined);
  };
  return { onPointerEnter: enter, onPointerLeave: leave, onFocus: enter, onBlur: leave };
}
