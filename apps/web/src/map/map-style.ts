import type { StyleSpecification } from "maplibre-gl";
import type { Outlines } from "./outlines.ts";

/** The colours of the map, for light and for dark pages. */
const PALETTES = {
  light: {
    water: "#cfe3ea",
    land: "#f4f2ec",
    line: "#b9c2c4",
    county: "#0b5563",
    chosen: "#d2691e",
  },
  dark: {
    water: "#0f2a33",
    land: "#1d2b2f",
    line: "#41545a",
    county: "#7fd1c7",
    chosen: "#f4a259",
  },
} as const;

/** The name of the source of the counties, whose features carry the state that the style shows. */
export const COUNTIES = "counties";
/** The name of the source of the chosen point. */
export const POINT = "point";
/** The layer that takes clicks. */
export const COUNTY_FILL = "county-fill";

/** A map of outlines alone: nothing is loaded from elsewhere, text needs no fonts. */
export function mapStyle({ countries, states }: Outlines, countiesUrl: string): StyleSpecification {
  const isDark = globalThis.matchMedia("(prefers-color-scheme: dark)").matches;
  const colour = PALETTES[isDark ? "dark" : "light"];
  return {
    version: 8,
    sources: {
      countries: { type: "geojson", data: countries },
      states: { type: "geojson", data: states },
      [COUNTIES]: { type: "geojson", data: countiesUrl, promoteId: "geoid" },
      [POINT]: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
    },
    layers: [
      { id: "water", type: "background", paint: { "background-color": colour.water } },
      { id: "countries", type: "fill", source: "countries", paint: { "fill-color": colour.land } },
      { id: "states", type: "fill", source: "states", paint: { "fill-color": colour.land } },
      { id: "state-lines", type: "line", source: "states", paint: { "line-color": colour.line } },
      {
        id: COUNTY_FILL,
        type: "fill",
        source: COUNTIES,
        paint: {
          "fill-color": ["case", chosen, colour.chosen, colour.county],
          "fill-opacity": ["case", chosen, 0.65, hovered, 0.35, 0.12],
        },
      },
      {
        id: "county-lines",
        type: "line",
        source: COUNTIES,
        paint: {
          "line-color": ["case", chosen, colour.chosen, colour.county],
          "line-width": ["case", chosen, 2.5, 0.6],
        },
      },
      {
        id: "point",
        type: "circle",
        source: POINT,
        paint: {
          "circle-radius": 7,
          "circle-color": colour.chosen,
          "circle-stroke-color": "#ffffff",
          "circle-stroke-width": 2,
        },
      },
    ],
  };
}

const chosen: ["boolean", ["feature-state", "chosen"], false] = [
  "boolean",
  ["feature-state", "chosen"],
  false,
];
const hovered: ["boolean", ["feature-state", "hovered"], false] = [
  "boolean",
  ["feature-state", "hovered"],
  false,
];
