import type { Position } from "@cas/models";
import { describe, expect, it } from "vitest";
import { isClearlySimple } from "./simple-ring.ts";

const closed = (corners: readonly Position[]): Position[] => [...corners, corners[0] ?? [0, 0]];

/** A ring with corners at one turn's angles and given distances from the centre. */
const star = (corners: number, radius: (corner: number) => number): Position[] =>
  closed(
    Array.from({ length: corners }, (_, corner) => {
      const angle = (2 * Math.PI * corner) / corners;
      return [-84 + radius(corner) * Math.cos(angle), 36 + radius(corner) * Math.sin(angle)];
    }),
  );

describe("isClearlySimple", () => {
  it("knows outlines of areas", () => {
    expect(isClearlySimple(star(200, (corner) => 1 + 0.6 * Math.sin(corner * 7.1)))).toBe(true);
    expect(isClearlySimple(star(4000, () => 1))).toBe(true);
    expect(isClearlySimple(star(3, () => 1))).toBe(true);
  });

  it("passes over repeated corners and corners on a straight line", () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
      [0, 0],
    ] as Position[];
    expect(isClearlySimple(ring)).toBe(true);
  });

  it.each([
    [
      "crosses itself",
      [
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 2],
      ],
    ],
    [
      "touches an edge with a corner",
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
        [0, 4],
      ],
    ],
    [
      "touches itself at a corner",
      [
        [0, 0],
        [2, 2],
        [4, 0],
        [4, 4],
        [2, 2],
        [0, 4],
      ],
    ],
    [
      "goes back on an edge",
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [6, 4],
        [3, 4],
        [0, 4],
      ],
    ],
    [
      "goes back over its first corner",
      [
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 0],
      ],
    ],
    [
      "has no area",
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      "has less area than its rounding",
      [
        [0, 0],
        [1, 1],
        [2, 2 + 1e-12],
      ],
    ],
    [
      "has two corners",
      [
        [0, 0],
        [1, 1],
      ],
    ],
  ] as [string, Position[]][])("is in doubt about a ring that %s", (_, corners) => {
    expect(isClearlySimple(closed(corners))).toBe(false);
  });

  it("is in doubt about a corner that is closer to an edge than rounding", () => {
    const corners: Position[] = [
      [0, 0],
      [3, 0.3],
      [3, 2],
      [1, 0.1 + 2 ** -54],
      [0, 2],
    ];
    expect(isClearlySimple(closed(corners))).toBe(false);
  });

  it("leaves rings of too many corners, or too many near edges, to others", () => {
    expect(isClearlySimple(star(5000, () => 1))).toBe(false);
    const comb = Array.from({ length: 1000 }, (_, tooth): Position => [
      tooth / 1000 + (tooth % 2),
      tooth % 2,
    ]);
    expect(isClearlySimple(closed([...comb, [3, 2], [-1, 2]]))).toBe(false);
  });

  it("agrees with exact arithmetic on rings of random corners", () => {
    let state = 7;
    const random = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    let simple = 0;
    for (let round = 0; round < 4000; round++) {
      const corners = Array.from({ length: 3 + random(6) }, (): Position => [
        random(12),
        random(12),
      ]);
      const expected = isSimple(corners);
      if (expected) simple += 1;
      expect([corners, isClearlySimple(closed(corners))]).toEqual([corners, expected]);
    }
    expect(simple).toBeGreaterThan(400);
  });
});

/** Whether no two edges share more than the corner between them. Coordinates are small integers: nothing is rounded. */
function isSimple(corners: readonly Position[]): boolean {
  const ring = corners.filter(
    (corner, index) => !isSame(corner, corners[(index || corners.length) - 1]),
  );
  const edges = ring.map(
    (corner, index) => [corner, ring[(index + 1) % ring.length] ?? corner] as const,
  );
  return (
    edges.length >= 3 &&
    edges.every((edge, first) =>
      edges.slice(first + 1).every((other, between) => {
        const shared = [
          ...(between === 0 ? [edge[1]] : []),
          ...(first === 0 && between === edges.length - 2 ? [edge[0]] : []),
        ];
        return meetingPoints(edge, other).every((point) =>
          shared.some((end) => isSame(end, point)),
        );
      }),
    )
  );
}

type Edge = readonly [from: Position, to: Position];

const isSame = (a: Position, b: Position | undefined): boolean =>
  b !== undefined && a[0] === b[0] && a[1] === b[1];

function cross(a: Position, b: Position, c: Position): number {
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const [cx = 0, cy = 0] = c;
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}

function isOn(point: Position, [from, to]: Edge): boolean {
  const [x = 0, y = 0] = point;
  const [fromX = 0, fromY = 0] = from;
  const [toX = 0, toY = 0] = to;
  return cross(from, to, point) === 0 && (x - fromX) * (x - toX) + (y - fromY) * (y - toY) <= 0;
}

/** Ends on the other edge; a crossing between the ends is a point that no edge has. */
function meetingPoints(a: Edge, b: Edge): Position[] {
  const ends = [...a.filter((end) => isOn(end, b)), ...b.filter((end) => isOn(end, a))];
  const crosses =
    Math.sign(cross(...a, b[0])) * Math.sign(cross(...a, b[1])) < 0 &&
    Math.sign(cross(...b, a[0])) * Math.sign(cross(...b, a[1])) < 0;
  return crosses ? [...ends, [Number.NaN, Number.NaN]] : ends;
}
