import type { Ring } from "@cas/models";

/** Relative error below which the sign of a difference of two products is only rounding. */
const ROUNDING = 4 * Number.EPSILON;
/** Most corners of a ring that is examined: some tenths of a millisecond of work. */
const MOST_CORNERS = 4096;
/** Most comparisons of boxes for each corner. Outlines of real areas need three to six. */
const MOST_COMPARISONS = 16;
/** Least share of its bounding box that a ring encloses. */
const LEAST_SHARE = 1e-9;

/**
 * Whether a ring clearly neither meets nor overlaps itself. False in doubt: also for a ring with very many corners, or
 * whose edges have too many others near them.
 *
 * The edges are the leaves of a binary tree, in the order of the ring, with the bounding box of the edges below each
 * node. Only edges whose boxes meet are compared.
 */
export function isClearlySimple(ring: Ring): boolean {
  if (ring.length > MOST_CORNERS) return false;
  const edges = new EdgeTree(ring);
  return edges.size >= 3 && edges.enclosesArea() && edges.isSimple();
}

/** Memory of one tree after the other: a tree is examined within one turn. */
const scratch = {
  x: new Float64Array(MOST_CORNERS),
  y: new Float64Array(MOST_CORNERS),
  boxes: new Float64Array(8 * MOST_CORNERS),
};

class EdgeTree {
  /** Corners; the first is also the last. */
  readonly #x = scratch.x;
  readonly #y = scratch.y;
  /** Number of leaves: a power of two. Node i has the children 2i and 2i + 1; the root is node 1. */
  readonly #leaves: number;
  /** West, south, east and north of each node. */
  readonly #boxes = scratch.boxes;
  /** Number of edges. */
  readonly size: number;
  #comparisons: number;

  constructor(ring: Ring) {
    this.size = this.#readCorners(ring) - 1;
    this.#comparisons = MOST_COMPARISONS * this.size;
    this.#leaves = 2 ** Math.ceil(Math.log2(Math.max(1, this.size)));
    this.#makeBoxes();
  }

  /** Reads the corners without repetitions; returns their number. */
  #readCorners(ring: Ring): number {
    let count = 0;
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    for (const position of ring) {
      const x = position[0] ?? Number.NaN;
      const y = position[1] ?? Number.NaN;
      if (x === lastX && y === lastY) continue;
      this.#x[count] = lastX = x;
      this.#y[count] = lastY = y;
      count += 1;
    }
    return count;
  }

  #makeBoxes(): void {
    const boxes = this.#boxes;
    const end = 8 * this.#leaves;
    let box = 4 * this.#leaves;
    for (let edge = 0; edge < this.size; edge++, box += 4) {
      const x0 = at(this.#x, edge);
      const x1 = at(this.#x, edge + 1);
      const y0 = at(this.#y, edge);
      const y1 = at(this.#y, edge + 1);
      boxes[box] = Math.min(x0, x1);
      boxes[box + 1] = Math.min(y0, y1);
      boxes[box + 2] = Math.max(x0, x1);
      boxes[box + 3] = Math.max(y0, y1);
    }
    // Leaves without an edge meet nothing: west is greater than any east.
    for (; box < end; box += 4) {
      boxes.fill(Number.POSITIVE_INFINITY, box, box + 2);
      boxes.fill(Number.NEGATIVE_INFINITY, box + 2, box + 4);
    }
    for (box = 4 * this.#leaves - 4; box > 0; box -= 4) {
      const left = 2 * box;
      const right = left + 4;
      boxes[box] = Math.min(at(boxes, left), at(boxes, right));
      boxes[box + 1] = Math.min(at(boxes, left + 1), at(boxes, right + 1));
      boxes[box + 2] = Math.max(at(boxes, left + 2), at(boxes, right + 2));
      boxes[box + 3] = Math.max(at(boxes, left + 3), at(boxes, right + 3));
    }
  }

  /** Whether the ring clearly has an inside: otherwise the sign of its area, which says where that is, is rounding. */
  enclosesArea(): boolean {
    const [originX, originY] = [at(this.#x, 0), at(this.#y, 0)];
    let doubledArea = 0;
    for (let edge = 1; edge < this.size; edge++)
      doubledArea +=
        (at(this.#x, edge) - originX) * (at(this.#y, edge + 1) - originY) -
        (at(this.#x, edge + 1) - originX) * (at(this.#y, edge) - originY);
    const width = at(this.#boxes, 6) - at(this.#boxes, 4);
    const height = at(this.#boxes, 7) - at(this.#boxes, 5);
    return Math.abs(doubledArea) > LEAST_SHARE * width * height;
  }

  /** Whether the edges below a node clearly meet only where one ends and the next begins. */
  isSimple(node = 1): boolean {
    if (node >= this.#leaves) return true;
    const [left, right] = [2 * node, 2 * node + 1];
    return this.isSimple(left) && this.isSimple(right) && this.#areApart(left, right);
  }

  /** Whether the edges below two nodes of one level clearly meet only where one ends and the next begins. */
  #areApart(a: number, b: number): boolean {
    this.#comparisons -= 1;
    if (this.#comparisons < 0) return false;
    if (!this.#boxesMeet(4 * a, 4 * b)) return true;
    if (a >= this.#leaves) return this.#edgesAreApart(a - this.#leaves, b - this.#leaves);
    return (
      this.#areApart(2 * a, 2 * b) &&
      this.#areApart(2 * a, 2 * b + 1) &&
      this.#areApart(2 * a + 1, 2 * b) &&
      this.#areApart(2 * a + 1, 2 * b + 1)
    );
  }

  #boxesMeet(a: number, b: number): boolean {
    const boxes = this.#boxes;
    return (
      at(boxes, a) <= at(boxes, b + 2) &&
      at(boxes, b) <= at(boxes, a + 2) &&
      at(boxes, a + 1) <= at(boxes, b + 3) &&
      at(boxes, b + 1) <= at(boxes, a + 3)
    );
  }

  /** The same for two edges, the first of which comes before the second. */
  #edgesAreApart(first: number, second: number): boolean {
    if (second === first + 1) return this.#turns(first, second, second + 1);
    if (first === 0 && second === this.size - 1) return this.#turns(second, 0, 1);
    return this.#isBeside(first, second) || this.#isBeside(second, first);
  }

  /** Whether two edges that share a corner meet nowhere else: the second does not go back on the first. */
  #turns(before: number, corner: number, after: number): boolean {
    const [x, y] = [at(this.#x, corner), at(this.#y, corner)];
    const goesOn =
      (at(this.#x, before) - x) * (at(this.#x, after) - x) +
        (at(this.#y, before) - y) * (at(this.#y, after) - y) <
      0;
    return goesOn || this.#side(before, corner, after) !== 0;
  }

  /** Whether both ends of an edge lie on the same side of the line through another one. */
  #isBeside(edge: number, other: number): boolean {
    const side = this.#side(other, other + 1, edge);
    return side !== 0 && side === this.#side(other, other + 1, edge + 1);
  }

  /** The side of the line from one corner to another on which a third one lies: 1, -1, or 0 when it is too close to decide. */
  #side(from: number, to: number, corner: number): number {
    const [x, y] = [at(this.#x, from), at(this.#y, from)];
    const a = (at(this.#x, to) - x) * (at(this.#y, corner) - y);
    const b = (at(this.#y, to) - y) * (at(this.#x, corner) - x);
    const difference = a - b;
    if (!(Math.abs(difference) > ROUNDING * (Math.abs(a) + Math.abs(b)))) return 0;
    return Math.sign(difference);
  }
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? Number.NaN;
