import { countAreas } from "../store/area.ts";
import { areaStore } from "../store/area-store.ts";
import { showLayer, useLoadedLayer } from "./loaded-layer.ts";

/** A note on the file that is on the map to be picked from, with buttons that end that. */
export function LayerNote() {
  const layer = useLoadedLayer();
  if (layer === undefined) return null;
  const areas = [...layer.areas.values()];
  return (
    <div className="layer-note">
      <p className="hint">
        <strong>{layer.name}</strong> is on the map: click areas of it, or draw a box over them.
      </p>
      <div className="ask-actions">
        <button
          type="button"
          className="quiet small"
          onClick={() => {
            areaStore.add(areas);
            showLayer(undefined);
          }}
        >
          Add all {countAreas(areas.length)}
        </button>
        <button
          type="button"
          className="quiet small"
          onClick={() => {
            showLayer(undefined);
          }}
        >
          Remove from the map
        </button>
      </div>
    </div>
  );
}
