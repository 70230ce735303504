import type { Geometry } from "@cas/models";
import { describe, expect, it } from "vitest";
import { toGridRings } from "./grid-rings.ts";
import { normalizeGeometry } from "./normalize-geometry.ts";

type Area = Exclude<Geometry, { type: "Point" }>;
const unit = { originX: 0, originY: 0, cellWidth: 1, cellHeight: 1 };
const box = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const polygon = (...coordinates: number[][][]): Area => ({ type: "Polygon", coordinates });
const multi = (...coordinates: number[][][][]): Area => ({ type: "MultiPolygon", coordinates });

const pauses = { count: 0 };
/** Counts the pauses without pausing. */
const yieldIfDue = async (): Promise<void> => {
  pauses.count += 1;
};
const usable = (geometry: Area, mayOverlap = false) =>
  normalizeGeometry(geometry, { mayOverlap, maxCrossings: 10_000 }, yieldIfDue);

async function areaOf(geometry: Area): Promise<number> {
  const { geometry: one } = await usable(geometry);
  return one.type === "Point" ? 0 : toGridRings(one, unit).area;
}

describe("normalizeGeometry", async () => {
  it("moves positions that rounding puts beyond 180 and 90 to these", async () => {
    const beyond = polygon([
      [170, 80],
      [180.00000000000014, 80],
      [180.00000000000014, 90.00000000000003],
      [170, 90.00000000000003],
      [170, 80],
    ]);
    expect((await usable(beyond)).geometry).toEqual(polygon(box(170, 80, 180, 90)));
    const point = { type: "Point", coordinates: [-180.00000000000003, 0] } as const;
    const { geometry } = await normalizeGeometry(
      point,
      { mayOverlap: false, maxCrossings: 0 },
      yieldIfDue,
    );
    expect(geometry).toEqual({ type: "Point", coordinates: [-180, 0] });
  });

  it.each<[string, Area]>([
    ["a polygon", polygon(box(0, 0, 4, 4))],
    ["a hole", polygon(box(0, 0, 4, 4), box(1, 1, 2, 2))],
    ["a ring that runs clockwise", polygon(box(0, 0, 4, 4).toReversed())],
    ["parts beside each other", multi([box(0, 0, 1, 1)], [box(2, 0, 3, 1)])],
    ["a part in the hole of another", multi([box(0, 0, 9, 9), box(1, 1, 8, 8)], [box(2, 2, 3, 3)])],
    ["parts that meet in a corner", multi([box(0, 0, 1, 1)], [box(1, 1, 2, 2)])],
    ["repeated positions", polygon(box(0, 0, 4, 4).flatMap((position) => [position, position]))],
  ])("returns %s unchanged", async (_name, geometry) => {
    expect((await usable(geometry)).geometry).toBe(geometry);
  });

  it.each<[string, Area, number]>([
    // Triangles of base 3 and height 1.2, and of base 2 and height 0.8.
    [
      "a figure of eight: both loops",
      polygon([
        [0, 0],
        [2, 2],
        [2, 0],
        [0, 3],
        [0, 0],
      ]),
      0.5 * 3 * 1.2 + 0.5 * 2 * 0.8,
    ],
    [
      "a loop within: it is inside already",
      polygon([
        [0, 0],
        [4, 0],
        [4, 4],
        [2, 4],
        [2, 1],
        [3, 1],
        [3, 2],
        [1, 2],
        [1, 4],
        [0, 4],
        [0, 0],
      ]),
      // 4 x 4 minus the notch above y = 2 between 1 and 2; the loop from (2, 1) to (3, 2) counts once.
      16 - 2,
    ],
    [
      "a spike: nothing",
      polygon([
        [0, 0],
        [4, 0],
        [4, 2],
        [9, 2],
        [4, 2],
        [4, 4],
        [0, 4],
        [0, 0],
      ]),
      16,
    ],
    ["a hole across the edge: the part within", polygon(box(0, 0, 4, 4), box(3, 1, 6, 3)), 14],
    ["a hole outside: nothing", polygon(box(0, 0, 4, 4), box(5, 5, 6, 6)), 16],
    ["holes that overlap: once", polygon(box(0, 0, 4, 4), box(1, 1, 3, 3), box(2, 2, 4, 4)), 9],
    [
      "a hole in a hole: nothing more",
      polygon(box(0, 0, 4, 4), box(1, 1, 3, 3), box(1.5, 1.5, 2, 2)),
      12,
    ],
    ["parts that overlap: once", multi([box(0, 0, 4, 4)], [box(2, 2, 6, 6)]), 28],
    ["the same part twice: once", multi([box(0, 0, 4, 4)], [box(0, 0, 4, 4)]), 16],
    ["parts with a common edge", multi([box(0, 0, 4, 4)], [box(4, 0, 6, 4)]), 24],
    [
      "a part over the hole of another",
      multi([box(0, 0, 4, 4), box(1, 1, 3, 3)], [box(0, 0, 4, 2)]),
      14,
    ],
    // 1e-9 wide and 8 long
    ["a sliver", polygon(box(0, 0, 8, 1e-9)), 8e-9],
  ])("%s", async (_name, geometry, area) => {
    expect(await areaOf(geometry)).toBeCloseTo(area, 12);
    // The order of parts does not matter; the order of rings does: the first ring is the outer ring.
    const turned: Area =
      geometry.type === "MultiPolygon"
        ? { ...geometry, coordinates: geometry.coordinates.toReversed() }
        : { ...geometry, coordinates: geometry.coordinates.map((ring) => ring.toReversed()) };
    expect(await areaOf(turned)).toBeCloseTo(area, 12);
  });

  it("cuts at the antimeridian and unites what then overlaps", async () => {
    const twice = multi([box(170, 0, -170, 10)], [box(-180, 0, -170, 10)]);
    expect(await areaOf(twice)).toBeCloseTo(200, 9);
  });

  it("leaves rings that cross unchanged with mayOverlap, unless they had to be cut", async () => {
    const overlapping = multi([box(0, 0, 4, 4)], [box(2, 2, 6, 6)]);
    expect((await usable(overlapping, true)).geometry).toBe(overlapping);
    const jumping = multi([box(170, 0, -170, 10)], [box(-180, 0, -170, 10)]);
    const { geometry } = await usable(jumping, true);
    expect(geometry.type === "Point" ? 0 : toGridRings(geometry, unit).area).toBeCloseTo(200, 9);
  });

  it("rejects rings that enclose no area", async () => {
    const bent = [
      [0, 0],
      [2, 2],
      [4, 0],
      [2, 2],
      [0, 0],
    ];
    await expect(usable(polygon(bent))).rejects.toThrow("the rings enclose no area");
  });

  it("returns a comb of thousands of teeth unchanged, and detects one tooth that touches another", async () => {
    // Up and down in one direction and back at the bottom: the sweep line crosses all teeth.
    const comb = (bent: number): Area => {
      const teeth = Array.from({ length: 5000 }, (_, tooth) => {
        const lean = tooth === bent ? 3 : 0;
        return [
          [tooth / 100, (tooth % 7) / 10],
          [(tooth + 0.5 + lean) / 100, 10 + (tooth % 11) / 10],
        ];
      }).flat();
      return polygon([...teeth, [50, 0], [50, -1], [0, -1], [0, 0]]);
    };
    pauses.count = 0;
    const clean = comb(-1);
    expect((await usable(clean)).geometry).toBe(clean);
    // At the start, before and after the corners are sorted, then after every 1,024 corners.
    expect(pauses.count).toBe(12);
    for (const tooth of [0, 1234, 4990]) {
      const { geometry } = await usable(comb(tooth));
      expect(geometry.type).toBe("MultiPolygon");
    }
  });

  it("rejects noise", async () => {
    // 200 lines, each crossing all others.
    const lines = Array.from({ length: 400 }, (_, index) => [
      index % 2 === 0 ? 0 : 10,
      index % 2 === 0 ? index / 40 : 10 - index / 40 + (index % 7) / 1000,
    ]);
    await expect(usable(polygon([...lines, [0, 0]]))).rejects.toThrow(
      "the rings cross more than 10,000 times",
    );
  });
});
