import { describe, expect, it } from "vitest";
import { parseRequest } from "../errors/parse.ts";
import { periodAt } from "./period-at.ts";
import { TimeStatistic } from "./time-statistic.ts";
import { timeStatisticProblem } from "./time-statistic-problem.ts";
import { totalRule } from "./total-rule.ts";
import { unitsOverTime } from "./units-over-time.ts";

const DAY = 86_400_000;

describe("TimeStatistic", () => {
  it("is over all steps unless it says by what", () => {
    expect(parseRequest(TimeStatistic, { statistic: "total" })).toEqual({
      statistic: "total",
      by: "all",
    });
  });

  it.each([
    [{ statistic: "sum" }, 'statistic: Invalid option: expected one of "total"|"mean"|"min"'],
    [{ statistic: "mean", by: "week" }, 'by: Invalid option: expected one of "step"|"month"'],
    [{ statistic: "mean", per: "year" }, "per: is not a field of this request"],
    [{ by: "year" }, "statistic"],
    ["total", "expected object"],
  ])("refuses %j and names the field", (input, message) => {
    expect(() => parseRequest(TimeStatistic, input)).toThrow(message);
  });
});

describe("a total", () => {
  it.each([
    ["mm/month", "mm/year", { months: 1 }],
    ["mm/day", "mm/year", { milliseconds: DAY }],
    ["mm day-1", "mm year-1", { milliseconds: DAY }],
    ["mm d^-1", "mm year-1", { milliseconds: DAY }],
    ["mm per day", "mm/year", { milliseconds: DAY }],
    ["mm/h", "mm/year", { milliseconds: 3_600_000 }],
    ["kg m-2 s-1", "kg m-2 year-1", { milliseconds: 1000 }],
    ["kg/m2/s", "kg/m2/year", { milliseconds: 1000 }],
    ["gC/m^2/year", "gC/m^2/year", { months: 12 }],
    ["m3/s", "m3/year", { milliseconds: 1000 }],
    ["m3 s-1", "m3 year-1", { milliseconds: 1000 }],
    ["m/day", "m/year", { milliseconds: DAY }],
    ["W m-2", "J m-2 year-1", { milliseconds: 1000 }],
    ["W/m2", "J/m2/year", { milliseconds: 1000 }],
    ["mm", "mm/year", undefined],
    [" mm ", "mm/year", undefined],
    ["kg m-2", "kg m-2 year-1", undefined],
    ["MJ/m2", "MJ/m2/year", undefined],
  ])("of %s by year is in %s", (units, ofYear, per) => {
    expect(unitsOverTime(units, { statistic: "total", by: "year" })).toBe(ofYear);
    expect(totalRule(units)?.per).toEqual(per);
    expect(unitsOverTime(units, { statistic: "mean", by: "year" })).toBe(units);
  });

  it("of a step or of all steps is an amount", () => {
    expect(unitsOverTime("mm/month", { statistic: "total", by: "step" })).toBe("mm");
    expect(unitsOverTime("kg m-2 s-1", { statistic: "total", by: "all" })).toBe("kg m-2");
    expect(unitsOverTime("mm/day", { statistic: "total", by: "season" })).toBe("mm/season");
  });

  it.each([
    "degC",
    "K",
    "K/day",
    "m",
    "m/s",
    "m s-1",
    "m3",
    "ft",
    "fraction",
    "%",
    "class",
    "1",
    "",
    "pH*10",
    "m3 m-3",
    "hPa",
    "kg/m3",
    "mm/K",
    "mm2/day",
    `${"mm ".repeat(40)}/day`,
  ])("of %j is refused, and the unit named", (units) => {
    expect(unitsOverTime(units, { statistic: "total", by: "year" })).toBeUndefined();
    const values = { variable: "x", units, isCategorical: false, aggregation: "mean" };
    expect(timeStatisticProblem({ statistic: "total" }, values)).toBe(
      `time_statistic total does not fit the unit ${JSON.stringify(units.slice(0, 60))}, which does not add up over time; fitting are mean, min, max, first, last`,
    );
    expect(timeStatisticProblem({ statistic: "mean" }, values)).toBeUndefined();
  });

  it("of a hostile unit is refused in time that grows with its length", () => {
    expect(totalRule("/".repeat(1e6))).toBeUndefined();
    expect(totalRule(" *".repeat(30))).toBeUndefined();
  });
});

