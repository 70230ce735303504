import { lightArea } from "./highlight-store.ts";

/** What an element is given whose area lights up while the pointer or the focus is on it. */
export function lightsOf(areaId: string) {
  const light = (): void => {
    lightArea(areaId);
  };
  const leave = (): void => {
    lightArea(undefined);
  };
  return { onPointerEnter: light, onPointerLeave: leave, onFocus: light, onBlur: leave };
}
