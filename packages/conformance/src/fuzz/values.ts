import fc from "fast-check";

/** Names that every object inherits, and names that break an object that is copied field by field. */
const PROTOTYPE_KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

/** Texts from letters to half a surrogate pair. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(...PROTOTYPE_KEYS, "", "\u0000", "\ud800", "null", "-0", "1e999", "../../etc/x"),
);

/** Large, small and special numbers. */
const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324, 2 ** 53, 180.0001, -90.0001, 1e21),
);

/** A placeholder in a JSON text for nested arrays, too deep for a recursive function. */
const DEEP = "\u2261deep\u2261";

/** A JSON text with its placeholders replaced. */
export function deepened(json: string, depth: number): string {
  return json.replaceAll(`"${DEEP}"`, () => "[".repeat(depth) + "]".repeat(depth));
}

const scalar: fc.Arbitrary<unknown> = fc.oneof(
  anyText,
  anyNumber,
  fc.boolean(),
  fc.constantFrom(null, {}, [], DEEP),
);

/** Any JSON value. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: scalar },
  fc.array(scalar, { maxLength: 5 }),
  fc.dictionary(fc.oneof(anyText, fc.constantFrom(...PROTOTYPE_KEYS)), scalar, { maxKeys: 4 }),
  fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }),
);

/** The value with one part, at any depth, replaced, removed, or added. */
export function nearly(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.constantFrom("replace" as const, "remove" as const, "add" as const);
  return fc
    .tuple(valid, fc.nat(), change, anyJson, fc.oneof(anyText, fc.constantFrom("bbox", "id")))
    .map(([value, index, how, other, name]) => {
      const copy: unknown = structuredClone(value);
      const holders = holdersIn(copy);
      const holder = holders[index % holders.length];
      if (holder === undefined) return other;
      const keys = Object.keys(holder);
      const added = Array.isArray(holder) ? String(holder.length) : name;
      const key = how === "add" ? added : (keys[index % keys.length] ?? added);
      if (how === "remove") Reflect.deleteProperty(holder, key);
      // Assigning would set the prototype instead.
      else
        Object.defineProperty(holder, key, {
          value: other,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      return copy;
    });
}

/** The objects and arrays of a value, itself included. */
function holdersIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)];
}
