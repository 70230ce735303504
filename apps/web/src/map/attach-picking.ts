import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Area } from "../areas/store/area.ts";
import { attachDrawing } from "../areas/drawing/attach-drawing.ts";
import { loadedLayer } from "../areas/layer/loaded-layer.ts";
import { areaStore } from "../areas/store/area-store.ts";
import { AREA_LAYERS, PICK_LAYERS } from "./map-style.ts";

/**
 * Lets the user pick and draw areas on the map. A click on a county, or on an area of a loaded file, adds it to the list or
 * removes it; a click on another area selects it. While a drawing tool is active, clicks belong to the tool.
 *
 * @returns a function that undoes this
 */
export function attachPicking(map: MapLibreMap, counties: readonly Area[]): () => void {
  const byId = new Map(counties.map((county) => [county.id, county]));
  const pickable = (id: string): Area | undefined => loadedLayer()?.areas.get(id) ?? byId.get(id);
  const drawing = attachDrawing(map, areaStore, {
    layers: PICK_LAYERS,
    areaOf: ({ id }) => pickable(String(id)),
  });
  const pick = ({ point }: MapMouseEvent): void => {
    if (drawing.isActive()) return;
    const [top] = map.queryRenderedFeatures(point, { layers: [...AREA_LAYERS, ...PICK_LAYERS] });
    if (top?.id === undefined) return;
    const id = String(top.id);
    const listed = areaStore.get().areas.find((area) => area.id === id);
    const area = pickable(id);
    if (listed === undefined) areaStore.add(area === undefined ? [] : [area]);
    else if (area !== undefined) areaStore.remove(new Set([id]));
    else areaStore.select(id);
  };
  map.on("click", pick);
  return () => {
    map.off("click", pick);
    drawing.detach();
  };
}
