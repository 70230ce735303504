import { expect, it } from "vitest";
import { areasPerRequest } from "./areas-per-request.ts";

/** An area of about this many bytes. */
const areaOf = (id: string, bytes: number) => ({
  id,
  geometry: {
    type: "Polygon" as const,
    coordinates: [Array.from({ length: Math.ceil(bytes / 11) }, () => [1.25, 12.5])],
  },
});
const many = (count: number, bytes: number) =>
  Array.from({ length: count }, (_, index) => areaOf(String(index), bytes));

it.each([
  ["small areas", many(7, 20), 3, 3],
  ["large areas", many(10, 1_000_000), 1000, 2],
  ["one that is larger alone", [areaOf("a", 20), areaOf("b", 4_100_000), areaOf("c", 20)], 1000, 1],
  ["none", [], 1000, 1000],
] as const)("%s", (_name, areas, max, expected) => {
  expect(areasPerRequest(areas, max)).toBe(expected);
});
