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
import type { FilePreview } from "../areas/layer/file-preview.ts";
import type { Area } from "../areas/store/area.ts";
import { type Bounds, boundsOf, within } from "../areas/store/bounds.ts";
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
  PREVIEW,
} from "./map-style.ts";
import { HOME, HOME_PADDING } from "./home.ts";
import type { Outlines } from "./outlines.ts";
import { currentPalette, onPaletteChange } from "./palettes.ts";

setWorkerUrl(workerUrl);

const FIT_OPTIONS = { padding: HOME_PADDING, maxZoom: 8 };
/** A preview may be of one small catchment. */
const PREVIEW_MAX_ZOOM = 12;
/** A preview that is smaller than this share of the view is brought nearer. */
const SMALL_SHARE = 1 / 8;
/** Most degrees of latitude that the map can bring into view. */
const MAX_LATITUDE = 85;
/** Width of the drawing tools and the legend at the left, pixels. */
const LEGEND_WIDTH = 360;

/** The feature under the pointer. */
type Pointed =
  | { readonly kind: "area"; readonly id: string }
  | { readonly kind: "pickable"; readonly id: string; readonly name: string };

/** A box that is in view. */
interface Fitted {
  readonly box: [number, number, number, number];
  readonly maxZoom: number;
}

/** Called when the feature under the pointer changes. */
type PointListener = (pointed: Pointed | undefined) => void;

/** The MapLibre map with counties, areas and a footprint, and its state outside React. */
export class MapView {
  readonly map: MapLibreMap;
  readonly #loaded: Promise<unknown>;
  readonly #stopPalette: () => void;
  #listener: PointListener | undefined;
  /** The box that was last brought into view; undefined after the user moved the map. */
  #fitted: Fitted | undefined = { box: HOME, maxZoom: FIT_OPTIONS.maxZoom };
  /** The view after the last move by the user or by `place`. */
  #camera: Camera | undefined;
  #onCamera: (camera: Camera | undefined) => void = () => undefined;
  /** True in the step in which `place` was called: areas added in the same step do not move the map. */
  #isPlaced = false;
  #hovered: Pick<MapGeoJSONFeature, "source" | "id"> | undefined;
  #lit: string | undefined;
  #shownAreas: ReadonlySet<Area> = new Set();
  #preview: FilePreview | undefined;
  /** The view before a preview, to return to; undefined if the user has moved the map since, or areas are shown. */
  #beforePreview: { readonly camera: Camera; readonly fitted: Fitted | undefined } | undefined;
  #colours: ReadonlyMap<string, string> = new Map();

