import fc from "fast-check";
import { anyJson, anyText } from "../values.ts";

/** One change to an input whose content is not known when the change is made up. */
export interface Mutation {
  /** Which of several inputs is changed, and which of its parts. */
  readonly input: number;
  readonly part: number;
  readonly how: "replace" | "remove" | "add" | "number" | "cut" | "bytes";
  readonly value: unknown;
  readonly name: string;
  readonly number: number;
  readonly bytes: readonly number[];
}

/** Numbers that files and servers state when they lie. */
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 53, 1e308, -1e308, 5e-324),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e-9, 65_535, 255),
  fc.integer({ min: -10, max: 1000 }),
  fc.maxSafeInteger(),
);

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  input: fc.nat(1000),
  part: fc.nat(100_000),
  how: fc.constantFrom("replace", "remove", "add", "number", "cut", "bytes"),
  value: anyJson,
  name: anyText,
  number,
  bytes: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 8 }),
});

/** The item of a list that a number chooses. */
export function chosen<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError("an empty list has no items");
  return item;
}
