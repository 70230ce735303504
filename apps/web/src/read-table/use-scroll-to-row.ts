import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Area } from "../areas/store/area.ts";
import { focusRow } from "../controls/step-rows.ts";

/** Brings the row of an area into view and gives it the focus, when one is sought. */
export function useScrollToRow(
  sought: string | undefined,
  onFound: () => void,
  table: {
    readonly areas: readonly Area[];
    readonly scroller: RefObject<HTMLElement | null>;
    readonly scrollToIndex: (index: number) => void;
  },
): void {
  const find = useEffectEvent((areaId: string) => {
    const index = table.areas.findIndex(({ id }) => id === areaId);
    if (index >= 0) focusRow(table.scroller.current, index + 1, table.scrollToIndex);
    onFound();
  });
  useEffect(() => {
    if (sought !== undefined) find(sought);
  }, [sought]);
}
