import { convertIndexedToRgb, decode, encode } from "fast-png";

/** The pixels of a picture as RGBA. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function pixelsOf(png: Uint8Array): Pixels {
  const decoded = decode(png);
  const { width, height, palette } = decoded;
  const data = palette === undefined ? decoded.data : convertIndexedToRgb(decoded);
  const channels = data.length / (width * height);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++)
    rgba.set(data.subarray(channels * pixel, channels * pixel + 3), 4 * pixel);
  return { width, height, data: rgba };
}

/** Most colours of a PNG with a palette. */
const COLOURS = 256;
/** How many colours of a palette are the most frequent ones, of surfaces and text; the others are far from all before them. */
const FREQUENT = 96;

/** Encodes a picture with 256 of its colours, a third as large; a few pixels of edges get the nearest colour. */
export function smallPng({ width, height, data }: Pixels): Uint8Array {
  const colours = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const { palette, indexOf } = paletteOf(counts);
  const indices = Uint8Array.from(colours, (colour) => indexOf.get(colour) ?? 0);
  return encode(
    { width, height, data: indices, channels: 1, depth: 8, palette },
    { zlib: { level: 9 } },
  );
}

/** A palette for the given colours, and the palette index of each. */
function paletteOf(counts: ReadonlyMap<number, number>): {
  palette: number[][];
  indexOf: ReadonlyMap<number, number>;
} {
  const all = [...counts]
    .toSorted(([a, m], [b, n]) => n - m || a - b)
    .map(([colour, count]) => {
      return { colour, count, channels: channelsOf(colour), index: 0, distance: Infinity };
    });
  const palette: number[][] = [];
  while (palette.length < Math.min(COLOURS, all.length)) {
    const next =
      palette.length < FREQUENT
        ? all[palette.length]
        : all.reduce((worst, one) =>
            one.distance * one.count > worst.distance * worst.count ? one : worst,
          );
    if (next === undefined) break;
    for (const one of all) {
      const distance = squaredDistance(one.channels, next.channels);
      if (distance < one.distance) Object.assign(one, { distance, index: palette.length });
    }
    palette.push(next.channels);
  }
  return { palette, indexOf: new Map(all.map(({ colour, index }) => [colour, index])) };
}

/** Red, green and blue of a colour that is stored as little-endian RGBA. */
const channelsOf = (colour: number): number[] => [
  colour & 0xff,
  (colour >> 8) & 0xff,
  (colour >> 16) & 0xff,
];

const squaredDistance = ([r = 0, g = 0, b = 0]: number[], [x = 0, y = 0, z = 0]: number[]) =>
  (r - x) ** 2 + (g - y) ** 2 + (b - z) ** 2;
