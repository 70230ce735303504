import "maplibre-gl/dist/maplibre-gl.css";
import type { Dataset } from "@cas/models";
import {
  type GeoJSONSource,
  Map as MapLibreMap,
  type MapGeoJSONFeature,
  type MapMouseEvent,
  NavigationControl,
  setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Area } from "../areas/store/area.ts";
import { boundsOf, within } from "./bounds.ts";
import type { Camera } from "./camera.ts";
import {
  AREA_LAYERS,
  AREAS,
  COUNTIES,
  FOOTPRINT,
  layersOf,
  LOADED,
  mapStyle,
  PICK_LAYERS,
} from "./map-style.ts";
import type { Outlines } from "./outlines.ts";
import { currentPalette, onPaletteChange } from "./palettes.ts";

setWorkerUrl(workerUrl);

/** The region of the counties: west, south, east, north in degrees. */
const HOME: [number, number, number, number] = [-85, 33, -75.4, 37.1];

const FITTING = { padding: 16, maxZoom: 8 };
/** The room that a legend takes at the left, pixels. */
const LEGEND = 310;

/** What is under the pointer. */
type Pointed =
  | { readonly kind: "area"; readonly id: string }
  | { readonly kind: "pickable"; readonly id: string; readonly name: string };

/** Told what is under the pointer whenever that changes. */
type PointListener = (pointed: Pointed | undefined) => void;

/** MapLibre with counties, areas and a footprint; keeps what React need not know. */
export class MapView {
  readonly map: MapLibreMap;
  readonly #loaded: Promise<unknown>;
  readonly #stopPalette: () => void;
  #listener: PointListener | undefined;
  /** What was brought into view, as long as nobody has moved the map since. */
  #shown: [number, number, number, number] | undefined = HOME;
  /** Where somebody moved it to, or it was placed. */
  #camera: Camera | undefined;
  #tellCamera: (camera: Camera | undefined) => void = () => undefined;
  /** Whether it has just been placed: what is added in the same step does not move it. */
  #isPlaced = false;
  #hovered: Pick<MapGeoJSONFeature, "source" | "id"> | undefined;
  #lit: string | undefined;
  #known: ReadonlySet<Area> = new Set();
  #colours: ReadonlyMap<string, string> = new Map();

