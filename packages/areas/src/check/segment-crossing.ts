import type { Position, Ring } from "@cas/models";

/** Where two edges of a polygon cross. */
export interface Crossing {
  /** Degrees (lon, lat). */
  readonly at: readonly [number, number];
  /** Indices of the two rings, from 0; equal for a ring that crosses itself. */
  readonly rings: readonly [number, number];
}

interface Edge {
  readonly a: Position;
  readonly b: Position;
  readonly ring: number;
  readonly west: number;
  readonly east: number;
}

/** Degrees by which an edge must extend beyond another to cross it: a tenth of a millimetre; less is rounding. */
const TOLERANCE = 1e-9;

/**
 * Finds one crossing of two edges of a polygon. Rings that touch, and edges that share an end, do not cross. Sweeps the edges
 * from west to east: compares each with those that still reach its western end, a small share of all in outlines of
 * catchments.
 *
 * @returns undefined if no edges cross
 */
export function findCrossing(rings: readonly Ring[]): Crossing | undefined {
  const edges = rings.flatMap(edgesOf).toSorted((one, other) => one.west - other.west);
  let active: Edge[] = [];
  for (const edge of edges) {
    const stillActive: Edge[] = [];
    for (const other of active) {
      if (other.east < edge.west) continue;
      stillActive.push(other);
      const at = crossingOf(edge, other);
      if (at !== undefined) return { at, rings: [other.ring, edge.ring] };
    }
    stillActive.push(edge);
    active = stillActive;
  }
  return undefined;
}

function edgesOf(ring: Ring, index: number): readonly Edge[] {
  return ring.slice(1).flatMap((b, start): Edge[] => {
    const a = ring[start];
    if (a === undefined) return [];
    const [ax = 0, bx = 0] = [a[0], b[0]];
    return [{ a, b, ring: index, west: Math.min(ax, bx), east: Math.max(ax, bx) }];
  });
}

function crossingOf(one: Edge, other: Edge): [number, number] | undefined {
  const [start, end] = [sideOf(one, other.a), sideOf(one, other.b)];
  if (start * end >= 0) return undefined;
  if (sideOf(other, one.a) * sideOf(other, one.b) >= 0) return undefined;
  const fraction = start / (start - end);
  const [x0 = 0, y0 = 0] = other.a;
  const [x1 = 0, y1 = 0] = other.b;
  return [x0 + fraction * (x1 - x0), y0 + fraction * (y1 - y0)];
}

/** Distance of a position from the line through an edge, degrees, positive on its left; 0 within the tolerance. */
function sideOf({ a, b }: Edge, [x = 0, y = 0]: Position): number {
  const [ax = 0, ay = 0] = a;
  const [dx, dy] = [(b[0] ?? 0) - ax, (b[1] ?? 0) - ay];
  const length = Math.hypot(dx, dy);
  const distance = length === 0 ? 0 : (dx * (y - ay) - dy * (x - ax)) / length;
  return Math.abs(distance) < TOLERANCE ? 0 : distance;
}
