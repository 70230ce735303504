import { expect, it } from "vitest";
import { areasPerRequest, MAX_REQUEST_TEXT, requestParts, textSize } from "./request-size.ts";

/** An area of about this many characters. */
const areaOf = (id: string, size: number) => ({
  id,
  geometry: {
    type: "Polygon" as const,
    coordinates: [Array.from({ length: Math.ceil(size / 11) }, () => [1.25, 12.5])],
  },
});
const many = (count: number, size: number) =>
  Array.from({ length: count }, (_, index) => areaOf(String(index), size));

it("splits small areas by their number, in order", () => {
  const areas = many(7, 20);
  const parts = [...requestParts(areas, 3)];
  expect(parts.map((part) => part.length)).toEqual([3, 3, 1]);
  expect(parts.flat()).toEqual(areas);
  expect(areasPerRequest(areas, 3)).toBe(3);
  expect([...requestParts([], 3)]).toEqual([]);
});

it("splits large areas by their size, so that no request exceeds it", () => {
  const areas = many(10, MAX_REQUEST_TEXT / 4);
  const parts = [...requestParts(areas, 1000)];
  expect(parts.flat()).toEqual(areas);
  expect(parts.map((part) => part.length)).toEqual([3, 3, 3, 1]);
  for (const part of parts)
    expect(part.reduce((sum, area) => sum + textSize(area), 0)).toBeLessThanOrEqual(
      MAX_REQUEST_TEXT,
    );
  expect(areasPerRequest(areas, 1000)).toBe(2);
});

it("sends an area that is larger than the limit alone", () => {
  const areas = [areaOf("a", 20), areaOf("b", MAX_REQUEST_TEXT + 1), areaOf("c", 20)];
  expect([...requestParts(areas, 1000)].map((part) => part.map(({ id }) => id))).toEqual([
    ["a"],
    ["b"],
    ["c"],
  ]);
  expect(areasPerRequest(areas, 1000)).toBe(1);
});

it("splits 2,500 polygons of 756 vertices with six digits into eleven requests of at most half the limit of a server", () => {
  const position = [-78.638176, 35.779591];
  const coordinates = [Array.from({ length: 756 }, () => position)];
  const areas = Array.from({ length: 2500 }, (_, index) => ({
    id: String(index),
    geometry: { type: "Polygon" as const, coordinates },
  }));
  const parts = [...requestParts(areas, 10_000)];
  expect(parts).toHaveLength(11);
  for (const part of parts) expect(JSON.stringify(part).length).toBeLessThan((8 * 1024 ** 2) / 2);
});
