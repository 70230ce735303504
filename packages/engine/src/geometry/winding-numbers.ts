import type { MultiPolygon } from "@cas/models";
import type { SlantedEdge } from "./slanted-edge.ts";

/** Tells the inside of polygons from the outside along a line from west to east. */
export class WindingNumbers {
  /** The polygon of each ring, and whether the ring is its hole. */
  readonly #polygonOf: readonly number[];
  readonly #isHole: readonly boolean[];
  readonly #windings: Int32Array;
  /** Whether the line is inside the first ring of a polygon, and inside how many of its holes. */
  readonly #isInFirst: boolean[];
  readonly #holes: Int32Array;
  /** Number of polygons that the line is inside of. */
  #covering = 0;

  constructor(polygons: MultiPolygon["coordinates"]) {
    this.#polygonOf = polygons.flatMap((rings, polygon) => rings.map(() => polygon));
    this.#isHole = polygons.flatMap((rings) => rings.map((_, index) => index > 0));
    this.#windings = new Int32Array(this.#polygonOf.length);
    this.#isInFirst = polygons.map(() => false);
    this.#holes = new Int32Array(polygons.length);
  }

  /** The pairs of edges between which a line through these edges, from west to east, is inside. */
  insides(edges: readonly SlantedEdge[]): (readonly [west: SlantedEdge, east: SlantedEdge])[] {
    const insides: (readonly [SlantedEdge, SlantedEdge])[] = [];
    let west: SlantedEdge | undefined;
    for (const edge of edges) {
      this.#cross(edge);
      if (this.#covering > 0) west ??= edge;
      else if (west !== undefined) {
        insides.push([west, edge]);
        west = undefined;
      }
    }
    return insides;
  }

  #cross({ ring, direction }: SlantedEdge): void {
    const before = this.#windings[ring] ?? 0;
    const after = before + direction;
    this.#windings[ring] = after;
    if ((before === 0) === (after === 0)) return;
    const polygon = this.#polygonOf[ring] ?? 0;
    const was = this.#isInside(polygon);
    if (this.#isHole[ring] === true)
      this.#holes[polygon] = (this.#holes[polygon] ?? 0) + (after === 0 ? -1 : 1);
    else this.#isInFirst[polygon] = after !== 0;
    this.#covering += Number(this.#isInside(polygon)) - Number(was);
  }

  #isInside(polygon: number): boolean {
    return this.#isInFirst[polygon] === true && this.#holes[polygon] === 0;
  }
}
