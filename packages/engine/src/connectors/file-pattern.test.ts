import { describe, expect, it } from "vitest";
import { readFilePattern } from "./file-pattern.ts";

const instant = (pattern: string, name: string): string | undefined => {
  const time = readFilePattern(pattern).timeOf(name);
  return time === undefined ? undefined : new Date(time).toISOString();
};

describe("readFilePattern", () => {
  it.each([
    ["rain_{YYYY}-{MM}.tif", "rain_2001-11.tif", "2001-11-01T00:00:00.000Z"],
    ["{YYYY}{MM}{DD}T{hh}{mm}.tif", "20000229T0630.tif", "2000-02-29T06:30:00.000Z"],
    ["A{YYYY}{DDD}.*.tif", "A2000366.h18v04.tif", "2000-12-31T00:00:00.000Z"],
    ["a/b/{YYYY}_{YYYY}-{MM}.tif", "2001_2001-02.tif", "2001-02-01T00:00:00.000Z"],
    ["({YYYY}).tif", "(0099).tif", "0099-01-01T00:00:00.000Z"],
  ])("reads the time of %s in %s", (pattern, name, time) => {
    expect(instant(pattern, name)).toBe(time);
  });

  it.each([
    ["{YYYY}{MM}.tif", "200113.tif"],
    ["{YYYY}{MM}{DD}.tif", "20010229.tif"],
    ["{YYYY}{DDD}.tif", "2001366.tif"],
    ["{YYYY}{DDD}.tif", "2001000.tif"],
    ["{YYYY}_{hh}.tif", "2001_24.tif"],
    ["{YYYY}_{YYYY}.tif", "2001_2002.tif"],
    ["{YYYY}.tif", "2001xtif"],
    ["{YYYY}.tif", "a2001.tif"],
  ])("finds no date of %s in %s", (pattern, name) => {
    expect(instant(pattern, name)).toBeUndefined();
  });

  it("names the folder, and the granule of the finest part", () => {
    expect(readFilePattern("a/b/{MM}{YYYY}.tif")).toMatchObject({
      folder: "a/b/",
      granule: { months: 1 },
    });
    expect(readFilePattern("tas_*.nc")).toMatchObject({ folder: "./", granule: undefined });
  });

  it.each([
    ["{YYYY}/a.tif", "only the name of the files can be a pattern"],
    ["{year}.tif", "files has {year}; known are {YYYY}, {MM}"],
    ["{MM}.tif", "files has a time without a year: add {YYYY}"],
  ])("refuses %s", (pattern, message) => {
    expect(() => readFilePattern(pattern)).toThrow(message);
  });

  it("takes a time in proportion to a long name", () => {
    const { matches } = readFilePattern("*a*a*a*{YYYY}.tif");
    expect(matches("a".repeat(200))).toBe(false);
  });
});
