/** Colours of the map, for a light or a dark page. */
export interface Palette {
  readonly water: string;
  readonly land: string;
  readonly line: string;
  readonly county: string;
  readonly area: string;
  readonly lit: string;
  readonly footprint: string;
}

const LIGHT: Palette = {
  water: "#cfe3ea",
  land: "#f4f2ec",
  line: "#b9c2c4",
  county: "#0b5563",
  area: "#d2691e",
  lit: "#111111",
  footprint: "#6b3fa0",
};
const DARK: Palette = {
  water: "#0f2a33",
  land: "#1d2b2f",
  line: "#41545a",
  county: "#7fd1c7",
  area: "#f4a259",
  lit: "#ffffff",
  footprint: "#c9a6ff",
};

const darkPages = globalThis.matchMedia("(prefers-color-scheme: dark)");

/** The palette for the current colour scheme of the page. */
export const currentPalette = (): Palette => (darkPages.matches ? DARK : LIGHT);

/**
 * Calls a listener when the page changes between light and dark.
 *
 * @returns a function that removes the listener
 */
export function onPaletteChange(listener: () => void): () => void {
  darkPages.addEventListener("change", listener);
  return () => {
    darkPages.removeEventListener("change", listener);
  };
}
