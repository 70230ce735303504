import { countAreas } from "../store/area.ts";
import { areaStore, useAreas } from "../store/area-store.ts";

/** Says which areas were removed last, with a button that puts them back. */
export function UndoRemoval() {
  const { removed } = useAreas();
  const [first] = removed ?? [];
  const what = removed?.length === 1 ? first?.name : countAreas(removed?.length ?? 0);
  return (
    <div className="undo-removal">
      <output className="hint">{first !== undefined && `Removed ${what}.`}</output>
      {first !== undefined && (
        <button type="button" className="quiet small" onClick={areaStore.undoRemove}>
          Undo
        </button>
      )}
    </div>
  );
}