  /** @throws when the browser has no WebGL */
  constructor(container: HTMLElement, outlines: Outlines, countiesUrl: string) {
    const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.map = new MapLibreMap({
      container,
      style: mapStyle(outlines, new URL(countiesUrl, location.href).href, currentPalette()),
      bounds: HOME,
      fitBoundsOptions: FITTING,
      attributionControl: false,
      dragRotate: false,
      fadeDuration: reducedMotion ? 0 : 300,
    });
    this.map.on("movestart", ({ originalEvent }) => {
      if (originalEvent !== undefined) this.#shown = undefined;
    });
    this.map.on("moveend", ({ originalEvent }) => {
      if (originalEvent !== undefined) this.#keepCamera(this.#cameraNow());
    });
    // The results come and take half of its room: what was in view stays in view.
    this.map.on("resize", () => {
      this.#fitAnew();
    });
    this.map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    this.#loaded = this.map.once("load");
    // Whoever waits for the map, a screen reader or a test, is told when it stands still.
    this.map.on("dataloading", () => (container.ariaBusy = "true"));
    this.map.on("movestart", () => (container.ariaBusy = "true"));
    this.map.on("idle", () => (container.ariaBusy = "false"));
    this.map.on("mousemove", (event) => {
      this.#point(event);
    });
    this.map.on("mouseout", () => {
      this.#tell(undefined);
    });
    this.#stopPalette = onPaletteChange(() => {
      this.#repaint();
    });
  }

  listen(listener: PointListener): void {
    this.#listener = listener;
  }

  onCamera(tell: (camera: Camera | undefined) => void): void {
    this.#tellCamera = tell;
  }

  /** Puts the map where a link says; where it is already it stays. */
  place(camera: Camera): void {
    if (camera === this.#camera) return;
    this.#camera = camera;
    this.#shown = undefined;
    this.#isPlaced = true;
    queueMicrotask(() => (this.#isPlaced = false));
    const { longitude, latitude, zoom } = camera;
    this.map.jumpTo({ center: [longitude, latitude], zoom });
  }

  #cameraNow(): Camera {
    const { lng: longitude, lat: latitude } = this.map.getCenter().wrap();
    return { longitude, latitude, zoom: this.map.getZoom() };
  }

  #keepCamera(camera: Camera | undefined): void {
    this.#camera = camera;
    this.#tellCamera(camera);
  }

  /** Shows areas, and brings new ones into view that are out of it, unless it was placed in the same step. */
  async showAreas(areas: readonly Area[]): Promise<void> {
    const isPlaced = this.#isPlaced;
    await this.#show(AREAS, areas);
    const added = areas.filter((area) => !this.#known.has(area));
    this.#known = new Set(areas);
    if (!isPlaced) this.#bringIntoView(added);
  }

  /** Shows areas that can be picked, and brings them into view. */
  async showLoaded(areas: readonly Area[]): Promise<void> {
    this.#hover(undefined);
    await this.#show(LOADED, areas);
    this.#bringIntoView(areas);
  }

  async #show(source: string, areas: readonly Area[]): Promise<void> {
    await this.#loaded;
    const features = areas.map(({ id, name, geometry }) => ({
      type: "Feature" as const,
      properties: { id, name },
      geometry: geometry as GeoJSON.Geometry,
    }));
    await this.map.getSource<GeoJSONSource>(source)?.setData({
      type: "FeatureCollection",
      features,
    });
  }

  #bringIntoView(areas: readonly Area[]): void {
    const bounds = boundsOf(areas.map(({ geometry }) => geometry));
    const [[west, south], [east, north]] = this.map.getBounds().toArray();
    if (bounds === undefined || within(bounds, [west, south, east, north])) return;
    this.#shown = [...bounds];
    this.#keepCamera(undefined);
    this.map.fitBounds(this.#shown, { ...FITTING, padding: 60 });
  }

  /** Colours areas by their values; areas without a colour look chosen. */
  async colour(colours: ReadonlyMap<string, string>): Promise<void> {
    await this.#loaded;
    for (const id of this.#colours.keys())
      if (!colours.has(id)) this.map.removeFeatureState({ source: AREAS, id }, "colour");
    // While an answer arrives this is called often: what did not change is left alone.
    for (const [id, colour] of colours)
      if (this.#colours.get(id) !== colour)
        this.map.setFeatureState({ source: AREAS, id }, { colour });
    const isFirst = this.#colours.size === 0;
    this.#colours = colours;
    if (isFirst && colours.size > 0) this.#fitAnew();
  }

  async light(id: string | undefined): Promise<void> {
    await this.#loaded;
    this.#mark(AREAS, this.#lit, { lit: false });
    this.#lit = id;
    this.#mark(AREAS, id, { lit: true });
  }

  /** Shows the box that a dataset covers. */
  async showFootprint(dataset: Dataset | undefined): Promise<void> {
    await this.#loaded;
    await this.map.getSource<GeoJSONSource>(FOOTPRINT)?.setData({
      type: "FeatureCollection",
      features: dataset === undefined ? [] : [footprintOf(dataset)],
    });
  }

  remove(): void {
    this.#stopPalette();
    this.map.remove();
  }

  /** Brings into view again what was in view, beside the legend where there is room for both. */
  #fitAnew(): void {
    if (this.#shown === undefined) return;
    const hasRoom = this.map.getContainer().clientWidth > 800 && this.#colours.size > 0;
    const padding = { top: 16, right: 16, bottom: 16, left: hasRoom ? LEGEND : 16 };
    this.map.fitBounds(this.#shown, { ...FITTING, padding, animate: false });
  }

  #point({ point }: MapMouseEvent): void {
    if (!this.map.isStyleLoaded()) return;
    const layers = [...AREA_LAYERS, ...PICK_LAYERS];
    const [top] = this.map.queryRenderedFeatures(point, { layers });
    this.#tell(top);
  }

  #tell(feature: MapGeoJSONFeature | undefined): void {
    const id = feature?.id === undefined ? undefined : String(feature.id);
    const isPickable = feature?.source === COUNTIES || feature?.source === LOADED;
    this.#hover(isPickable ? feature : undefined);
    this.map.getCanvas().style.cursor = id === undefined ? "" : "pointer";
    const { name, state } = feature?.properties ?? {};
    if (id === undefined) this.#listener?.(undefined);
    else if (isPickable)
      this.#listener?.({ kind: "pickable", id, name: [name, state].filter(Boolean).join(", ") });
    else this.#listener?.({ kind: "area", id });
  }

  #hover(feature: MapGeoJSONFeature | undefined): void {
    for (const [one, hovered] of [
      [this.#hovered, false],
      [feature, true],
    ] as const)
      if (one?.id !== undefined) this.#mark(one.source, String(one.id), { hovered });
    this.#hovered = feature;
  }

  #repaint(): void {
    const own = new Map(layersOf(currentPalette()).map((layer) => [layer.id, layer]));
    const { layers, ...style } = this.map.getStyle();
    // MapLibre compares: what stayed the same, the sources and the states of their features, is left alone.
    this.map.setStyle({ ...style, layers: layers.map((layer) => own.get(layer.id) ?? layer) });
  }

  #mark(source: string, id: string | undefined, state: Readonly<Record<string, boolean>>): void {
    if (id !== undefined) this.map.setFeatureState({ source, id }, state);
  }
}

function footprintOf({
  bbox: { min_lon, min_lat, max_lon, max_lat },
}: Dataset): GeoJSON.Feature<GeoJSON.Polygon> {
  const ring = [
    [min_lon, min_lat],
    [max_lon, min_lat],
    [max_lon, max_lat],
    [min_lon, max_lat],
    [min_lon, min_lat],
  ];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}
