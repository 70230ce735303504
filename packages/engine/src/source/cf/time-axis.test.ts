import { describe, expect, it } from "vitest";
import { chooseSteps } from "../../time/time-steps.ts";
import { type AxisFacts, timeSteps } from "./time-axis.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;

const none = async (): Promise<void> => {};

/** The steps for the times of a file. */
const stepsOf = (times: readonly (number | string)[], facts: AxisFacts = {}) =>
  timeSteps(
    Float64Array.from(times, (time) => (typeof time === "string" ? Date.parse(time) : time)),
    facts,
    none,
  );

/** Start and end of a step without trailing zeros: 2000-01-05/2000-01-06. */
const spanOf = ({ start, end }: { readonly start: string; readonly end: string }): string =>
  [start, end].map((text) => text.replace("T00:00:00Z", "").replace(":00Z", "Z")).join("/");

const bounds = (...texts: readonly string[]): Float64Array => Float64Array.from(texts, Date.parse);

/** A number of times at a fixed distance. */
const every = (length: number, first: string, count = 10): number[] =>
  Array.from({ length: count }, (_, index) => Date.parse(first) + index * length);

interface Kind {
  readonly kind: string;
  readonly times: readonly (number | string)[];
  readonly facts?: AxisFacts;
  /** The spans of the first steps. */
  readonly spans: readonly string[];
  /** A range, and the index of each step that it selects. */
  readonly asked: readonly (readonly [start: string, end: string, places: readonly number[]])[];
  /** The doubt that the warning states. */
  readonly doubt?: string;
}

