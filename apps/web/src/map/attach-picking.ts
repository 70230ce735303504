import type { Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { Area } from "../areas/store/area.ts";
import { attachDrawing } from "../areas/drawing/attach-drawing.ts";
import { loadedLayer } from "../areas/layer/loaded-layer.ts";
import { areaStore } from "../areas/store/use-areas.ts";
import { AREA_LAYERS, PICK_LAYERS } from "./map-style.ts";

/**
 * Lets areas be picked and drawn on the map: a click on a county, or on an area of a loaded file, puts it into the list or
 * takes it out, a click on another area selects it, unless a tool is on.
 *
 * @returns what takes it off the map
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
    const listed = areaStore.list().areas.find((area) => area.id === id);
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
