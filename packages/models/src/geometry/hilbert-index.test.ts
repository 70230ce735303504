import { expect, it } from "vitest";
import { hilbertIndex } from "./hilbert-index.ts";

/** Columns and rows of 64 by 64 squares of the world, in the order of their indexes. */
const squares = Array.from({ length: 64 * 64 }, (_, index) => {
  const [column, row] = [index % 64, Math.floor(index / 64)];
  return {
    column,
    row,
    number: hilbertIndex(-180 + (column + 0.5) * (360 / 64), -90 + (row + 0.5) * (180 / 64)),
  };
}).toSorted((a, b) => a.number - b.number);

it("numbers every square once, and neighbours follow each other", () => {
  expect(new Set(squares.map(({ number }) => number)).size).toBe(64 * 64);
  const steps = squares.slice(1).map(({ column, row }, index) => {
    const before = squares[index];
    return Math.abs(column - (before?.column ?? 99)) + Math.abs(row - (before?.row ?? 99));
  });
  expect(new Set(steps)).toEqual(new Set([1]));
});

it("accepts the edges of the world", () => {
  for (const [lon, lat] of [
    [-180, -90],
    [180, 90],
    [180, -90],
    [-180, 90],
  ] as const)
    expect(hilbertIndex(lon, lat)).toBeGreaterThanOrEqual(0);
});

it("accepts coordinates that are not numbers or outside the world", () => {
  expect(hilbertIndex(Number.NaN, Number.NaN)).toBe(hilbertIndex(-180, -90));
  expect(hilbertIndex(1e300, Infinity)).toBe(hilbertIndex(180, 90));
  expect(hilbertIndex(-1e300, -Infinity)).toBe(hilbertIndex(-180, -90));
});
