import { validationError, validationIssue } from "@cas/models";
import { type SlantedEdge, xAt } from "./slanted-edge.ts";

/** A strip between two latitudes in which no edge begins, ends or crosses another; its edges from west to east. */
export interface Slab {
  readonly south: number;
  readonly north: number;
  readonly edges: readonly SlantedEdge[];
}

/** Crossings beyond which a geometry is noise; each costs a slab. */
const MAX_CROSSINGS = 10_000;

/**
 * Cuts the plane at the latitudes of the ends and the crossings of edges, from south to north.
 *
 * @throws CasError validation_error for more than 10,000 crossings.
 */
export function* slabsOf(edges: readonly SlantedEdge[]): Generator<Slab> {
  const coming = edges.toSorted((a, b) => a.south - b.south);
  const latitudes = [...new Set(edges.flatMap(({ south, north }) => [south, north]))].toSorted(
    (a, b) => a - b,
  );
  let active: SlantedEdge[] = [];
  let [next, crossings] = [0, 0];
  for (const [index, south] of latitudes.entries()) {
    const north = latitudes[index + 1];
    if (north === undefined) return;
    active = active.filter((edge) => edge.north > south);
    for (let edge = coming[next]; edge?.south === south; edge = coming[++next]) active.push(edge);
    sortBy(active, south, north);
    const cuts = crossingLatitudes(active, south, north);
    crossings += cuts.length;
    if (crossings > MAX_CROSSINGS)
      throw validationError([
        validationIssue("body", ["geometry"], "the rings cross more than 10,000 times", undefined),
      ]);
    const bounds = [south, ...new Set(cuts.toSorted((a, b) => a - b)), north];
    for (let i = 0; i + 1 < bounds.length; i++) {
      const [low = south, high = north] = [bounds[i], bounds[i + 1]];
      const middle = (low + high) / 2;
      if (cuts.length > 0) sortBy(active, middle, middle);
      yield { south: low, north: high, edges: active };
    }
  }
}

/** Sorts edges by where they pass one latitude, those at one place there by another. Insertion: they nearly are sorted. */
function sortBy(edges: SlantedEdge[], y: number, otherY: number): void {
  for (let i = 1; i < edges.length; i++) {
    const edge = edges[i] as SlantedEdge;
    const [x, otherX] = [xAt(edge, y), xAt(edge, otherY)];
    let place = i;
    for (; place > 0; place--) {
      const before = edges[place - 1] as SlantedEdge;
      const beforeX = xAt(before, y);
      if (beforeX < x || (beforeX === x && xAt(before, otherY) <= otherX)) break;
      edges[place] = before;
    }
    edges[place] = edge;
  }
}

/** The latitudes between two others at which edges, sorted by the first, change places. */
function crossingLatitudes(edges: readonly SlantedEdge[], south: number, north: number): number[] {
  const latitudes: number[] = [];
  const sorted: SlantedEdge[] = [];
  for (const edge of edges) {
    const [southX, northX] = [xAt(edge, south), xAt(edge, north)];
    let place = sorted.length;
    for (; place > 0; place--) {
      const before = sorted[place - 1] as SlantedEdge;
      const ahead = xAt(before, north) - northX;
      if (ahead <= 0) break;
      const behind = southX - xAt(before, south);
      const y = south + (north - south) * (behind / (behind + ahead));
      if (y > south && y < north) latitudes.push(y);
    }
    sorted.splice(place, 0, edge);
    if (latitudes.length > MAX_CROSSINGS) break;
  }
  return latitudes;
}
