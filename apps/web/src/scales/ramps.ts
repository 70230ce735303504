/**
 * Colours that people with any colour vision can tell apart. Sequential: by lightness as well as hue, after viridis (Smith
 * and van der Walt). Diverging: between blue and red. Classes: the seven of Okabe and Ito and ten more, each the farthest
 * from all before it for any vision. A test measures the distances.
 */
const SEQUENTIAL = [
  "#440154",
  "#472d7b",
  "#3b528b",
  "#2c728e",
  "#21918c",
  "#28ae80",
  "#5ec962",
  "#addc30",
  "#fde725",
] as const;
const DIVERGING = [
  "#2166ac",
  "#4393c3",
  "#92c5de",
  "#d1e5f0",
  "#f7f7f7",
  "#fddbc7",
  "#f4a582",
  "#d6604d",
  "#b2182b",
] as const;
const CLASSES = [
  "#0072b2",
  "#e69f00",
  "#009e73",
  "#cc79a7",
  "#56b4e9",
  "#d55e00",
  "#f0e442",
  "#660000",
  "#331177",
  "#66ffff",
  "#993300",
  "#005566",
  "#55ddaa",
  "#6688ee",
  "#223344",
  "#007766",
  "#99ffbb",
] as const;

/** The colour of areas without a value. */
export const NO_DATA = "#b0b0b0";

export type Ramp = "sequential" | "diverging";
const RAMPS = { sequential: SEQUENTIAL, diverging: DIVERGING };

/** The colours of a ramp, lowest first, as stops of a gradient. */
export const stopsOf = (ramp: Ramp): readonly string[] => RAMPS[ramp];

/** The colour at a fraction of a ramp, 0 to 1, interpolated linearly between stops. */
export function rampColour(ramp: Ramp, fraction: number): string {
  const stops = RAMPS[ramp];
  const position = Math.min(1, Math.max(0, fraction)) * (stops.length - 1);
  const index = Math.min(stops.length - 2, Math.floor(position));
  return interpolate(stops[index] ?? NO_DATA, stops[index + 1] ?? NO_DATA, position - index);
}

function interpolate(from: string, to: string, fraction: number): string {
  const channels = [1, 3, 5].map((start) => {
    const [a, b] = [from, to].map((colour) => Number.parseInt(colour.slice(start, start + 2), 16));
    return Math.round((a ?? 0) + fraction * ((b ?? 0) - (a ?? 0)));
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** The colour of a class by its index in the list of classes; colours repeat after the last. */
export const classColour = (index: number): string => CLASSES[index % CLASSES.length] ?? NO_DATA;
