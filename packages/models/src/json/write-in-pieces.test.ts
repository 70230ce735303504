import fc from "fast-check";
import { expect, it } from "vitest";
import { writeInPieces } from "./write-in-pieces.ts";

const never = (): undefined => undefined;
/** Characters of the longest piece here: 16,384 values of some fifty characters. */
const LONGEST_PIECE = 1024 * 1024;
const textOf = (written: string | Uint8Array): string =>
  typeof written === "string" ? written : new TextDecoder().decode(written);

it("writes what JSON.stringify writes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 8 }), async (value) => {
      expect(await writeInPieces(value, never)).toBe(JSON.stringify(value));
    }),
  );
});

it.each([
  { a: undefined, b: [undefined, Number.NaN, -0, 1e300], c: "\u2028\ud800", d: new Date(0) },
  { f: () => 1, s: Symbol("x"), list: [() => 1, Symbol("x")] },
  JSON.parse('{"__proto__":{"a":1},"2":2,"1":1}') as object,
  {},
  [],
  null,
])("writes %j as JSON.stringify does", async (value) => {
  expect(await writeInPieces(value, never)).toBe(JSON.stringify(value));
});

it.each([
  ["items", Array.from({ length: 40_000 }, (_, index) => (index % 7 === 0 ? undefined : index))],
  [
    "members",
    Object.fromEntries(
      Array.from({ length: 40_000 }, (_, index) => [
        `a${index}`,
        index % 7 === 0 ? undefined : index,
      ]),
    ),
  ],
  [
    "large items between small ones",
    [
      1,
      Array.from({ length: 20_000 }, () => 0),
      2,
      undefined,
      Array.from({ length: 20_000 }, () => 0),
    ],
  ],
  [
    "large members between small ones",
    { a: undefined, b: Array.from({ length: 20_000 }, () => 0), c: undefined, d: 1, e: () => 1 },
  ],
])("writes many %s as JSON.stringify does", async (_, value) => {
  expect(textOf(await writeInPieces(value, never))).toBe(JSON.stringify(value));
});

it("pauses between the pieces of a long text", async () => {
  const results = Array.from({ length: 50 }, (_, index) => ({
    value: index,
    text: "é".repeat(100),
  }));
  const batch = { request_id: "a", responses: Array.from({ length: 1000 }, () => ({ results })) };
  let pauses = 0;
  const written = await writeInPieces(batch, () => {
    pauses += 1;
    return undefined;
  });
  expect(written).toBeInstanceOf(Uint8Array);
  expect(textOf(written)).toBe(JSON.stringify(batch));
  expect(pauses).toBeGreaterThanOrEqual(JSON.stringify(batch).length / LONGEST_PIECE);
});

it("pauses within the values of one result, and writes them as JSON.stringify does", async () => {
  const classes = Object.fromEntries(
    Array.from({ length: 60_000 }, (_, index) => [index, 1 / (index + 1)]),
  );
  const value = {
    result: {
      data: { results: [{ value: classes, none: undefined, f: () => 1 }, { at: new Date(0) }] },
    },
    list: Array.from({ length: 10_000 }, (_, index) => (index % 2 === 0 ? undefined : [[index]])),
  };
  let pauses = 0;
  const written = await writeInPieces(value, () => {
    pauses += 1;
    return undefined;
  });
  expect(textOf(written)).toBe(JSON.stringify(value));
  expect(pauses).toBeGreaterThanOrEqual(3);
});
