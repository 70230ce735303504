import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTimestamp } from "./parse-timestamp.ts";

describe("parseTimestamp", () => {
  it.each([
    ["1999-01-31", "1999-01-31T00:00:00.000Z"],
    ["1999-01-31T00:00:00", "1999-01-31T00:00:00.000Z"],
    ["1999-01-31 06:30", "1999-01-31T06:30:00.000Z"],
    ["1999-01-31T06:30:15.250Z", "1999-01-31T06:30:15.250Z"],
    ["1999-01-31T06:30:15.123456+02:00", "1999-01-31T04:30:15.123Z"],
    ["1999-12-31T23:00:00-0130", "2000-01-01T00:30:00.000Z"],
    ["0099-01-01T00:00:00Z", "0099-01-01T00:00:00.000Z"],
    ["2000-02-29t06:30z", "2000-02-29T06:30:00.000Z"],
    ["1996-02-29T06:30:15,5+0530", "1996-02-29T01:00:15.500Z"],
    ["1999-01-31T06:30-07", "1999-01-31T13:30:00.000Z"],
  ])("reads %s as %s", (text, iso) => {
    expect(new Date(parseTimestamp(text) ?? Number.NaN).toISOString()).toBe(iso);
  });

  it.each([
    "",
    "1999",
    "1999-13-01",
    "1999-02-29",
    "1900-02-29",
    "1999-04-31",
    "1999-00-10",
    "1999-01-00",
    "1999-01-31T24:00",
    "1999-01-31T00:60",
    "31.01.1999",
    "yesterday",
    "1999-01-31T00:00+25:00",
  ])("refuses %j", (text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it("agrees with the platform on what the platform writes", () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date("0001-01-01T00:00:00Z"),
          max: new Date("9999-12-31T00:00:00Z"),
          noInvalidDate: true,
        }),
        (date) => parseTimestamp(date.toISOString()) === date.getTime(),
      ),
      { seed: 1999 },
    );
  });
});