describe("timeStatisticProblem", () => {
  const rain = {
    variable: "precipitation",
    units: "mm/month",
    isCategorical: false,
    aggregation: "mean",
  };
  const cover = {
    variable: "land_cover",
    units: "class",
    isCategorical: true,
    aggregation: "majority",
  };

  it("has none for amounts, and for statistics over space that add up", () => {
    for (const aggregation of ["mean", "sum", "median", "min", "max"])
      expect(
        timeStatisticProblem({ statistic: "total" }, { ...rain, aggregation }),
      ).toBeUndefined();
  });

  it.each(["std", "unique", "count", "variance", "majority"])(
    "refuses a total of %s, which has a mean",
    (aggregation) => {
      const values = { ...rain, aggregation };
      expect(timeStatisticProblem({ statistic: "total" }, values)).toContain("does not add up");
      expect(timeStatisticProblem({ statistic: "mean" }, values)).toBeUndefined();
    },
  );

  it("refuses a total of what is stored, in the unit of what falls", () => {
    const of = (variable: string): string | undefined =>
      timeStatisticProblem({ statistic: "total" }, { ...rain, variable, units: "mm" });
    expect(of("precipitation")).toBeUndefined();
    expect(of("snowfall")).toBeUndefined();
    expect(of("soil_moisture")).toContain("soil_moisture in mm, which is a state");
    expect(of("swe")).toContain("is a state");
  });

  it.each(["total", "mean", "min", "max"] as const)(
    "refuses the %s of class codes",
    (statistic) => {
      expect(timeStatisticProblem({ statistic }, cover)).toBe(
        `time_statistic ${statistic} does not fit class codes; fitting are first, last, and mean with aggregation "distribution"`,
      );
    },
  );

  it("has the first and last class, and the mean of shares", () => {
    const shares = { ...cover, aggregation: "distribution" };
    for (const statistic of ["first", "last"] as const) {
      expect(timeStatisticProblem({ statistic }, cover)).toBeUndefined();
      expect(timeStatisticProblem({ statistic }, shares)).toBeUndefined();
    }
    expect(timeStatisticProblem({ statistic: "mean" }, shares)).toBeUndefined();
    expect(timeStatisticProblem({ statistic: "total" }, shares)).toContain("distribution");
    expect(timeStatisticProblem({ statistic: "max" }, shares)).toContain("mean, first, last");
  });
});

describe("periodAt", () => {
  it.each([
    ["1999-07-15", "month", "1999-07", "1999-07-01", "1999-08-01"],
    ["1999-12-31", "month", "1999-12", "1999-12-01", "2000-01-01"],
    ["1999-07-15", "year", "1999", "1999-01-01", "2000-01-01"],
    ["1998-12-01", "season", "1999-DJF", "1998-12-01", "1999-03-01"],
    ["1999-01-31", "season", "1999-DJF", "1998-12-01", "1999-03-01"],
    ["2000-02-29", "season", "2000-DJF", "1999-12-01", "2000-03-01"],
    ["1999-03-01", "season", "1999-MAM", "1999-03-01", "1999-06-01"],
    ["1999-08-31", "season", "1999-JJA", "1999-06-01", "1999-09-01"],
    ["1999-11-30", "season", "1999-SON", "1999-09-01", "1999-12-01"],
    ["0099-05-05", "year", "0099", "0099-01-01", "0100-01-01"],
  ] as const)("of %s by %s is %s", (date, by, name, from, until) => {
    const at = (text: string): number => new Date(`${text}T00:00:00Z`).getTime();
    expect(periodAt(at(date), by)).toEqual({ name, from: at(from), until: at(until) });
  });
});
