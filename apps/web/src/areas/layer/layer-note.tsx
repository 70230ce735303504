import { countAreas } from "../store/count-areas.ts";
import { areaStore } from "../store/use-areas.ts";
import { showLayer, useLoadedLayer } from "./loaded-layer.ts";

/** Says that a file is on the map to be picked from, and ends it. */
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
          Take it off the map
        </button>
      </div>
    </div>
  );
}
