import type {
  ExpressionSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import type { Outlines } from "./outlines.ts";
import type { Palette } from "./palettes.ts";

/** Source of the counties that can be picked; feature state: hovered. */
export const COUNTIES = "counties";
/** Source of the areas of the list; feature state: the colour of the value, and lit (highlighted). */
export const AREAS = "areas";
/** Source of the bounding box of a dataset. */
export const FOOTPRINT = "footprint";
/** Source of the areas of a file that can be picked; feature state: hovered. */
export const LOADED = "loaded";
/** Source of the preview of a file: outlines, and points, which have the property `isPoint`. */
export const PREVIEW = "preview";
/** Layers that react to the pointer, topmost first; AREA_LAYERS are above PICK_LAYERS. */
export const PICK_LAYERS = ["loaded-points", "loaded-fill", "county-fill"] as const;
export const AREA_LAYERS = ["area-points", "area-fill"] as const;

const EMPTY: GeoJSONSourceSpecification = {
  type: "geojson",
  data: { type: "FeatureCollection", features: [] },
};

/** A map of outlines only: it needs no tiles and no fonts from other servers. */
export function mapStyle(
  { countries, states }: Outlines,
  countiesUrl: string,
  palette: Palette,
): StyleSpecification {
  return {
    version: 8,
    sources: {
      countries: { type: "geojson", data: countries },
      states: { type: "geojson", data: states },
      [COUNTIES]: { type: "geojson", data: countiesUrl, promoteId: "geoid" },
      [LOADED]: { ...EMPTY, promoteId: "id" },
      [FOOTPRINT]: EMPTY,
      [AREAS]: { ...EMPTY, promoteId: "id" },
      [PREVIEW]: EMPTY,
    },
    layers: layersOf(palette),
  };
}

const hovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];
const lit: ExpressionSpecification = ["boolean", ["feature-state", "lit"], false];
const isPoint: ExpressionSpecification = ["==", ["geometry-type"], "Point"];
const isPreviewPoint: ExpressionSpecification = ["to-boolean", ["get", "isPoint"]];
const hasColour: ExpressionSpecification = ["!=", ["feature-state", "colour"], null];

/** The layers, with the colours of a palette. */
export function layersOf(colour: Palette): LayerSpecification[] {
  const areaColour: ExpressionSpecification = [
    "to-color",
    ["feature-state", "colour"],
    colour.area,
  ];
  return [
    { id: "water", type: "background", paint: { "background-color": colour.water } },
    { id: "countries", type: "fill", source: "countries", paint: { "fill-color": colour.land } },
    { id: "states", type: "fill", source: "states", paint: { "fill-color": colour.land } },
    { id: "state-lines", type: "line", source: "states", paint: { "line-color": colour.line } },
    {
      id: "county-fill",
      type: "fill",
      source: COUNTIES,
      paint: { "fill-color": colour.county, "fill-opacity": ["case", hovered, 0.35, 0.1] },
    },
    {
      id: "county-lines",
      type: "line",
      source: COUNTIES,
      paint: { "line-color": colour.county, "line-width": 0.6, "line-opacity": 0.6 },
    },
    {
      id: "loaded-fill",
      type: "fill",
      source: LOADED,
      filter: ["!", isPoint],
      paint: { "fill-color": colour.footprint, "fill-opacity": ["case", hovered, 0.45, 0.2] },
    },
    {
      id: "loaded-lines",
      type: "line",
      source: LOADED,
      filter: ["!", isPoint],
      paint: { "line-color": colour.footprint, "line-width": 1 },
    },
    {
      id: "loaded-points",
      type: "circle",
      source: LOADED,
      filter: isPoint,
      paint: {
        "circle-radius": 6,
        "circle-color": colour.footprint,
        "circle-opacity": ["case", hovered, 0.9, 0.5],
      },
    },
    {
      id: "area-fill",
      type: "fill",
      source: AREAS,
      filter: ["!", isPoint],
      paint: {
        "fill-color": areaColour,
        "fill-opacity": ["case", hasColour, 0.9, lit, 0.75, 0.55],
      },
    },
    {
      id: "area-lines",
      type: "line",
      source: AREAS,
      filter: ["!", isPoint],
      paint: {
        "line-color": ["case", lit, colour.lit, hasColour, colour.line, colour.area],
        "line-width": ["case", lit, 3.5, hasColour, 0.8, 1.6],
      },
    },
    {
      id: "area-points",
      type: "circle",
      source: AREAS,
      filter: isPoint,
      paint: {
        "circle-radius": ["case", lit, 9, 7],
        "circle-color": areaColour,
        "circle-stroke-color": ["case", lit, colour.lit, "#ffffff"],
        "circle-stroke-width": ["case", lit, 3, 2],
      },
    },
    {
      id: "preview-fill",
      type: "fill",
      source: PREVIEW,
      filter: ["!", isPreviewPoint],
      paint: { "fill-color": colour.footprint, "fill-opacity": 0.15 },
    },
    {
      id: "preview-lines",
      type: "line",
      source: PREVIEW,
      filter: ["!", isPreviewPoint],
      paint: { "line-color": colour.footprint, "line-width": 1.2 },
    },
    {
      id: "preview-points",
      type: "circle",
      source: PREVIEW,
      filter: isPreviewPoint,
      paint: {
        "circle-radius": 5,
        "circle-color": colour.footprint,
        "circle-stroke-color": colour.land,
        "circle-stroke-width": 1,
      },
    },
    {
      id: "footprint",
      type: "line",
      source: FOOTPRINT,
      paint: { "line-color": colour.footprint, "line-width": 2.5, "line-dasharray": [3, 2] },
    },
  ];
}
