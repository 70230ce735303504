import { describe, expect, it } from "vitest";
import { chooseSteps, describeSteps } from "./time-steps.ts";

const months = Array.from({ length: 12 }, (_, month) => ({
  start: new Date(Date.UTC(1999, month)).toISOString(),
  end: new Date(Date.UTC(1999, month + 1)).toISOString(),
}));
const chosen = (start: string, end: string): number[] =>
  chooseSteps("a:b", months, { start, end }).steps.map(
    (step) => new Date(step?.start ?? "").getUTCMonth() + 1,
  );

describe("chooseSteps", () => {
  it.each([
    ["1999-01-01", "1999-12-31", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["1999-03-10", "1999-03-20", [3]],
    ["1999-03-31T23:59:59", "1999-04-01", [3, 4]],
    ["1999-04-01", "1999-04-01", [4]],
    ["1990-01-01", "1999-01-01", [1]],
    ["1999-03-01T00:00:00", "1999-03-31", [3]],
    ["1999-02-28T23:59:59.999", "1999-02-28", [2]],
  ])("%s to %s selects the months it touches", (start, end, expected) => {
    expect(chosen(start, end)).toEqual(expected);
  });

  it("selects the latest step without a range, for steps in any order", () => {
    expect(chooseSteps("a:b", months.toReversed(), null).steps).toEqual([months[11]]);
  });

  it("names the covered time when a range selects nothing", () => {
    expect(chooseSteps("a:b", months, { start: "2005-01-01", end: "2005-12-31" })).toEqual({
      steps: [],
      warnings: [
        "a:b: no time step in the time range; it covers 1999-01-01T00:00:00.000Z to 2000-01-01T00:00:00.000Z",
      ],
    });
  });

  it("selects the only step for any range, with a warning", () => {
    const [january] = months;
    const selection = chooseSteps("a:b", months.slice(0, 1), {
      start: "2005-01-01",
      end: "2005-12-31",
    });
    expect(selection.steps).toEqual([january]);
    expect(selection.warnings).toEqual([
      "a:b: its only time step, 1999-01-01T00:00:00.000Z to 1999-02-01T00:00:00.000Z, is outside the time range",
    ]);
  });

  it("chooses hundreds of thousands of steps, and states a common doubt once", () => {
    const note = "is not sure";
    const many = Array.from({ length: 300_000 }, () => ({
      start: "1999-01-01",
      end: "1999-02-01",
      note,
    }));
    const { steps, warnings } = chooseSteps("a:b", many, {
      start: "1999-01-01",
      end: "1999-01-01",
    });
    expect([steps.length, warnings]).toEqual([300_000, ["a:b: is not sure"]]);
  });

  it("selects one step for a dataset without a time axis", () => {
    expect(chooseSteps("a:b", [], { start: "1999-01-01", end: "1999-12-31" })).toEqual({
      steps: [undefined],
      warnings: [],
    });
  });
});

describe("describeSteps", () => {
  it.each([
    [months.slice(0, 1), "1999-01-01T00:00:00Z/1999-02-01T00:00:00Z"],
    [months, "1999-01-01T00:00:00Z/2000-01-01T00:00:00Z in 12 steps"],
    [[{ start: "1999-01-01", end: "1999-01-02" }], "1999-01-01T00:00:00Z/1999-01-02T00:00:00Z"],
    [
      [{ start: "1999-01-01T10:00:00.5Z", end: "1999-01-01T10:00:00.5Z" }],
      "1999-01-01T10:00:00.500Z",
    ],
    [[undefined], undefined],
    [[], undefined],
  ])("%j", (steps, expected) => {
    expect(describeSteps(steps)).toBe(expected);
  });
});
