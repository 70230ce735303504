import type { Area } from "../store/area.ts";
import type { VirtualRowProps } from "../list/virtual-rows.tsx";
import { areaStore, useAreas } from "../store/use-areas.ts";

/** A county to tick: ticked is in the list. */
export function CountyRow({ item: county, position, total, style }: VirtualRowProps<Area>) {
  const isChosen = useAreas().areas.some(({ id }) => id === county.id);
  return (
    <li className="row" aria-posinset={position} aria-setsize={total} style={style}>
      <label className="picker-item">
        <input
          type="checkbox"
          checked={isChosen}
          onChange={() => {
            if (isChosen) areaStore.remove(new Set([county.id]));
            else areaStore.add([county]);
          }}
        />
        <span>{county.name}</span>
      </label>
    </li>
  );
}
