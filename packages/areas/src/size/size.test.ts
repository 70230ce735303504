import type { Geometry, Ring } from "@cas/models";
import { readCounties } from "@cas/sample-data";
import { describe, expect, it } from "vitest";
import { geometryFault } from "../check/geometry-fault.ts";
import { combineParts, type CombinableStatistic } from "./combine-parts.ts";
import { fitVertices } from "./fit-vertices.ts";
import { polygonsOf, signedArea, sphericalArea, verticesOf } from "./polygons-of.ts";
import { requestBytes, requestsBySize } from "./requests-by-size.ts";

/** A star with many positions, and a hole. */
function star(positions: number): Geometry {
  const around = (radius: number): Ring => {
    const ring = Array.from({ length: positions / 2 }, (_, index): [number, number] => {
      const angle = (4 * Math.PI * index) / positions;
      const length = radius * (index % 2 === 0 ? 1 : 0.6);
      return [10 + length * Math.cos(angle), 50 + length * Math.sin(angle)];
    });
    return [...ring, ring[0] ?? [0, 0]];
  };
  return { type: "Polygon", coordinates: [[...around(2)], [...around(0.5)]] };
}

const planarArea = (geometry: Geometry): number =>
  polygonsOf(geometry).reduce(
    (sum, rings) =>
      sum +
      rings.reduce(
        (area, ring, index) => area + ((index === 0 ? 1 : -1) * Math.abs(signedArea(ring))) / 2,
        0,
      ),
    0,
  );
const vertices = (geometry: Geometry): number =>
  polygonsOf(geometry).reduce((sum, rings) => sum + verticesOf(rings), 0);

describe("fitVertices", () => {
  it("leaves a geometry that fits as it is", () => {
    const geometry = star(100);
    expect(fitVertices(geometry, 200, "cut")).toEqual({
      parts: [geometry],
      vertices: 102,
      areaChange: 0,
    });
    const point: Geometry = { type: "Point", coordinates: [1, 2] };
    expect(fitVertices(point, 16, "simplify").parts).toEqual([point]);
  });

  it.each([50, 300, 2000])(
    "cuts into valid parts of at most %i positions with the same area",
    (max) => {
      const geometry = star(20_000);
      const { parts, areaChange } = fitVertices(geometry, max, "cut");
      expect(areaChange).toBe(0);
      expect(parts.map(geometryFault)).toEqual(parts.map(() => undefined));
      expect(Math.max(...parts.map(vertices))).toBeLessThanOrEqual(max);
      const area = parts.reduce((sum, part) => sum + planarArea(part), 0);
      expect(area).toBeCloseTo(planarArea(geometry), 9);
    },
  );

  it("cuts a multipolygon between its polygons first", async () => {
    const counties = await readCounties();
    const geometry: Geometry = {
      type: "MultiPolygon",
      coordinates: counties
        .slice(0, 20)
        .flatMap((county) =>
          polygonsOf(county.geometry).map((rings) => rings.map((ring) => [...ring])),
        ),
    };
    const { parts, vertices: total } = fitVertices(geometry, 100, "cut");
    expect(total).toBe(vertices(geometry));
    expect(parts.flatMap((part) => polygonsOf(part))).toEqual(polygonsOf(geometry));
  });

  it("simplifies to the limit, and says the change of the area", () => {
    const circle = Array.from({ length: 5000 }, (_, index): [number, number] => {
      const angle = (2 * Math.PI * index) / 5000;
      return [10 + Math.cos(angle), 50 + Math.sin(angle)];
    });
    const geometry: Geometry = { type: "Polygon", coordinates: [[...circle, circle[0] ?? [0, 0]]] };
    const { parts, vertices: left, areaChange } = fitVertices(geometry, 100, "simplify");
    expect([parts.length, left, parts.map(geometryFault)]).toEqual([1, 100, [undefined]]);
    // A polygon of 99 corners in a circle has 1 - (2 pi / 99)^2 / 6 of its area.
    expect(areaChange).toBeCloseTo((-1 / 6) * ((2 * Math.PI) / 99) ** 2, 3);
    const whole = sphericalArea(polygonsOf(geometry));
    expect(sphericalArea(parts.flatMap(polygonsOf)) / whole - 1).toBeCloseTo(areaChange, 12);
  });

  it("drops the smallest rings where triangles are too many", () => {
    const squares = Array.from({ length: 50 }, (_, index) => {
      const size = (index + 1) / 100;
      return [
        [
          [index, 0],
          [index + size, 0],
          [index + size, size],
          [index, size],
          [index, 0],
        ],
      ];
    });
    const { parts, vertices: left } = fitVertices(
      { type: "MultiPolygon", coordinates: squares },
      40,
      "simplify",
    );
    expect(left).toBe(40);
    expect(parts.flatMap(polygonsOf).map(([outer]) => outer?.[0]?.[0])).toEqual(
      [40, 41, 42, 43, 44, 45, 46, 47, 48, 49].map((lon) => expect.closeTo(lon, 0) as number),
    );
  });

  it("refuses limits that no outline keeps", () => {
    expect(() => fitVertices(star(100), 4, "cut")).toThrow("at least 16");
  });
});

