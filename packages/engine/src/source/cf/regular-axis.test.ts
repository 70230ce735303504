import { describe, expect, it } from "vitest";
import {
  firstTurn,
  isRegular,
  isRegularLatitude,
  regularAxis,
  withoutJump,
} from "./regular-axis.ts";

describe("regularAxis", () => {
  it("extends half a step beyond the first and the last centre", () => {
    expect(regularAxis(Float64Array.of(0.5, 1.5, 2.5), "lon")).toEqual({
      origin: 0,
      step: 1,
      length: 3,
    });
    expect(regularAxis(Float64Array.of(89.5, 88.5), "lat")).toMatchObject({ origin: 90, step: -1 });
  });

  it("tolerates the rounding of coordinates of single precision", () => {
    const centres = Float64Array.from({ length: 4320 }, (_, index) =>
      Math.fround(-180 + (index + 0.5) / 12),
    );
    const { origin, step } = regularAxis(centres, "lon");
    expect(origin).toBeCloseTo(-180, 4);
    expect(step).toBeCloseTo(1 / 12, 7);
  });

  it.each<[string, number[], string]>([
    ["uneven ones", [0, 1, 3], "its lat is not evenly spaced"],
    ["equal ones", [5, 5], "its lat is not evenly spaced"],
    ["gaps", [0, Number.NaN, 2], "its lat is not evenly spaced"],
    ["a single one", [5], "its lat has one cell, so the size of the cell is unknown"],
  ])("rejects %s", (_kind, centres, message) => {
    expect(() => regularAxis(Float64Array.from(centres), "lat")).toThrow(message);
  });
});

describe("isRegularLatitude", () => {
  const latitudes = (change: (latitude: number) => number): Float64Array =>
    Float64Array.from({ length: 180 }, (_, index) => change(89.97 - index / 24));

  it.each<[string, (latitude: number) => number]>([
    ["in full", (latitude) => latitude],
    ["in single precision", Math.fround],
    ["with four decimals", (latitude) => Math.round(latitude * 1e4) / 1e4],
    [
      "with four decimals in single precision",
      (latitude) => Math.fround(Number(latitude.toFixed(4))),
    ],
  ])("takes even latitudes for even that are stored %s", (_kind, change) => {
    expect(isRegularLatitude(latitudes(change))).toBe(true);
  });

  it("does not take Gaussian latitudes for even, which are so within a hundredth of a cell", () => {
    // The zeros of the Legendre polynomial of degree 8, from numpy.
    const gaussian = Float64Array.of(
      73.79921362856632,
      52.81294318999426,
      31.704091745008313,
      10.569882312576093,
      -10.569882312576093,
      -31.704091745008313,
      -52.81294318999426,
      -73.79921362856632,
    );
    expect([isRegular(gaussian), isRegularLatitude(gaussian)]).toEqual([true, false]);
  });
});

describe("longitudes", () => {
  it("continue where they jump", () => {
    expect([...withoutJump(Float64Array.of(90, 179, -179, -90, 0, 1))]).toEqual([
      90, 179, 181, 270, 360, 361,
    ]);
    expect([...withoutJump(Float64Array.of(-179, 179, 90))]).toEqual([-179, -181, -270]);
  });

  it("count once round the Earth", () => {
    const axis = { origin: -0.5, step: 1, length: 361 };
    expect(firstTurn(axis)).toEqual({ ...axis, length: 360 });
    expect(firstTurn({ ...axis, length: 360 })).toEqual({ ...axis, length: 360 });
  });
});
