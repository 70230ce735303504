import { describe, expect, it } from "vitest";
import { type ChosenSteps, chooseSteps, describeSteps, type TimeStep } from "./time-steps.ts";

const months = Array.from({ length: 12 }, (_, month) => ({
  start: new Date(Date.UTC(1999, month)).toISOString(),
  end: new Date(Date.UTC(1999, month + 1)).toISOString(),
}));
const choose = (
  steps: readonly TimeStep[],
  range: { readonly start: string; readonly end: string } | null,
): Promise<ChosenSteps> => chooseSteps("a:b", steps, range, async () => {});
const chosen = async (start: string, end: string): Promise<number[]> => {
  const { steps } = await choose(months, { start, end });
  return steps.map((step) => new Date(step?.start ?? "").getUTCMonth() + 1);
};

describe("chooseSteps", () => {
  it.each([
    ["1999-01-01", "1999-12-31", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ["1999-03-10", "1999-03-20", [3]],
    ["1999-03-31T23:59:59", "1999-04-01", [3, 4]],
    ["1999-04-01", "1999-04-01", [4]],
    ["1990-01-01", "1999-01-01", [1]],
    ["1999-03-01T00:00:00", "1999-03-31", [3]],
    ["1999-02-28T23:59:59.999", "1999-02-28", [2]],
  ])("%s to %s selects the months it touches", async (start, end, expected) => {
    expect(await chosen(start, end)).toEqual(expected);
  });

  it("selects the latest step without a range, for steps in any order", async () => {
    expect((await choose(months.toReversed(), null)).steps).toEqual([months[11]]);
  });

  it("names the covered time when a range selects nothing", async () => {
    expect(await choose(months, { start: "2005-01-01", end: "2005-12-31" })).toEqual({
      steps: [],
      warnings: [
        "a:b: no time step in the time range; it covers 1999-01-01T00:00:00.000Z to 2000-01-01T00:00:00.000Z",
      ],
    });
  });

  it("selects the only step for any range, with a warning", async () => {
    const [january] = months;
    const selection = await choose(months.slice(0, 1), {
      start: "2005-01-01",
      end: "2005-12-31",
    });
    expect(selection.steps).toEqual([january]);
    expect(selection.warnings).toEqual([
      "a:b: its only time step, 1999-01-01T00:00:00.000Z to 1999-02-01T00:00:00.000Z, is outside the time range",
    ]);
  });

  it("chooses hundreds of thousands of steps, and states a common doubt once", async () => {
    const note = "is not sure";
    const many = Array.from({ length: 300_000 }, () => ({
      start: "1999-01-01",
      end: "1999-02-01",
      note,
    }));
    const { steps, warnings } = await choose(many, {
      start: "1999-01-01",
      end: "1999-01-01",
    });
    expect([steps.length, warnings]).toEqual([300_000, ["a:b: is not sure"]]);
  });

  it("states the first five of many different doubts", async () => {
    const many = Array.from({ length: 300_000 }, (_, index) => ({
      start: "1999-01-01",
      end: "1999-02-01",
      note: `doubt ${index}`,
    }));
    const { steps, warnings } = await choose(many, { start: "1999-01-01", end: "1999-01-01" });
    expect(steps).toHaveLength(300_000);
    expect(warnings).toEqual([
      ...[0, 1, 2, 3, 4].map((index) => `a:b: doubt ${index}`),
      "a:b: more notes about its time steps",
    ]);
  });

  it("pauses while it chooses from steps in no order, and selects what an ordered list selects", async () => {
    const days = Array.from({ length: 20_000 }, (_, day) => {
      const [start, end] = [day, day + 1].map((at) => new Date(at * 86_400_000).toISOString());
      return { start: start ?? "", end: end ?? "" };
    });
    const shuffled = days.map((_, index) => days[(index * 7919) % days.length] ?? days[0]);
    let pauses = 0;
    const range = { start: "1980-02-28T00:00:00Z", end: "1980-03-01T00:00:00Z" };
    const { steps } = await chooseSteps("a:b", shuffled as TimeStep[], range, async () => {
      pauses += 1;
    });
    expect(steps).toEqual((await choose(days, range)).steps);
    expect(steps).toHaveLength(3);
    expect(pauses).toBeGreaterThanOrEqual(8);
  });

  it("selects a step that begins early and ends late, whatever the order of ends", async () => {
    const long = { start: "1990-01-01", end: "2010-01-01" };
    const short = { start: "1991-01-01", end: "1992-01-01" };
    const point = { start: "1999-06-01", end: "1999-06-01" };
    const range = { start: "1999-06-01T00:00:00Z", end: "1999-06-01T00:00:00Z" };
    expect((await choose([long, short, point], range)).steps).toEqual([long, point]);
    expect((await choose([short, point], range)).steps).toEqual([point]);
  });

  it("selects one step for a dataset without a time axis", async () => {
    expect(await choose([], { start: "1999-01-01", end: "1999-12-31" })).toEqual({
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