describe("combineParts", () => {
  it.each<[CombinableStatistic, ReturnType<typeof combineParts>]>([
    ["mean", 4],
    ["sum", 8],
    ["min", 2],
    ["max", 6],
  ])("%s", (statistic, expected) => {
    const parts = [
      { value: 2, count: 3 },
      { value: 6, count: 3 },
      { value: null, count: 0 },
    ];
    expect(combineParts(statistic, parts)).toBe(expected);
  });

  it("weights means and shares by the count", () => {
    expect(
      combineParts("mean", [
        { value: 1, count: 1 },
        { value: 4, count: 0.5 },
      ]),
    ).toBe(2);
    expect(
      combineParts("distribution", [
        { value: { 41: 1 }, count: 3 },
        { value: { 41: 0.5, 42: 0.5 }, count: 1 },
      ]),
    ).toEqual({ 41: 0.875, 42: 0.125 });
    expect(
      combineParts("class_counts", [
        { value: { 1: 2 }, count: null },
        { value: { 1: 1, 2: 3 }, count: null },
      ]),
    ).toEqual({ 1: 3, 2: 3 });
  });

  it("has null and 0 for parts without valid cells, and refuses what cannot be put together", () => {
    expect([combineParts("mean", []), combineParts("count", [{ value: null, count: 0 }])]).toEqual([
      null,
      0,
    ]);
    expect(combineParts("mean", [{ value: 1, count: 0 }])).toBeNull();
    expect(() => combineParts("median" as CombinableStatistic, [{ value: 1, count: 1 }])).toThrow(
      "median of parts cannot be put together; mean, sum",
    );
    expect(() => combineParts("mean", [{ value: 1, count: null }])).toThrow("no count");
    expect(() => combineParts("sum", [{ value: {}, count: 1 }])).toThrow("not a number");
    expect(() => combineParts("frac", [{ value: 1, count: 1 }])).toThrow("no classes");
  });
});

describe("requestsBySize", () => {
  const area = (id: string, positions: number) => ({ id, geometry: star(positions) });
  const groupsOf = async (...options: Parameters<typeof requestsBySize>) => {
    const groups: (readonly string[])[] = [];
    for await (const group of requestsBySize(...options)) groups.push(group.map(({ id }) => id));
    return groups;
  };

  it("groups by bytes and count; a larger area is alone", async () => {
    const areas = [
      area("a", 100),
      area("b", 100),
      area("c", 10_000),
      area("d", 100),
      area("é", 100),
    ];
    const small = requestBytes(area("a", 100));
    expect(await groupsOf(areas, { maxBytes: 3 * small })).toEqual([["a", "b"], ["c"], ["d", "é"]]);
    expect(await groupsOf(areas, { maxCount: 2 })).toEqual([["a", "b"], ["c", "d"], ["é"]]);
    expect(await groupsOf([])).toEqual([]);
  });

  it("counts the bytes of JSON", () => {
    const one = area("é", 100);
    const bytes = new TextEncoder().encode(JSON.stringify(one)).length;
    expect(requestBytes(one)).toBeGreaterThanOrEqual(bytes);
    expect(requestBytes(one) - bytes).toBeLessThan(10);
  });
});
