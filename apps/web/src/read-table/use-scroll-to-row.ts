import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Area } from "../areas/store/area.ts";
import { focusRow } from "../controls/step-rows.ts";

/** Scrolls to the row of an area and focuses it when `targetId` changes. */
export function useScrollToRow(
  targetId: string | undefined,
  onScrolled: () => void,
  table: {
    readonly areas: readonly Area[];
    readonly scroller: RefObject<HTMLElement | null>;
    readonly scrollToIndex: (index: number) => void;
  },
): void {
  const scroll = useEffectEvent((areaId: string) => {
    const index = table.areas.findIndex(({ id }) => id === areaId);
    if (index >= 0) focusRow(table.scroller.current, index + 1, table.scrollToIndex);
    onScrolled();
  });
  useEffect(() => {
    if (targetId !== undefined) scroll(targetId);
  }, [targetId]);
}
