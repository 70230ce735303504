import type { Geometry } from "@cas/models";
import { describe, expect, it } from "vitest";
import { cutAtAntimeridian } from "./antimeridian.ts";

const polygon = (...coordinates: number[][][]): Geometry => ({ type: "Polygon", coordinates });
/** A box that goes east from its western side, also across the antimeridian. */
const box = (west: number, south: number, east: number, north: number): number[][] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const cut = (geometry: Geometry): Geometry => cutAtAntimeridian(geometry).geometry;

describe("cutAtAntimeridian", () => {
  it.each<Geometry>([
    { type: "Point", coordinates: [180, 0] },
    polygon(box(-84, 36, -83, 37)),
    polygon(box(-180, -90, 180, 90)),
    // Both ways are equally long for 180 degrees: the edge stays as written.
    polygon(box(-90, 0, 90, 10)),
    { type: "MultiPolygon", coordinates: [[box(170, 0, 180, 10)], [box(-180, 0, -170, 10)]] },
  ])("returns a geometry without jumps unchanged: %j", (geometry) => {
    expect(cutAtAntimeridian(geometry)).toEqual({ geometry, warnings: [] });
  });

  it("cuts a box that jumps in two for both ring orientations, with a warning", () => {
    const fiji = box(177, -20, -178, -15);
    for (const ring of [fiji, fiji.toReversed()]) {
      const { geometry, warnings } = cutAtAntimeridian(polygon(ring));
      expect(areas(geometry)).toEqual([3 * 5, 2 * 5]);
      expect(longitudes(geometry)).toEqual([
        [177, 180],
        [-180, -178],
      ]);
      expect(warnings).toEqual([
        expect.stringMatching(
          /^geometry: the edge from longitude -?17\d to -?17\d is taken the short way/,
        ),
      ]);
    }
  });

  it("cuts holes with their polygon", () => {
    const holed = polygon(box(170, 0, -170, 10), box(178, 2, -178, 4), box(-175, 6, -174, 7));
    // 10 x 10 less 2 x 2; 10 x 10 less 2 x 2 and 1 x 1
    expect(netAreas(cut(holed))).toEqual([96, 95]);
  });

  it("closes a ring round the Earth over the pole of its hemisphere", () => {
    const south = [
      [-120, -70],
      [0, -70],
      [120, -70],
      [-120, -70],
    ];
    expect(total(cut(polygon(south)))).toBe(360 * 20);
    expect(total(cut(polygon(south.toReversed())))).toBe(360 * 20);
    const north = south.map(([longitude = 0]) => [longitude, 80]);
    expect(total(cut(polygon(north)))).toBe(360 * 10);
  });

  it("returns a ring that includes the pole unchanged", () => {
    const antarctica = [
      [-180, -90],
      [180, -90],
      [180, -70],
      [0, -60],
      [-180, -70],
      [-180, -90],
    ];
    const { geometry, warnings } = cutAtAntimeridian(polygon(antarctica));
    expect(warnings).toEqual([]);
    expect(total(geometry)).toBe(360 * 25);
  });

  it("refuses a ring round the Earth in both hemispheres", () => {
    const tilted = [
      [-120, -10],
      [0, 10],
      [120, -10],
      [-120, -10],
    ];
    expect(() => cutAtAntimeridian(polygon(tilted))).toThrow(
      "geometry: a ring winds round the Earth and it is not clear which pole it encloses",
    );
  });

  it("accepts a ring that goes round the Earth and back up to three times", () => {
    /** A band of one degree that goes round several times, further north each time. */
    const roundAndBack = (turns: number): number[][] => {
      const there = Array.from({ length: 6 * turns + 1 }, (_, step) => [
        ((step * 60 + 179) % 360) - 179,
        step / 2,
      ]);
      const back = there.map(([x = 0, y = 0]) => [x, y + 1]).toReversed();
      return [...there, ...back, there[0] ?? []];
    };
    // A band of one degree has 360 square degrees per turn.
    for (const turns of [1, 2, 3]) {
      const { geometry } = cutAtAntimeridian(polygon(roundAndBack(turns)));
      expect(total(geometry)).toBeCloseTo(360 * turns, 9);
    }
    expect(() => cutAtAntimeridian(polygon(roundAndBack(4)))).toThrow(
      "geometry: a ring goes round the Earth 4 times, the limit is 3; cut it at the antimeridian",
    );
  });
});

function rings(geometry: Geometry): readonly (readonly (readonly (readonly number[])[])[])[] {
  if (geometry.type === "Point") return [];
  return geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
}

function shoelace(ring: readonly (readonly number[])[]): number {
  const doubled = ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

const areas = (geometry: Geometry): number[] =>
  rings(geometry).map(([outer = []]) => shoelace(outer));
const total = (geometry: Geometry): number => areas(geometry).reduce((sum, area) => sum + area, 0);

/** Areas of the polygons minus those of their holes that begin in the same hemisphere. */
const netAreas = (geometry: Geometry): number[] =>
  rings(geometry).map(([outer = [], ...holes]) => {
    const isEast = (outer[0]?.[0] ?? 0) > 0;
    const inside = holes.filter(([[longitude = 0] = []]) => longitude > 0 === isEast);
    return inside.reduce((area, hole) => area - shoelace(hole), shoelace(outer));
  });

const longitudes = (geometry: Geometry): number[][] =>
  rings(geometry).map(([outer = []]) => {
    const all = outer.map(([longitude = 0]) => longitude);
    return [Math.min(...all), Math.max(...all)];
  });