  /** @throws when the browser has no WebGL */
  constructor(container: HTMLElement, outlines: Outlines, countiesUrl: string) {
    const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.map = new MapLibreMap({
      container,
      style: mapStyle(outlines, new URL(countiesUrl, location.href).href, currentPalette()),
      bounds: HOME,
      fitBoundsOptions: FIT_OPTIONS,
      attributionControl: false,
      dragRotate: false,
      // On a phone one finger scrolls the page, and two move the map.
      cooperativeGestures: matchMedia("(pointer: coarse)").matches,
      fadeDuration: reducedMotion ? 0 : 300,
    });
    this.map.on("movestart", ({ originalEvent }) => {
      if (originalEvent === undefined) return;
      this.#fitted = undefined;
      this.#beforePreview = undefined;
    });
    this.map.on("moveend", ({ originalEvent }) => {
      if (originalEvent !== undefined) this.#keepCamera(this.#cameraNow());
    });
    // The results take half of the space of the map when they appear: keep the same box in view.
    this.map.on("resize", () => {
      this.#refit();
    });
    this.map.addControl(new NavigationControl({ showCompass: false }), "top-right");
    this.#loaded = this.map.once("load");
    // Screen readers and tests see when the map is idle.
    this.map.on("dataloading", () => (container.ariaBusy = "true"));
    this.map.on("movestart", () => (container.ariaBusy = "true"));
    this.map.on("idle", () => (container.ariaBusy = "false"));
    this.map.on("mousemove", (event) => {
      this.#point(event);
    });
    this.map.on("mouseout", () => {
      this.#notify(undefined);
    });
    this.#stopPalette = onPaletteChange(() => {
      this.#repaint();
    });
  }

  listen(listener: PointListener): void {
    this.#listener = listener;
  }

  onCamera(listener: (camera: Camera | undefined) => void): void {
    this.#onCamera = listener;
  }

  /** Moves the map to the view of a link. */
  place(camera: Camera): void {
    if (camera === this.#camera) return;
    this.#camera = camera;
    this.#fitted = undefined;
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
    this.#onCamera(camera);
  }

  /** Shows areas. Brings new ones into view, unless `place` was called in the same step. */
  async showAreas(areas: readonly Area[]): Promise<void> {
    const isPlaced = this.#isPlaced;
    const added = areas.filter((area) => !this.#shownAreas.has(area));
    this.#shownAreas = new Set(areas);
    if (added.length > 0) this.#beforePreview = undefined;
    await this.#show(AREAS, areas);
    if (!isPlaced) this.#bringIntoView(boundsOf(added.map(({ geometry }) => geometry)));
  }

  /** Shows areas that can be picked, and brings them into view. */
  async showLoaded(areas: readonly Area[]): Promise<void> {
    this.#hover(undefined);
    if (areas.length > 0) this.#beforePreview = undefined;
    await this.#show(LOADED, areas);
    this.#bringIntoView(boundsOf(areas.map(({ geometry }) => geometry)));
  }

  /** Shows what a file holds and brings it into view; undefined removes that and returns to the view before. */
  async showPreview(preview: FilePreview | undefined): Promise<void> {
    if (preview !== undefined)
      this.#beforePreview ??= { camera: this.#cameraNow(), fitted: this.#fitted };
    else if (this.#preview !== undefined) this.#leavePreview();
    this.#preview = preview;
    await this.#loaded;
    await this.map.getSource<GeoJSONSource>(PREVIEW)?.setData(previewData(preview));
    // Another may have come meanwhile.
    if (preview !== undefined && this.#preview === preview)
      this.#bringIntoView(preview.bounds, PREVIEW_MAX_ZOOM, SMALL_SHARE);
  }

  #leavePreview(): void {
    const before = this.#beforePreview;
    this.#beforePreview = undefined;
    if (before === undefined) return;
    const { longitude, latitude, zoom } = before.camera;
    this.#fitted = before.fitted;
    this.#keepCamera(before.fitted === undefined ? before.camera : undefined);
    this.map.jumpTo({ center: [longitude, latitude], zoom });
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

  /** Brings a box into view if a part of it is outside, or if it is smaller than a share of the view. */
  #bringIntoView(
    bounds: Bounds | undefined,
    maxZoom = FIT_OPTIONS.maxZoom,
    smallestShare = 0,
  ): void {
    if (bounds === undefined) return;
    const [[west, south], [east, north]] = this.map.getBounds().toArray();
    const [left, bottom, right, top] = bounds;
    const share = Math.max((right - left) / (east - west), (top - bottom) / (north - south));
    const isSmall = share > 0 && share < smallestShare;
    if (within(bounds, [west, south, east, north]) && !isSmall) return;
    const [low, high] = [Math.max(bottom, -MAX_LATITUDE), Math.min(top, MAX_LATITUDE)];
    this.#fitted = { box: [left, Math.min(low, high), right, Math.max(low, high)], maxZoom };
    this.#keepCamera(undefined);
    this.map.fitBounds(this.#fitted.box, { maxZoom, padding: 60 });
  }

  /** Colours areas by their values. Areas without a colour have that of listed areas. */
  async colour(colours: ReadonlyMap<string, string>): Promise<void> {
    await this.#loaded;
    for (const id of this.#colours.keys())
      if (!colours.has(id)) this.map.removeFeatureState({ source: AREAS, id }, "colour");
    // Called often while an answer arrives, so only changes are set.
    for (const [id, colour] of colours)
      if (this.#colours.get(id) !== colour)
        this.map.setFeatureState({ source: AREAS, id }, { colour });
    const isFirst = this.#colours.size === 0;
    this.#colours = colours;
    if (isFirst && colours.size > 0) this.#refit();
  }

  async highlight(id: string | undefined): Promise<void> {
    await this.#loaded;
    this.#setState(AREAS, this.#lit, { lit: false });
    this.#lit = id;
    this.#setState(AREAS, id, { lit: true });
  }

  /** Shows the bounding box of a dataset. */
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

  /** Brings the same box into view again, beside the legend if the map is wide enough. */
  #refit(): void {
    if (this.#fitted === undefined) return;
    const isBesideLegend = this.map.getContainer().clientWidth > 800 && this.#colours.size > 0;
    const padding = { top: 16, right: 16, bottom: 16, left: isBesideLegend ? LEGEND_WIDTH : 16 };
    const { box, maxZoom } = this.#fitted;
    this.map.fitBounds(box, { maxZoom, padding, animate: false });
  }

  #point({ point }: MapMouseEvent): void {
    if (!this.map.isStyleLoaded()) return;
    const layers = [...AREA_LAYERS, ...PICK_LAYERS];
    const [top] = this.map.queryRenderedFeatures(point, { layers });
    this.#notify(top);
  }

  #notify(feature: MapGeoJSONFeature | undefined): void {
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
    for (const [each, hovered] of [
      [this.#hovered, false],
      [feature, true],
    ] as const)
      if (each?.id !== undefined) this.#setState(each.source, String(each.id), { hovered });
    this.#hovered = feature;
  }

  #repaint(): void {
    const repainted = new Map(layersOf(currentPalette()).map((layer) => [layer.id, layer]));
    const { layers, ...style } = this.map.getStyle();
    // MapLibre applies only differences, so sources and feature states stay.
    this.map.setStyle({
      ...style,
      layers: layers.map((layer) => repainted.get(layer.id) ?? layer),
    });
  }

  #setState(
    source: string,
    id: string | undefined,
    state: Readonly<Record<string, boolean>>,
  ): void {
    if (id !== undefined) this.map.setFeatureState({ source, id }, state);
  }
}

/** Two features for a whole file: a map draws them at the same cost for any number of areas. */
function previewData(preview: FilePreview | undefined): GeoJSON.FeatureCollection {
  if (preview === undefined) return { type: "FeatureCollection", features: [] };
  const positions = (some: FilePreview["points"]) => some.map((position) => [...position]);
  return {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: {},
        geometry: {
          type: "MultiPolygon",
          coordinates: preview.outlines.map((outline) => [positions(outline)]),
        },
      },
      {
        type: "Feature",
        properties: { isPoint: true },
        geometry: { type: "MultiPoint", coordinates: positions(preview.points) },
      },
    ],
  };
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
