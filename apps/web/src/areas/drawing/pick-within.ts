import type { Geometry } from "@cas/models";
import type { MapGeoJSONFeature, Map as MapLibreMap } from "maplibre-gl";
import type { Area } from "../store/area.ts";

/** Layers of the map that areas can be picked from. */
export interface PickLayers {
  readonly layers: readonly string[];
  readonly areaOf: (feature: MapGeoJSONFeature) => Area | undefined;
}

/** The areas of the layers that a box on the map touches, as rendered, each once. */
export function pickWithin(
  map: MapLibreMap,
  box: Geometry,
  { layers, areaOf }: PickLayers,
): readonly Area[] {
  if (box.type !== "Polygon") return [];
  const corners = (box.coordinates[0] ?? []).map(([lon = 0, lat = 0]) => map.project([lon, lat]));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const features = map.queryRenderedFeatures(
    [
      [Math.min(...xs), Math.min(...ys)],
      [Math.max(...xs), Math.max(...ys)],
    ],
    { layers: [...layers] },
  );
  // MapLibre returns a shape on several tiles once for each tile.
  const areas = new Map<string, Area>();
  for (const feature of features) {
    const area = areaOf(feature);
    if (area !== undefined) areas.set(area.id, area);
  }
  return [...areas.values()];
}
