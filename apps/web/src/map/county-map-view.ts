import "maplibre-gl/dist/maplibre-gl.css";
import {
  type GeoJSONSource,
  LngLatBounds,
  Map as MapLibreMap,
  type MapGeoJSONFeature,
  NavigationControl,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Area } from "../choose-area/area.ts";
import { COUNTIES, COUNTY_FILL, mapStyle, POINT } from "./map-style.ts";
import type { Outlines } from "./outlines.ts";

setWorkerUrl(workerUrl);

/** The region of the counties: west, south, east, north in degrees. */
const HOME: [number, number, number, number] = [-85, 33, -75.4, 37.1];

/** What the map tells. */
export interface CountyMapListener {
  /** The name of the county under the pointer, if any. */
  readonly onHover: (name: string | undefined) => void;
  /** The geoid of a county that was clicked. */
  readonly onClick: (geoid: string) => void;
}

/** MapLibre with the counties; keeps what React need not know. */
export class CountyMapView {
  readonly #map: MapLibreMap;
  readonly #loaded: Promise<unknown>;
  #listener: CountyMapListener | undefined;
  #hovered: string | undefined;
  #chosen: string | undefined;

  /** @throws when the browser has no WebGL */
  constructor(container: HTMLElement, outlines: Outlines, countiesUrl: string) {
    const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.#map = new MapLibreMap({
      container,
      style: mapStyle(outlines, new URL(countiesUrl, location.href).href),
      bounds: HOME,
      fitBoundsOptions: { padding: 16 },
      attributionControl: false,
      dragRotate: false,
      fadeDuration: reducedMotion ? 0 : 300,
    });
    this.#map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    this.#loaded = this.#map.once("load");
    this.#map.on("mousemove", COUNTY_FILL, ({ features }) => {
      this.#hover(features?.[0]);
    });
    this.#map.on("mouseleave", COUNTY_FILL, () => {
      this.#hover(undefined);
    });
    this.#map.on("click", COUNTY_FILL, ({ features }) => {
      const id = features?.[0]?.id;
      if (id !== undefined) this.#listener?.onClick(String(id));
    });
  }

  listen(listener: CountyMapListener): void {
    this.#listener = listener;
  }

  /** Marks an area and brings it into view. */
  async show(area: Area | undefined): Promise<void> {
    await this.#loaded;
    this.#mark("chosen", this.#chosen, false);
    this.#chosen = area?.kind === "county" ? area.county.id : undefined;
    this.#mark("chosen", this.#chosen, true);
    await this.#map.getSource<GeoJSONSource>(POINT)?.setData(pointOf(area));
    if (area !== undefined) this.#map.fitBounds(boundsOf(area), { padding: 80, maxZoom: 8 });
  }

  remove(): void {
    this.#map.remove();
  }

  #hover(county: MapGeoJSONFeature | undefined): void {
    const id = county?.id === undefined ? undefined : String(county.id);
    if (id === this.#hovered) return;
    this.#mark("hovered", this.#hovered, false);
    this.#mark("hovered", id, true);
    this.#hovered = id;
    this.#map.getCanvas().style.cursor = id === undefined ? "" : "pointer";
    const { name, state } = county?.properties ?? {};
    this.#listener?.onHover(id === undefined ? undefined : `${String(name)}, ${String(state)}`);
  }

  #mark(state: "chosen" | "hovered", id: string | undefined, value: boolean): void {
    if (id !== undefined) this.#map.setFeatureState({ source: COUNTIES, id }, { [state]: value });
  }
}

function pointOf(area: Area | undefined): GeoJSON.FeatureCollection {
  const features: GeoJSON.Feature[] =
    area?.kind === "point"
      ? [
          {
            type: "Feature",
            properties: {},
            geometry: { type: "Point", coordinates: [area.longitude, area.latitude] },
          },
        ]
      : [];
  return { type: "FeatureCollection", features };
}

function boundsOf(area: Area): LngLatBounds {
  if (area.kind === "point") {
    const place: [number, number] = [area.longitude, area.latitude];
    return new LngLatBounds(place, place);
  }
  const { geometry } = area.county;
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return rings
    .flat()
    .reduce((bounds, [lon = 0, lat = 0]) => bounds.extend([lon, lat]), new LngLatBounds());
}
