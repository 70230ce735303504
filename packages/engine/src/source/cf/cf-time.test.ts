import { describe, expect, it } from "vitest";
import { decodeTimes } from "./cf-time.ts";

async function decode(value: number, units: string, calendar?: string): Promise<string> {
  const values = Float64Array.of(value);
  const { instants } = await decodeTimes(values, units, calendar, async () => undefined);
  return new Date(instants[0] ?? Number.NaN).toISOString();
}

describe("decodeTimes", () => {
  it.each<[number, string, string | undefined, string]>([
    [0, "days since 1970-01-01", undefined, "1970-01-01T00:00:00.000Z"],
    [0.5, "days since 2000-02-28 06:00:00", "standard", "2000-02-28T18:00:00.000Z"],
    [24, "hours since 2000-02-28", "gregorian", "2000-02-29T00:00:00.000Z"],
    [90, "Minutes since 1999-12-31T23:00:00Z", "proleptic_gregorian", "2000-01-01T00:30:00.000Z"],
    [1.5, "seconds since 1970-1-1 0:0:0.5", "standard", "1970-01-01T00:00:02.000Z"],
    [0, "seconds since 1992-10-8 15:15:42.5 -6:00", "standard", "1992-10-08T21:15:42.500Z"],
    [0, "days since 2000-01-01 00:00:00 +0130", "standard", "1999-12-31T22:30:00.000Z"],
    // The standard calendar leaves out 5 to 14 October 1582, so 1 January of the year 1 is two days off.
    [1, "days since 1582-10-04", "standard", "1582-10-15T00:00:00.000Z"],
    [1, "days since 1582-10-04", "proleptic_gregorian", "1582-10-05T00:00:00.000Z"],
    [719_164, "days since 0001-01-01", "standard", "1970-01-01T00:00:00.000Z"],
    [719_162, "days since 0001-01-01", "proleptic_gregorian", "1970-01-01T00:00:00.000Z"],
    [1, "days since 2000-02-28", "noleap", "2000-03-01T00:00:00.000Z"],
    [365.25, "days since 2000-03-01", "365_day", "2001-03-01T06:00:00.000Z"],
    [-1, "days since 0000-01-01", "noleap", "-000001-12-31T00:00:00.000Z"],
    [2, "weeks since 2000-01-01", undefined, "2000-01-15T00:00:00.000Z"],
    // As cftime compares them: a date stays the same date in the civil calendar.
    [0.5, "days since 2000-01-01", "julian", "2000-01-01T12:00:00.000Z"],
    [36_889, "days since 1900-01-01", "julian", "2000-12-30T00:00:00.000Z"],
    [-1, "days since 0001-01-01", "julian", "0000-12-31T00:00:00.000Z"],
    // 29 February 1900 has no date in the civil calendar: it is the second half of the 28th.
    [59, "days since 1900-01-01", "julian", "1900-02-28T12:00:00.000Z"],
    [60, "days since 1900-01-01", "julian", "1900-03-01T00:00:00.000Z"],
    [59, "days since 2001-01-01", "all_leap", "2001-02-28T12:00:00.000Z"],
    [366, "days since 2001-01-01", "366_day", "2002-01-01T00:00:00.000Z"],
    [58, "days since 2000-01-01", "360_day", "2000-02-29T00:00:00.000Z"],
    [59.5, "days since 2000-01-01", "360_day", "2000-02-29T18:00:00.000Z"],
    [59, "days since 2001-01-01", "360_day", "2001-02-28T16:00:00.000Z"],
    [60, "days since 2001-01-01", "360_day", "2001-03-01T00:00:00.000Z"],
    [14, "months since 1999-01-01", undefined, "2000-03-01T00:00:00.000Z"],
    [1.5, "months since 2000-01-01", "standard", "2000-02-15T12:00:00.000Z"],
    [-1, "Months since 1960-01-01", "365_day", "1959-12-01T00:00:00.000Z"],
    [29, "years since 1970-01-01", "proleptic_gregorian", "1999-01-01T00:00:00.000Z"],
    [0.5, "years since 1970-01-01", undefined, "1970-07-01T00:00:00.000Z"],
    [360 * 2 + 45.25, "days since 1998-01-01", "360_day", "2000-02-16T06:00:00.000Z"],
    [479.5, "months since 1960-01-01", "360_day", "1999-12-16T00:00:00.000Z"],
  ])("%d %s (%s)", async (value, units, calendar, instant) => {
    expect(await decode(value, units, calendar)).toBe(instant);
  });

  it.each<[string, string | undefined, string]>([
    [
      `days since ${" ".repeat(100_000)}x`,
      undefined,
      `its time is in "days since ${" ".repeat(49)}", which are not supported`,
    ],
    [
      "days since 2000-13-01",
      undefined,
      'its time is in "days since 2000-13-01", which has no date',
    ],
    ["months since 2000-01-02", undefined, 'its time is in "months since 2000-01-02", which are'],
    ["days since 2000-01-01", "none", 'its calendar "none" is not supported'],
    ["fortnights since 2000-01-01", undefined, 'its time is in "fortnights since 2000-01-01"'],
    ["days since Tuesday", undefined, 'its time is in "days since Tuesday", which has no date'],
  ])("refuses %s (%s)", async (units, calendar, message) => {
    await expect(decode(1, units, calendar)).rejects.toThrow(message);
  });
});
