import { TemporalExtent } from "@cas/models";
import { expect, it } from "vitest";
import { daysCovered, stepsOf } from "./time-steps.ts";

const of = (temporal_type: string, start?: string, end?: string) =>
  TemporalExtent.parse({ temporal_type, start, end });
const months1999 = of("monthly", "1999-01-01T00:00:00Z", "2000-01-01T00:00:00Z");

it("an end at midnight is the instant after the last day", () => {
  expect(daysCovered(months1999)).toEqual(["1999-01-01", "1999-12-31"]);
  expect(daysCovered(of("annual", "2001-01-01", "2010-12-31T23:59:59"))).toEqual([
    "2001-01-01",
    "2010-12-31",
  ]);
  expect(daysCovered(of("annual"))).toBeUndefined();
});

it.each([
  [
    "the whole months that a range touches",
    months1999,
    ["1999-02-10", "1999-04-01"],
    3,
    "1999-02-01",
  ],
  [
    "only months that the dataset covers",
    months1999,
    ["1998-01-01", "2005-01-01"],
    12,
    "1999-01-01",
  ],
  ["no month after its end", months1999, ["2001-01-01", "2002-01-01"], 0, undefined],
  [
    "years",
    of("annual", "2001-01-01", "2011-01-01"),
    ["2008-06-01", "2030-01-01"],
    3,
    "2008-01-01",
  ],
  ["days over the end of February", of("daily"), ["2000-02-28", "2000-03-01"], 3, "2000-02-28"],
  ["no steps of a static dataset", of("static"), ["2000-01-01", "2000-12-31"], 0, undefined],
] as const)("%s", (_what, temporal, range, count, first) => {
  const steps = stepsOf(temporal, range);
  expect(steps).toHaveLength(count);
  expect(steps[0]?.[0]).toBe(first);
});

it("a step is its first and last day", () => {
  expect(stepsOf(months1999, ["1999-02-10", "1999-02-11"])).toEqual([["1999-02-01", "1999-02-28"]]);
});
