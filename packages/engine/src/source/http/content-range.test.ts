import { expect, it } from "vitest";
import { parseContentRange } from "./content-range.ts";

it("reads a range of a known size and nothing else", () => {
  expect(parseContentRange("bytes 5-99/1234")).toEqual({ first: 5, last: 99, size: 1234 });
  for (const header of [undefined, "bytes 5-99/*", "bytes */1234", "lines 1-2/3", "bytes 5-99"])
    expect(parseContentRange(header)).toBeUndefined();
});
