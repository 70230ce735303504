import type { Geometry, Position } from "@cas/models";
import type { FilePreview } from "../layer/file-preview.ts";
import { boundsOf, outerRings } from "../store/bounds.ts";

/** Most positions of outlines: they take a map a few milliseconds, however large the file is. */
const MAX_POSITIONS = 60_000;
/** The box of all areas has this many steps in width or height: about the pixels of a map. */
const STEPS = 2000;
/** Positions of a triangle, closed. */
const LEAST = 4;

type Outline = readonly Position[];

/**
 * Outlines and points of areas, thinned to what a map of all of them can show. Holes are left out.
 *
 * @param maxPositions of outlines; at least five for each area
 * @returns undefined without areas
 */
export function previewOf(
  areas: readonly { readonly geometry: Geometry }[],
  maxPositions = MAX_POSITIONS,
): FilePreview | undefined {
  const geometries = areas.map(({ geometry }) => geometry);
  const bounds = boundsOf(geometries);
  if (bounds === undefined) return undefined;
  const points = geometries.flatMap((one) => (one.type === "Point" ? [one.coordinates] : []));
  const [west, south, east, north] = bounds;
  const extent = Math.max(east - west, north - south);
  let shapes = geometries.filter(({ type }) => type !== "Point").map(outerRings);
  for (let step = extent / STEPS; ; step *= 2) {
    const size = step;
    shapes = shapes.map((rings) => thinned(rings, size));
    const outlines = shapes.flat();
    const positions = outlines.reduce((sum, { length }) => sum + length, 0);
    if (positions <= maxPositions || step >= 2 * extent) return { outlines, points, bounds };
  }
}

/** The rings of one area with steps of at least this size; of rings that are smaller only the largest, as its box. */
function thinned(rings: readonly Outline[], step: number): readonly Outline[] {
  const kept = rings.map((ring) => walked(ring, step)).filter(({ length }) => length >= LEAST);
  if (kept.length > 0) return kept;
  const boxes = rings.map(boxOf);
  const [largest] = boxes.toSorted((one, other) => sizeOf(other) - sizeOf(one));
  return largest === undefined ? [] : [largest];
}

/** A ring without the positions that are nearer to the one before than a step; closed. */
function walked(ring: Outline, step: number): Outline {
  const [first] = ring;
  if (first === undefined) return [];
  const kept = [first];
  let [x = 0, y = 0] = first;
  for (const position of ring) {
    const [lon = 0, lat = 0] = position;
    if (Math.abs(lon - x) < step && Math.abs(lat - y) < step) continue;
    kept.push(position);
    [x, y] = [lon, lat];
  }
  const [lastLon, lastLat] = kept.at(-1) ?? [];
  return lastLon === first[0] && lastLat === first[1] ? kept : [...kept, first];
}

function boxOf(ring: Outline): Outline {
  const box = boundsOf([{ type: "Polygon", coordinates: [[...ring]] }]);
  const [west, south, east, north] = box ?? [0, 0, 0, 0];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

const sizeOf = ([first, , third]: Outline): number =>
  Math.max((third?.[0] ?? 0) - (first?.[0] ?? 0), (third?.[1] ?? 0) - (first?.[1] ?? 0));
