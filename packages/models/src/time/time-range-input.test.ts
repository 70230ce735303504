import { describe, expect, it } from "vitest";
import { parseRequest } from "../errors/parse.ts";
import { TimeRangeInput } from "./time-range-input.ts";

const parse = (input: unknown): unknown => parseRequest(TimeRangeInput, input);

describe("TimeRangeInput", () => {
  it.each([
    [["1999-01-01", "1999-12-31"]],
    [{ start: "1999-01-01", end: "1999-12-31" }],
    [{ start: "1999-01-01T00:00:00", end: "1999-12-31T00:00:00" }],
  ])("brings %j into the form of the wire", (input) => {
    expect(parse(input)).toEqual({ start: "1999-01-01T00:00:00", end: "1999-12-31T00:00:00" });
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
});