const KINDS: readonly Kind[] = [
  {
    kind: "days at midnight",
    times: every(DAY, "2000-01-01T00:00Z"),
    spans: ["2000-01-01/2000-01-02", "2000-01-02/2000-01-03"],
    asked: [
      ["2000-01-05", "2000-01-05", [4]],
      ["2000-01-05T00:00:00", "2000-01-05T00:00:00", [4]],
      ["2000-01-04T23:59:59", "2000-01-05T00:00:00", [3, 4]],
    ],
  },
  {
    kind: "days at noon",
    times: every(DAY, "2000-01-01T12:00Z"),
    spans: ["2000-01-01/2000-01-02", "2000-01-02/2000-01-03"],
    asked: [
      ["2000-01-05", "2000-01-05", [4]],
      ["2000-01-05T00:00:00", "2000-01-05T06:00:00", [4]],
      ["1990-01-01", "2000-01-02", [0, 1]],
    ],
  },
  {
    kind: "days at 09:00",
    times: every(DAY, "2000-01-01T09:00Z"),
    spans: ["2000-01-01/2000-01-02"],
    asked: [["2000-01-05", "2000-01-06", [4, 5]]],
  },
  {
    kind: "days at their last second",
    times: every(DAY, "2000-01-01T23:59:59Z"),
    spans: ["2000-01-01/2000-01-02"],
    asked: [["2000-01-05", "2000-01-05", [4]]],
  },
  {
    kind: "days, some left out",
    times: ["2000-01-01T12:00Z", "2000-01-02T12:00Z", "2000-01-05T12:00Z", "2000-01-06T12:00Z"],
    spans: ["2000-01-01/2000-01-02", "2000-01-02/2000-01-03", "2000-01-05/2000-01-06"],
    asked: [
      ["2000-01-03", "2000-01-04", []],
      ["2000-01-05", "2000-01-05", [2]],
    ],
  },
  {
    kind: "days whose times were rounded to minutes",
    times: ["1999-12-31T23:58Z", "2000-01-02T00:01Z", "2000-01-02T23:59Z", "2000-01-04T00:00Z"],
    spans: ["2000-01-01/2000-01-02", "2000-01-02/2000-01-03", "2000-01-03/2000-01-04"],
    asked: [["2000-01-01", "2000-01-01", [0]]],
  },
  {
    kind: "hours",
    times: every(HOUR, "2000-01-01T00:00Z", 72),
    spans: ["2000-01-01/2000-01-01T01:00Z", "2000-01-01T01:00Z/2000-01-01T02:00Z"],
    asked: [
      ["2000-01-02", "2000-01-02", Array.from({ length: 24 }, (_, index) => 24 + index)],
      ["2000-01-02T00:00:00", "2000-01-02T00:00:00", [24]],
    ],
  },
  {
    kind: "hours at their half",
    times: every(HOUR, "2000-01-01T00:30Z", 48),
    spans: ["2000-01-01/2000-01-01T01:00Z"],
    asked: [["2000-01-02T00:00:00", "2000-01-02T00:10:00", [24]]],
  },
  {
    kind: "6 hours, at their middle",
    times: every(6 * HOUR, "2000-01-01T03:00Z"),
    spans: ["2000-01-01/2000-01-01T06:00Z", "2000-01-01T06:00Z/2000-01-01T12:00Z"],
    asked: [["2000-01-02", "2000-01-02", [4, 5, 6, 7]]],
  },
  {
    kind: "5 hours",
    times: every(5 * HOUR, "2000-01-01T00:00Z"),
    spans: ["2000-01-01/2000-01-01T05:00Z", "2000-01-01T05:00Z/2000-01-01T10:00Z"],
    asked: [["2000-01-01T07:00:00", "2000-01-01T08:00:00", [1]]],
    doubt: "its times are 5 hours apart",
  },
  {
    kind: "8 days that start again each year",
    times: ["1999-12-19", "1999-12-27", "2000-01-01", "2000-01-09"],
    spans: ["1999-12-19/1999-12-27", "1999-12-27/2000-01-01", "2000-01-01/2000-01-09"],
    asked: [
      ["1999-12-31", "1999-12-31", [1]],
      ["2000-01-05", "2000-01-05", [2]],
    ],
  },
  {
    kind: "weeks",
    times: every(7 * DAY, "2000-01-02T00:00Z"),
    spans: ["2000-01-02/2000-01-09"],
    asked: [["2000-01-08", "2000-01-08", [0]]],
    doubt: "its times are 7 days apart and have no bounds: each is taken for the begin",
  },
  {
    kind: "5 days, at noon of their third",
    times: every(5 * DAY, "2000-01-03T12:00Z"),
    spans: ["2000-01-01/2000-01-06", "2000-01-06/2000-01-11"],
    asked: [["2000-01-05", "2000-01-06", [0, 1]]],
    doubt: "each is taken for the middle",
  },
  {
    kind: "dekads",
    times: ["2000-01-01", "2000-01-11", "2000-01-21", "2000-02-01", "2000-02-11"],
    spans: ["2000-01-01/2000-01-11", "2000-01-11/2000-01-21", "2000-01-21/2000-02-01"],
    asked: [["2000-01-31", "2000-01-31", [2]]],
  },
  {
    kind: "dekads at their last days",
    times: ["2000-01-31", "2000-02-10", "2000-02-20", "2000-02-29", "2000-03-10"],
    spans: ["2000-01-21/2000-02-01", "2000-02-01/2000-02-11", "2000-02-11/2000-02-21"],
    asked: [["2000-02-25", "2000-02-25", [3]]],
  },
  {
    kind: "pentads",
    times: ["2000-02-16", "2000-02-21", "2000-02-26", "2000-03-01", "2000-03-06"],
    spans: ["2000-02-16/2000-02-21", "2000-02-21/2000-02-26", "2000-02-26/2000-03-01"],
    asked: [["2000-02-29", "2000-02-29", [2]]],
  },
  {
    kind: "halves of months",
    times: ["2000-01-01", "2000-01-16", "2000-02-01", "2000-02-16"],
    spans: ["2000-01-01/2000-01-16", "2000-01-16/2000-02-01"],
    asked: [["2000-01-31", "2000-01-31", [1]]],
  },
  {
    kind: "months at their first day",
    times: ["1999-11-01", "1999-12-01", "2000-01-01", "2000-02-01"],
    spans: ["1999-11-01/1999-12-01", "1999-12-01/2000-01-01", "2000-01-01/2000-02-01"],
    asked: [["2000-01-01", "2000-01-31", [2]]],
  },
  {
    kind: "months at their middle",
    times: ["1999-11-16", "1999-12-16T12:00Z", "2000-01-16T12:00Z", "2000-02-15T12:00Z"],
    spans: ["1999-11-01/1999-12-01", "1999-12-01/2000-01-01", "2000-01-01/2000-02-01"],
    asked: [
      ["2000-01-01", "2000-01-31", [2]],
      ["2000-01-20", "2000-01-20", [2]],
      ["1999-12-31", "2000-01-01", [1, 2]],
    ],
  },
  {
    kind: "months at their last day",
    times: ["1999-12-31", "2000-01-31", "2000-02-29", "2000-03-31"],
    spans: ["1999-12-01/2000-01-01", "2000-01-01/2000-02-01", "2000-02-01/2000-03-01"],
    asked: [
      ["2000-01-01", "2000-01-31", [1]],
      ["2000-01-31", "2000-01-31", [1]],
    ],
  },
  {
    kind: "two months across a year",
    times: ["1999-12-31", "2000-01-31"],
    spans: ["1999-12-01/2000-01-01", "2000-01-01/2000-02-01"],
    asked: [["2000-01-01", "2000-01-31", [1]]],
  },
  {
    kind: "months, some left out",
    times: ["1999-07-15", "1999-08-15", "2000-06-15", "2000-07-15"],
    spans: ["1999-07-01/1999-08-01", "1999-08-01/1999-09-01", "2000-06-01/2000-07-01"],
    asked: [["1999-09-01", "2000-05-31", []]],
  },
  {
    kind: "months at another day",
    times: ["2000-01-20", "2000-02-20", "2000-03-20"],
    spans: ["2000-01-01/2000-02-01"],
    asked: [["2000-02-01", "2000-02-05", [1]]],
    doubt: "each is taken for its calendar month",
  },
  {
    kind: "quarters at their first day",
    times: ["1999-12-01", "2000-03-01", "2000-06-01", "2000-09-01"],
    spans: ["1999-12-01/2000-03-01", "2000-03-01/2000-06-01"],
    asked: [["2000-02-29", "2000-02-29", [0]]],
  },
  {
    kind: "quarters at their middle",
    times: ["2000-01-16", "2000-04-16", "2000-07-16"],
    spans: ["1999-12-01/2000-03-01", "2000-03-01/2000-06-01"],
    asked: [["2000-03-01", "2000-03-31", [1]]],
  },
  {
    kind: "quarters at their last day",
    times: ["1999-12-31", "2000-03-31", "2000-06-30"],
    spans: ["1999-10-01/2000-01-01", "2000-01-01/2000-04-01"],
    asked: [["2000-01-01", "2000-01-01", [1]]],
  },
  {
    kind: "years at their first day",
    times: ["1999-01-01", "2000-01-01", "2001-01-01"],
    spans: ["1999-01-01/2000-01-01", "2000-01-01/2001-01-01"],
    asked: [["2000-12-31", "2000-12-31", [1]]],
  },
  {
    kind: "years at their middle",
    times: ["1999-07-02T12:00Z", "2000-07-02", "2001-07-02T12:00Z"],
    spans: ["1999-01-01/2000-01-01", "2000-01-01/2001-01-01"],
    asked: [["2000-01-01", "2000-06-30", [1]]],
  },
  {
    kind: "years at 1 July",
    times: ["1999-07-01", "2000-07-01", "2001-07-01"],
    spans: ["1999-01-01/2000-01-01", "2000-01-01/2001-01-01"],
    asked: [["2000-01-01", "2000-12-31", [1]]],
  },
  {
    kind: "years at their last day",
    times: ["1999-12-31", "2000-12-31", "2001-12-31"],
    spans: ["1999-01-01/2000-01-01", "2000-01-01/2001-01-01"],
    asked: [["2000-01-01", "2000-12-31", [1]]],
  },
  {
    kind: "years, some left out",
    times: ["1999-01-01", "2000-01-01", "2004-01-01"],
    spans: ["1999-01-01/2000-01-01", "2000-01-01/2001-01-01", "2004-01-01/2005-01-01"],
    asked: [["2002-01-01", "2002-12-31", []]],
  },
  {
    kind: "several years apart",
    times: ["2000-01-01", "2005-01-01", "2010-01-01"],
    spans: ["2000-01-01/2001-01-01", "2005-01-01/2006-01-01"],
    asked: [
      ["2005-06-01", "2005-06-30", [1]],
      ["2003-01-01", "2003-12-31", []],
    ],
    doubt: "more than a year apart: each is taken for its calendar year alone",
  },
  {
    kind: "water years at their first day",
    times: ["1999-10-01", "2000-10-01", "2001-10-01"],
    spans: ["1999-10-01/2000-10-01", "2000-10-01/2001-10-01"],
    asked: [["2000-05-01", "2000-05-01", [0]]],
    doubt: "each is taken for the begin of its 12 months",
  },
  {
    kind: "water years at their last day",
    times: ["1999-09-30", "2000-09-30", "2001-09-30"],
    spans: ["1998-10-01/1999-10-01", "1999-10-01/2000-10-01"],
    asked: [["2000-05-01", "2000-05-01", [1]]],
    doubt: "each is taken for the end of its 12 months",
  },
  {
    kind: "years at another day",
    times: ["1999-04-15", "2000-04-15", "2001-04-15"],
    spans: ["1999-01-01/2000-01-01"],
    asked: [["2000-04-15", "2000-04-15", [1]]],
    doubt: "each is taken for its calendar year",
  },
  {
    kind: "uneven days",
    times: ["2000-01-03T10:15Z", "2000-01-10T10:20Z", "2000-01-22T10:11Z"],
    spans: ["2000-01-03/2000-01-04", "2000-01-10/2000-01-11", "2000-01-22/2000-01-23"],
    asked: [
      ["2000-01-10", "2000-01-10", [1]],
      ["2000-01-05", "2000-01-09", []],
      ["2000-01-01", "2000-01-31", [0, 1, 2]],
    ],
    doubt: "unevenly spaced and have no bounds: each is taken for its day alone",
  },
  {
    kind: "uneven instants",
    times: ["2000-01-03T10:15Z", "2000-01-03T13:20Z", "2000-01-22T10:11Z"],
    spans: ["2000-01-03T10:15Z/2000-01-03T10:15Z"],
    asked: [
      ["2000-01-03", "2000-01-03", [0, 1]],
      ["2000-01-03T11:00:00", "2000-01-03T12:00:00", []],
      ["2000-01-03T10:15:00", "2000-01-03T10:15:00", [0]],
    ],
    doubt: "each is taken for an instant",
  },
  {
    kind: "a single time",
    times: ["2000-01-03T12:00Z"],
    spans: ["2000-01-03/2000-01-04"],
    asked: [["2000-01-03", "2000-01-03", [0]]],
  },
  {
    kind: "a single time of a monthly dataset",
    times: ["2000-01-16"],
    facts: { ofOne: { granule: { months: 1 }, count: 1, stamp: "start" } },
    spans: ["2000-01-01/2000-02-01"],
    asked: [["2000-01-31", "2000-01-31", [0]]],
  },
  {
    kind: "bounds go before times",
    times: ["2000-01-16", "2000-02-15"],
    facts: { bounds: bounds("1999-12-31", "2000-01-31", "2000-01-31", "2000-03-01") },
    spans: ["1999-12-31/2000-01-31", "2000-01-31/2000-03-01"],
    asked: [["2000-01-31", "2000-01-31", [1]]],
  },
  {
    kind: "bounds that begin with their end",
    times: ["2000-02-15", "2000-01-16"],
    facts: { bounds: bounds("2000-03-01", "2000-02-01", "2000-02-01", "2000-01-01") },
    spans: ["2000-01-01/2000-02-01", "2000-02-01/2000-03-01"],
    asked: [["2000-01-31", "2000-01-31", [1]]],
  },
  {
    kind: "cell_methods say points",
    times: every(6 * HOUR, "2000-01-01T00:00Z"),
    facts: { isOfInstants: true },
    spans: ["2000-01-01/2000-01-01", "2000-01-01T06:00Z/2000-01-01T06:00Z"],
    asked: [
      ["2000-01-01", "2000-01-01", [0, 1, 2, 3]],
      ["2000-01-01T01:00:00", "2000-01-01T05:00:00", []],
    ],
  },
  {
    kind: "the owner says the stamp is the end",
    times: every(HOUR, "2000-01-01T01:00Z", 48),
    facts: { word: { stamp: "end" }, isOfInstants: true },
    spans: ["2000-01-01/2000-01-01T01:00Z"],
    asked: [["2000-01-01", "2000-01-01", Array.from({ length: 24 }, (_, index) => index)]],
  },
  {
    kind: "the owner says months that end with the first of the next",
    times: ["2000-02-01", "2000-03-01"],
    facts: {
      word: { stamp: "end" },
      bounds: bounds("2000-02-01", "2000-03-01", "2000-03-01", "2000-04-01"),
    },
    spans: ["2000-01-01/2000-02-01", "2000-02-01/2000-03-01"],
    asked: [["2000-02-01", "2000-02-29", [1]]],
  },
  {
    kind: "the owner says 16 days around their stamp",
    times: every(16 * DAY, "2000-01-09T00:00Z"),
    facts: {
      word: { period: { granule: { milliseconds: DAY }, count: 16 }, stamp: "middle" },
    },
    spans: ["2000-01-01/2000-01-17", "2000-01-17/2000-02-02"],
    asked: [["2000-01-16", "2000-01-16", [0]]],
  },
  {
    kind: "the owner says 12 months around their stamp",
    times: ["1999-07-02T12:00Z", "2000-07-02"],
    facts: { word: { period: { granule: { months: 1 }, count: 12 }, stamp: "middle" } },
    spans: ["1999-01-01/2000-01-01", "2000-01-01/2001-01-01"],
    asked: [["2000-01-01", "2000-01-01", [1]]],
  },
  {
    kind: "the owner says instants",
    times: every(DAY, "2000-01-01T12:00Z"),
    facts: { word: { stamp: "instant" } },
    spans: ["2000-01-01T12:00Z/2000-01-01T12:00Z"],
    asked: [["2000-01-02T00:00:00", "2000-01-02T06:00:00", []]],
  },
  {
    kind: "the owner says that uneven steps follow one another",
    times: ["2000-01-03", "2000-01-10", "2000-01-22"],
    facts: { word: { stamp: "start" } },
    spans: ["2000-01-03/2000-01-10", "2000-01-10/2000-01-22", "2000-01-22/2000-02-03"],
    asked: [["2000-01-15", "2000-01-15", [1]]],
  },
  {
    kind: "the owner says that uneven steps end with their times",
    times: ["2000-01-03", "2000-01-10", "2000-01-22"],
    facts: { word: { stamp: "end" } },
    spans: ["1999-12-27/2000-01-03", "2000-01-03/2000-01-10", "2000-01-10/2000-01-22"],
    asked: [["2000-01-15", "2000-01-15", [2]]],
  },
  {
    kind: "the owner says that uneven steps lie around their times",
    times: ["2000-01-03", "2000-01-10", "2000-01-22"],
    facts: { word: { stamp: "middle" } },
    spans: [
      "1999-12-30T12:00Z/2000-01-06T12:00Z",
      "2000-01-06T12:00Z/2000-01-16",
      "2000-01-16/2000-01-28",
    ],
    asked: [["2000-01-15", "2000-01-15", [1]]],
  },
  {
    kind: "times that fall",
    times: every(-DAY, "2000-01-10T12:00Z"),
    spans: ["2000-01-01/2000-01-02", "2000-01-02/2000-01-03"],
    asked: [["2000-01-05", "2000-01-05", [5]]],
  },
];

