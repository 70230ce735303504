import type { Area } from "./area.ts";
import { expect, it } from "vitest";
import { simplifyAreas, simplifyOutline } from "./simplify-outline.ts";

const ring = Array.from({ length: 1000 }, (_, index): [number, number] => {
  const angle = (2 * Math.PI * index) / 1000;
  return [10 + Math.cos(angle), 50 + Math.sin(angle)];
});
const circle: Area = {
  id: "a",
  name: "Circle",
  origin: "file",
  geometry: { type: "Polygon", coordinates: [[...ring, ring[0] ?? []]] },
};
const point: Area = { ...circle, id: "b", geometry: { type: "Point", coordinates: [1, 2] } };

/** The area of a polygon of n corners, as a share of that of its circle: 1 - (2 pi / n)^2 / 6. */
const shareOf = (corners: number): number => 1 - ((2 * Math.PI) / corners) ** 2 / 6;

it("leaves short outlines and points as they are", () => {
  expect(simplifyOutline(circle.geometry, 1001)).toBeUndefined();
  expect(simplifyAreas([point], 16)).toEqual([point]);
});

it("simplifies a long outline, and says what it was, also after a second time", () => {
  const [once, other] = simplifyAreas([circle, point], 100);
  expect(other).toBe(point);
  expect(once?.geometry.coordinates[0]).toHaveLength(100);
  expect(once?.simplified?.positionsBefore).toBe(1001);
  expect(once?.simplified?.areaChange).toBeCloseTo(shareOf(99) / shareOf(1000) - 1, 3);
  const [twice] = simplifyAreas(once === undefined ? [] : [once], 50);
  expect(twice?.simplified?.positionsBefore).toBe(1001);
  expect(twice?.simplified?.areaChange).toBeCloseTo(shareOf(49) / shareOf(1000) - 1, 2);
  expect(twice?.simplified?.areaChange).toBeLessThan(once?.simplified?.areaChange ?? 0);
});
