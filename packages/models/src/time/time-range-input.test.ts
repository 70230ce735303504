import { describe, expect, it } from "vitest";
import { parseRequest } from "../errors/parse.ts";
import { instantsOf } from "./instants-of.ts";
import { TimeRangeInput } from "./time-range-input.ts";

const parse = (input: unknown): unknown => parseRequest(TimeRangeInput, input);

describe("TimeRangeInput", () => {
  it.each([
    [["1999-01-01", "1999-12-31"]],
    [{ start: "1999-01-01", end: "1999-12-31" }],
    [["1999-01", "1999-12"]],
    [["1999", "1999"]],
  ])("converts %j to the form of the wire", (input) => {
    expect(parse(input)).toEqual({
      start: "1999-01-01T00:00:00",
      end: "1999-12-31T23:59:59.999999",
    });
  });

  it("does not change an instant with a time of day", () => {
    const instants = { start: "1999-01-01T00:00:00", end: "1999-12-31T00:00:00" };
    expect(parse(instants)).toEqual(instants);
  });

  it.each([
    ["1999-07-10", "1999-07-10T23:59:59.999999"],
    ["1999-02", "1999-02-28T23:59:59.999999"],
    ["2000-02", "2000-02-29T23:59:59.999999"],
    ["1900-02", "1900-02-28T23:59:59.999999"],
    ["2000", "2000-12-31T23:59:59.999999"],
  ])("ends with the last instant of %s", (end, last) => {
    expect(parse(["1800", end])).toEqual({ start: "1800-01-01T00:00:00", end: last });
  });

  it("writes a Date as UTC", () => {
    expect(parse([new Date(0), new Date(1000)])).toEqual({
      start: "1970-01-01T00:00:00.000Z",
      end: "1970-01-01T00:00:01.000Z",
    });
  });

  it.each([
    [["1999-02-30", "1999-12-31"], "start: must be an ISO 8601 date"],
    [[new Date(Number.NaN), "1999-12-31"], "start: must be an ISO 8601 date"],
    [["1999-12-31", "1999-01-01"], "must not end before it starts"],
    [["2000", "1999"], "must not end before it starts"],
    [["1999-01", "1999-13"], "end: must be an ISO 8601 date"],
    [["1999-00", "1999"], "start: must be an ISO 8601 date"],
    [["1999-7", "1999"], "start: must be an ISO 8601 date"],
    [["1999-12-31"], "expected object"],
    [{ start: "1999-12-31" }, "end: is required"],
    ["1999", "expected object"],
  ])("refuses %j", (input, message) => {
    expect(() => parse(input)).toThrow(message);
  });

  it("compares the ends as instants: no zone means UTC", () => {
    expect(() => parse(["1999-01-01T01:00:00+02:00", "1998-12-31T23:00:00"])).not.toThrow();
    expect(() => parse(["1999-01-01T01:00:00", "1999-01-01T02:00:00+02:00"])).toThrow(
      "must not end",
    );
  });

  it("may begin within the day that it ends with", () => {
    expect(() => parse(["1999-01-01T12:00:00", "1999-01-01"])).not.toThrow();
    expect(instantsOf({ start: "1999-01-01T12:00:00", end: "1999-01-01" })).toEqual({
      from: Date.UTC(1999, 0, 1, 12),
      to: Date.UTC(1999, 0, 2) - 1,
    });
    expect(instantsOf({ start: "1999-01-01", end: "1999-01-01T00:00:00" })).toEqual({
      from: Date.UTC(1999, 0, 1),
      to: Date.UTC(1999, 0, 1),
    });
  });
});