describe.each(KINDS)("$kind", ({ times, facts, spans, asked, doubt }) => {
  it("have the spans of their times", async () => {
    const steps = await stepsOf(times, facts);
    expect(steps.map(spanOf).slice(0, spans.length)).toEqual(spans);
    expect(steps).toHaveLength(times.length);
  });

  it.each(asked)("%s to %s", async (start, end, places) => {
    const steps = await stepsOf(times, facts);
    // A single step is selected for any range.
    const range = { start, end };
    const { steps: chosen, warnings } = await chooseSteps("a:b", steps, range, none);
    expect(chosen.map((step) => steps.find((one) => one === step)?.index)).toEqual(places);
    const said = warnings.filter((warning) => !warning.startsWith("a:b: no time step"));
    expect(said).toHaveLength(doubt === undefined ? 0 : 1);
    expect(said.join("")).toContain(doubt ?? "");
  });
});

describe("timeSteps", () => {
  it("uses the last of equal times, and says so", async () => {
    const steps = await stepsOf(["2000-01-01", "2000-01-02", "2000-01-03", "2000-01-03"]);
    expect(steps.map(({ index }) => index)).toEqual([0, 1, 3]);
    const range = { start: "2000-01-02", end: "2000-01-02" };
    expect((await chooseSteps("a:b", steps, range, none)).warnings).toEqual([]);
    expect((await chooseSteps("a:b", steps, null, none)).warnings).toEqual([
      "a:b: its time axis has 2000-01-03T00:00:00Z several times; the last of them answers",
    ]);
  });

  it("uses the last of equal times also where times descend", async () => {
    const steps = await stepsOf(["2000-01-03", "2000-01-02", "2000-01-02", "2000-01-01"]);
    expect(steps.map(({ index }) => index)).toEqual([3, 2, 0]);
  });

  it("keeps steps of the same time that have other bounds", async () => {
    const own = bounds("2000-01-01", "2000-01-02", "2000-01-01", "2000-02-01");
    const steps = await stepsOf(["2000-01-01", "2000-01-01"], { bounds: own });
    expect(steps.map(spanOf)).toEqual(["2000-01-01/2000-01-02", "2000-01-01/2000-02-01"]);
  });

  it("skips a place without a time", async () => {
    const steps = await stepsOf([Date.UTC(2000, 0, 1), Number.NaN, Date.UTC(2000, 0, 2)]);
    expect(steps.map(({ index }) => index)).toEqual([0, 2]);
  });

  it.each<[string, readonly number[], AxisFacts, string]>([
    ["no times", [Number.NaN], {}, "its times are no instants"],
    ["times beyond all calendars", [1e300, 2e300], {}, "its times are no instants"],
    ["a last step beyond them", [8.64e15 - DAY, 8.64e15], {}, "its times are no instants"],
    [
      "bounds of another length",
      [0],
      { bounds: new Float64Array(1) },
      "its time bounds do not fit",
    ],
    ["bounds without a number", [0], { bounds: Float64Array.of(0, NaN) }, "are no instants"],
    [
      "a long axis in no order",
      Array.from({ length: 60_000 }, (_, index) => (index % 2) * 1e6 + index),
      {},
      "its times are in no order",
    ],
  ])("refuses %s", async (_, times, facts, message) => {
    await expect(stepsOf(times, facts)).rejects.toThrow(message);
  });

  it("pauses while it makes the steps of a long axis", async () => {
    let pauses = 0;
    const times = Float64Array.from({ length: 100_000 }, (_, index) => index * HOUR);
    const steps = await timeSteps(times, {}, async () => {
      pauses += 1;
    });
    expect(steps).toHaveLength(100_000);
    expect(pauses).toBeGreaterThanOrEqual(20);
  });
});
