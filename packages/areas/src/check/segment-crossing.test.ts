import type { Ring } from "@cas/models";
import { expect, it } from "vitest";
import { readCounties } from "@cas/sample-data";
import { findCrossing } from "./segment-crossing.ts";

const square: Ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
  [0, 0],
];
const shifted = (by: number): Ring => square.map(([x = 0, y = 0]) => [x / 2 + by, y / 2 + by]);

it("finds where a ring crosses itself", () => {
  const bowTie: Ring = [
    [0, 0],
    [4, 2],
    [4, 0],
    [0, 2],
    [0, 0],
  ];
  expect(findCrossing([bowTie])).toEqual({ at: [2, 1], rings: [0, 0] });
});

it("finds where a hole leaves its ring", () => {
  const crossing = findCrossing([square, shifted(3)]);
  expect(crossing?.rings.toSorted()).toEqual([0, 1]);
  expect([
    [4, 3],
    [3, 4],
  ]).toContainEqual(crossing?.at);
});

it.each([
  ["a valid ring", [square]],
  ["a hole", [square, shifted(1)]],
  ["a hole that touches its ring at a corner", [square, shifted(2)]],
  [
    "a ring that touches itself at a position",
    [
      [
        [0, 0],
        [2, 2],
        [4, 0],
        [4, 4],
        [2, 2],
        [0, 4],
        [0, 0],
      ],
    ],
  ],
  [
    "a corner on an edge, but for rounding",
    [
      square,
      [
        [1, 1],
        [4 + 1e-12, 2],
        [1, 3],
        [1, 1],
      ],
    ],
  ],
])("finds nothing in %s", (_name, rings) => {
  expect(findCrossing(rings)).toBeUndefined();
});

it("finds the one of 241 simplified counties that crosses itself", async () => {
  const counties = await readCounties();
  const crossing = counties.filter(({ geometry }) =>
    (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).some(
      (rings) => findCrossing(rings) !== undefined,
    ),
  );
  expect(crossing.map(({ properties }) => properties.name)).toEqual(["Franklin"]);
});

it("finds one crossing among 20,000 edges", () => {
  const count = 20_000;
  const ring = Array.from({ length: count }, (_, index): [number, number] => {
    const angle = (2 * Math.PI * index) / count;
    const radius = 2 + Math.sin(40 * angle) / 4;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });
  const closed = [...ring, ring[0] ?? []];
  expect(findCrossing([closed])).toBeUndefined();
  const twisted = closed.with(5000, closed[5002] ?? []).with(5002, closed[5000] ?? []);
  expect(findCrossing([twisted])).toMatchObject({ rings: [0, 0] });
});
