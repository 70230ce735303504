import type { Position, Ring } from "@cas/models";
import { signedArea, verticesOf } from "./polygons-of.ts";

type Polygons = readonly (readonly Ring[])[];

/** Positions that a ring keeps at least: a triangle, closed. */
const LEAST = 4;

/** A position of a ring, with its neighbours. */
interface Vertex {
  readonly position: Position;
  readonly ring: { size: number };
  before: Vertex;
  after: Vertex;
  /** Area of the triangle with its neighbours; never less than that of one that was removed before. */
  area: number;
  isGone: boolean;
}

/**
 * Polygons with at most this many positions, by the method of Visvalingam and Whyatt (1993): the position whose triangle with
 * its neighbours has the least area goes first, over all rings. Rings keep a triangle; if that is still too many, the smallest
 * rings go.
 */
export function simplifyPolygons(polygons: Polygons, maxVertices: number): Polygons {
  let left = polygons.reduce((sum, rings) => sum + verticesOf(rings), 0);
  const firsts = polygons.map((rings) => rings.map(chainOf));
  const heap = new Heap(firsts.flat().flatMap(verticesIn));
  while (left > maxVertices) {
    const vertex = heap.pop();
    if (vertex === undefined) break;
    if (vertex.ring.size <= LEAST) continue;
    remove(vertex, heap);
    left -= 1;
  }
  return withFewerRings(
    firsts.map((rings) => rings.map(ringOf)),
    maxVertices,
  );
}

/** The first position of a ring in a chain that is closed. */
function chainOf(ring: Ring): Vertex {
  const shared = { size: ring.length };
  const vertices = ring.slice(0, -1).map((position): Vertex => {
    const vertex = { position, ring: shared, area: 0, isGone: false } as Vertex;
    vertex.before = vertex;
    vertex.after = vertex;
    return vertex;
  });
  for (const [index, vertex] of vertices.entries()) {
    vertex.before = vertices.at(index - 1) ?? vertex;
    vertex.after = vertices[(index + 1) % vertices.length] ?? vertex;
  }
  for (const vertex of vertices) vertex.area = triangle(vertex);
  const [first] = vertices;
  if (first === undefined) throw new RangeError("A ring has no positions");
  return first;
}

function verticesIn(first: Vertex): readonly Vertex[] {
  const vertices = [first];
  for (let vertex = first.after; vertex !== first; vertex = vertex.after) vertices.push(vertex);
  return vertices;
}

/** The area of the triangle with the neighbours, square degrees at the equator. */
function triangle({ before, position, after }: Vertex): number {
  const [x0 = 0, y0 = 0] = before.position;
  const [x1 = 0, y1 = 0] = position;
  const [x2 = 0, y2 = 0] = after.position;
  const area = Math.abs((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / 2;
  return area * Math.cos((y1 * Math.PI) / 180);
}

function remove(vertex: Vertex, heap: Heap): void {
  const { before, after } = vertex;
  before.after = after;
  after.before = before;
  vertex.isGone = true;
  vertex.ring.size -= 1;
  for (const neighbour of [before, after]) {
    neighbour.area = Math.max(triangle(neighbour), vertex.area);
    heap.push(neighbour);
  }
}

function ringOf(start: Vertex): Ring {
  let first = start;
  // At least three are left.
  while (first.isGone) first = first.after;
  const positions = verticesIn(first).map(({ position }) => position);
  return [...positions, first.position];
}

/** Without the smallest rings, until there are few enough positions; the largest outer ring stays. */
function withFewerRings(polygons: Polygons, maxVertices: number): Polygons {
  let left = polygons.reduce((sum, rings) => sum + verticesOf(rings), 0);
  if (left <= maxVertices) return polygons;
  const bySize = polygons
    .flatMap((rings) => rings.map((ring, index) => ({ ring, rings, isOuter: index === 0 })))
    .toSorted((one, other) => Math.abs(signedArea(one.ring)) - Math.abs(signedArea(other.ring)));
  const gone = new Set<Ring>();
  for (const { ring, rings, isOuter } of bySize.slice(0, -1)) {
    if (left <= maxVertices) break;
    if (gone.has(ring)) continue;
    for (const one of isOuter ? rings : [ring]) {
      if (!gone.has(one)) left -= one.length;
      gone.add(one);
    }
  }
  return polygons
    .map((rings) => rings.filter((ring) => !gone.has(ring)))
    .filter((rings) => rings.length > 0);
}

/** Vertices by their area, the least first. One whose area changed is in it again. */
class Heap {
  readonly #items: { readonly vertex: Vertex; readonly area: number }[] = [];

  constructor(vertices: readonly Vertex[]) {
    for (const vertex of vertices) this.push(vertex);
  }

  push(vertex: Vertex): void {
    const items = this.#items;
    const item = { vertex, area: vertex.area };
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = items[above];
      if (parent === undefined || parent.area <= item.area) break;
      items[at] = parent;
      at = above;
    }
    items[at] = item;
  }

  /** The vertex with the least area that is still there; undefined if none is. */
  pop(): Vertex | undefined {
    for (;;) {
      const first = this.#take();
      if (first === undefined) return undefined;
      if (!first.vertex.isGone && first.area === first.vertex.area) return first.vertex;
    }
  }

  #take() {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (first === undefined || last === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      const [left, right] = [items[2 * at + 1], items[2 * at + 2]];
      const isRight = left !== undefined && right !== undefined && right.area < left.area;
      const least = isRight ? right : left;
      if (least === undefined || least.area >= last.area) break;
      items[at] = least;
      at = 2 * at + (isRight ? 2 : 1);
    }
    items[at] = last;
    return first;
  }
}
