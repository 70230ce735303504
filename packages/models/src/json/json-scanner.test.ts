import { isCasError } from "../errors/is-cas-error.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonLimits, type JsonLimits } from "./json-limits.ts";
import { JsonScanner } from "./json-scanner.ts";

const NO_LIMITS: JsonLimits = {
  levels: 1000,
  values: Infinity,
  members: Infinity,
  membersOfObject: Infinity,
  tokenBytes: Infinity,
};
const NO_CUTS = { values: Infinity, end: Infinity };

/** The fault that a scanner finds in a text that arrives in parts of a number of bytes; "fine" without a fault. */
function saidOf(text: string, limits: Partial<JsonLimits>, step = Infinity): string {
  const bytes = new TextEncoder().encode(text);
  const scanner = new JsonScanner({ ...NO_LIMITS, ...limits });
  try {
    for (let from = 0; from < bytes.length;)
      from = scanner.scan(bytes, from, Math.min(bytes.length, from + step), NO_CUTS);
  } catch (error) {
    if (!isCasError(error, "validation_error")) throw error;
    return error.detail?.[0]?.msg ?? "";
  }
  return "fine";
}

/** The same counts, from the result of JSON.parse. */
function countsOf(value: unknown): Omit<JsonLimits, "tokenBytes"> {
  const counts = { levels: 0, values: 1, members: 0, membersOfObject: 0 };
  if (typeof value !== "object" || value === null) return counts;
  const items: unknown[] = Object.values(value);
  if (!Array.isArray(value)) {
    counts.members = 1 + items.length;
    counts.membersOfObject = items.length;
  }
  for (const item of items) {
    const inner = countsOf(item);
    counts.levels = Math.max(counts.levels, inner.levels);
    counts.values += inner.values;
    counts.members += inner.members;
    counts.membersOfObject = Math.max(counts.membersOfObject, inner.membersOfObject);
  }
  counts.levels += 1;
  return counts;
}

/** JSON with white space, escapes and texts full of brackets. */
const json = fc
  .tuple(
    fc.jsonValue({ depthSize: "medium", noUnicodeString: false }),
    fc.constantFrom(undefined, 1, "\t", "  "),
  )
  .map(([value, space]) => JSON.stringify(value, undefined, space));

describe("counts of any JSON", () => {
  it.each(["levels", "values", "members", "membersOfObject"] as const)(
    "%s are exact, however the bytes arrive",
    (name) => {
      fc.assert(
        fc.property(json, fc.integer({ min: 1, max: 9 }), (text, step) => {
          const count = countsOf(JSON.parse(text))[name];
          expect(saidOf(text, { [name]: count }, step)).toBe("fine");
          // There cannot be less than nothing.
          fc.pre(count > 0);
          expect(saidOf(text, { [name]: count - 1 }, step)).toContain(`${count - 1}`);
        }),
        { seed: 28 },
      );
    },
  );

  it.each([
    ['"[[[[{{{{"', 1],
    [String.raw`"\"[[\\"`, 1],
    [String.raw`["\\",[],"\\\"[",{}]`, 5],
    ["[1,-2.5e3,true,null]", 5],
    [' { "a" : [ 1 , 2 ] } ', 4],
  ])("%s has %d values", (text, count) => {
    for (const step of [1, 2, 3, Infinity]) {
      expect(saidOf(text, { values: count }, step)).toBe("fine");
      expect(saidOf(text, { values: count - 1 }, step)).toMatch(/^holds more than \d+ values/);
    }
  });

  it("texts and numbers are measured in bytes, however they arrive", () => {
    for (const step of [1, 3, 1000]) {
      expect(saidOf('["éé"]', { tokenBytes: 6 }, step)).toBe("fine");
      expect(saidOf('["éé"]', { tokenBytes: 5 }, step)).toMatch(/of more than 5 bytes/);
      expect(saidOf("[1234567]", { tokenBytes: 7 }, step)).toBe("fine");
      expect(saidOf("[1234567]", { tokenBytes: 6 }, step)).toMatch(/of more than 6 bytes/);
    }
    // A text without an end is rejected as soon as it is too long.
    expect(saidOf(`"${"x".repeat(100)}`, { tokenBytes: 50 }, 10)).toMatch(/of more than 50 bytes/);
  });
});

describe("the limits of a body", () => {
  const said = (text: string): string => saidOf(text, jsonLimits(4000));
  it.each([
    ["64 levels", `${"[".repeat(64)}${"]".repeat(64)}`, "fine"],
    ["65 levels", `${"[".repeat(65)}${"]".repeat(65)}`, "is nested more than 64 levels deep"],
    ["65 levels that never end", '{"a":'.repeat(65), "is nested more than 64 levels deep"],
    ["4000 values", `[${"0,".repeat(3998)}0]`, "fine"],
    [
      "4001 values",
      `[${"0,".repeat(3999)}0]`,
      "holds more than 4000 values (maxBodyValues of the API, MAX_BODY_VALUES of the server); send fewer or simpler geometries",
    ],
    [
      "1001 objects",
      `[${"{},".repeat(1000)}{}]`,
      "holds more than 1000 objects and members of objects (a quarter of maxBodyValues of the API, MAX_BODY_VALUES of the server); send fewer geometries, or leave out their properties",
    ],
  ])("%s", (_what, text, expected) => {
    expect(said(text)).toBe(expected);
  });

  it("by default accept 8 MiB of positions, and reject bodies that take much memory", () => {
    const limits = jsonLimits();
    const bytes = 8 * 1024 * 1024;
    const positions = (text: string): string =>
      `[${text.repeat(Math.floor(bytes / text.length) - 1)}0]`;
    expect(saidOf(positions("[-84.2,36.6],"), limits)).toBe("fine");
    expect(saidOf(positions("{},"), limits)).toMatch(/^holds more than 500000 objects/);
    expect(saidOf(positions("0,"), limits)).toMatch(/^holds more than 2000000 values/);
  });
});
