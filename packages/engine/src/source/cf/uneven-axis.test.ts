import { describe, expect, it } from "vitest";
import { unevenAxis, withinPoles } from "./uneven-axis.ts";

const edgesOf = (centres: number[], bounds?: number[]): number[] => [
  ...unevenAxis(Float64Array.from(centres), bounds && Float64Array.from(bounds), "lat").edges,
];

describe("unevenAxis", () => {
  it("has edges in the middle between centres, the outer ones as far away as the inner ones", () => {
    expect(edgesOf([0, 1, 3, 7])).toEqual([-0.5, 0.5, 2, 5, 9]);
    expect(edgesOf([7, 3, 1, 0])).toEqual([9, 5, 2, 0.5, -0.5]);
  });

  it("has the edges of bounds, whichever end of a cell they name first", () => {
    expect(edgesOf([0, 1, 3], [-1, 0.25, 0.25, 2, 2, 4])).toEqual([-1, 0.25, 2, 4]);
    expect(edgesOf([3, 1, 0], [2, 4, 0.25, 2, -1, 0.25])).toEqual([4, 2, 0.25, -1]);
  });

  it("ends at the poles", () => {
    const axis = unevenAxis(Float64Array.of(88, 60, -80), undefined, "lat");
    expect([...withinPoles(axis).edges]).toEqual([90, 74, -10, -90]);
  });

  it.each<[string, number[], number[] | undefined, string]>([
    ["centres in no order", [0, 2, 1], undefined, "its lat is not evenly spaced, and neither"],
    ["no numbers", [0, Number.NaN, 1], undefined, "its lat is not evenly spaced, and neither"],
    ["gaps", [0, 1, 3], [-1, 0, 0.5, 2, 2, 4], "the bounds of its lat have gaps or overlap"],
    ["no bounds", [0, 1], [0, Number.NaN, 1, 2], "the bounds of its lat"],
  ])("refuses %s", (_kind, centres, bounds, message) => {
    expect(() => edgesOf(centres, bounds)).toThrow(message);
  });
});
