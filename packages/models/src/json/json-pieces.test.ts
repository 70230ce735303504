import { isCasError } from "../errors/is-cas-error.ts";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { jsonLimits } from "./json-limits.ts";
import { parseInPieces, type PieceSize } from "./json-pieces.ts";

const limits = jsonLimits();
const noTurn = (): Promise<void> => Promise.resolve();
const inPieces = (text: string | Uint8Array, piece?: PieceSize, turn = noTurn): Promise<unknown> =>
  parseInPieces(
    typeof text === "string" ? new TextEncoder().encode(text) : text,
    limits,
    turn,
    piece,
  );

/** The result of JSON.parse, or the fact that it fails. */
function parsed(text: string): { value: unknown } | "no JSON" {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return "no JSON";
  }
}

async function outcome(text: string, piece: PieceSize): Promise<{ value: unknown } | "no JSON"> {
  try {
    return { value: await inPieces(text, piece) };
  } catch (error) {
    if (!isCasError(error, "validation_error")) throw error;
    return "no JSON";
  }
}

const sizes = fc.record({
  values: fc.integer({ min: 1, max: 6 }),
  bytes: fc.integer({ min: 1, max: 40 }),
});
/**
 * Names that hardly differ, that repeat, or that objects treat specially. None has an escape: V8 of Node
 * 24 takes one for another (`JSON.parse('{"":0,"\\\\":0}')` makes the next `{"":0,"\\"":0}` the same object).
 */
const names = fc.constantFrom("", "a", "b", "0", "1", "10", "__proto__", "constructor", "é");
const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    // Up to 27 levels and 5,000 characters: more than 100 pieces.
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom<unknown>(0, -1.5e-7, 1e21, true, null, "", "text", "[,{", '"\\', "é\u{1f600}"),
    fc.array(tie("value"), { maxLength: 6 }),
    // An array of members, because names may repeat.
    fc
      .array(fc.tuple(names, tie("value")), { maxLength: 6 })
      .map((members) => ({ [MEMBERS]: members })),
  ),
}));
const MEMBERS = "members of an object, as they are written";
const isMembers = (value: object): value is { [MEMBERS]: [string, unknown][] } => MEMBERS in value;

function written(value: unknown, space: string): string {
  if (Array.isArray(value))
    return `[${space}${value.map((item) => written(item, space)).join(`${space},`)}]`;
  if (typeof value === "object" && value !== null && isMembers(value))
    return `{${value[MEMBERS].map(([name, item]) => `${space}${JSON.stringify(name)}:${written(item, space)}`).join(",")}${space}}`;
  return JSON.stringify(value);
}

const texts = fc
  .tuple(values, fc.constantFrom("", " ", "\n\t"))
  .map(([value, space]) => written(value, space));

describe("parsing in pieces equals JSON.parse", () => {
  it("for any JSON, with pieces of any size", async () => {
    await fc.assert(
      fc.asyncProperty(texts, sizes, async (text, piece) => {
        const value = await inPieces(text, piece);
        // Not toStrictEqual, which mistakes a member named constructor for the class.
        expect(isDeepStrictEqual(value, JSON.parse(text))).toBe(true);
        // Also compares the order of members, and members whose names every object inherits.
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
      }),
      { numRuns: 2000, seed: 28 },
    );
  });

  it("for nearly valid JSON: it is rejected when JSON.parse rejects it", async () => {
    const spoiled = fc
      .tuple(
        texts,
        fc.nat(),
        fc.nat({ max: 2 }),
        fc.constantFrom("[", "]", "{", "}", ",", ":", "0", "a", '"', " ", ""),
      )
      .map(([text, place, removed, put]) => {
        const at = place % (text.length + 1);
        // Half a character is not UTF-8.
        return (text.slice(0, at) + put + text.slice(at + removed)).toWellFormed();
      });
    await fc.assert(
      fc.asyncProperty(spoiled, sizes, async (text, piece) => {
        expect(isDeepStrictEqual(await outcome(text, piece), parsed(text))).toBe(true);
      }),
      { numRuns: 4000, seed: 28 },
    );
  });

  it.each([
    "[,1]",
    "[1,]",
    "[1,,2]",
    "[[1],,[2]]",
    '{"a":1,}',
    '{,"a":1}',
    '{"a":1,,"b":2}',
    "[1},2]",
    '{"a":[1},2]',
    "[1],[2]",
    "[1,2",
    "1,2",
    '{"a",1}',
    "",
    "[1]]",
    "[\uFEFF1]",
    "[1,\uFEFF2]",
  ])("%j is not JSON, wherever it is cut", async (text) => {
    for (const at of [1, 2, 3])
      for (const bytes of [1, 2, 3, 100])
        expect(await outcome(text, { values: at, bytes })).toBe("no JSON");
  });

  it("a byte order mark at the start is skipped, bytes that are not UTF-8 are rejected", async () => {
    expect(await inPieces("\uFEFF[1,2]", { values: 1, bytes: 1 })).toEqual([1, 2]);
    const bytes = new Uint8Array([0x5b, 0x31, 0x2c, 0x22, 0xff, 0x22, 0x5d]);
    await expect(inPieces(bytes, { values: 1, bytes: 1 })).rejects.toThrow(/it is not UTF-8/);
  });

  it("names the fault of a small body, and its position in a large one", async () => {
    await expect(inPieces("[1,x]")).rejects.toThrow(/is not JSON: Unexpected token/);
    const text = `[${"0,".repeat(20_000)}x]`;
    await expect(inPieces(text)).rejects.toThrow(
      /is not JSON: it cannot be read between byte \d+ and byte 40003/,
    );
  });
});

describe("the event loop is blocked for one piece at a time", () => {
  const MIB = 1024 * 1024;
  const filled = (text: string): string =>
    `[${text.repeat(Math.floor(MIB / text.length))}${text.slice(0, -1)}]`;
  it.each([
    ["positions", filled("[-78.638176,35.77959],")],
    ["numbers", filled("0,")],
    ["objects", filled('{"a":0},')],
    ["texts", filled(`"${"x".repeat(2000)}",`)],
    ["deep arrays", filled(`${"[".repeat(60)}0${"]".repeat(60)},`)],
  ])("%s", async (_what, text) => {
    const parse = vi.spyOn(JSON, "parse");
    const turn = vi.fn<() => Promise<void>>(noTurn);
    const value = await inPieces(text, undefined, turn);
    const pieces = parse.mock.calls.map(([piece]) => piece);
    parse.mockRestore();
    expect(isDeepStrictEqual(value, JSON.parse(text))).toBe(true);
    expect(turn.mock.calls.length).toBeGreaterThanOrEqual(4);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThan(300_000);
      expect(piece.split(",").length).toBeLessThan(10_000);
    }
  });

  it("JSON over a limit is rejected before the rest is read", async () => {
    const turn = vi.fn<() => Promise<void>>(noTurn);
    await expect(inPieces("[".repeat(8 * MIB), undefined, turn)).rejects.toThrow(
      /nested more than 64 levels deep/,
    );
    expect(turn).not.toHaveBeenCalled();
  });
});
