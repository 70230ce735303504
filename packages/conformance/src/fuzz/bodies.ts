import fc from "fast-check";
import { anyJson, anyText, deepened, nearly } from "./values.ts";

/** Numbers that JSON can express and JavaScript cannot represent. */
const beyondNumbers = (json: string): string => json.replace(/-?\d+(\.\d+)?/, "1e999");

/** JSON texts of an input: valid, nearly valid, arbitrary, and broken. */
export function jsonOf(valid: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const text = (values: fc.Arbitrary<unknown>): fc.Arbitrary<string> =>
    fc
      .tuple(values, fc.constantFrom(1, 50, 5_000, 100_000))
      .map(([value, depth]) => deepened(JSON.stringify(value), depth));
  return fc.oneof(
    { weight: 5, arbitrary: text(valid) },
    { weight: 6, arbitrary: text(nearly(valid)) },
    { weight: 2, arbitrary: text(nearly(nearly(valid))) },
    { weight: 2, arbitrary: text(anyJson) },
    text(valid).map(beyondNumbers),
    fc
      .tuple(text(valid), fc.nat())
      .map(([whole, length]) => whole.slice(0, length % (whole.length + 1))),
    anyText,
  );
}
