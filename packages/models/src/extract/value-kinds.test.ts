import { expect, expectTypeOf, it } from "vitest";
import { AttributeResult } from "./attribute-result.ts";
import { isDistribution, isNumeric } from "./value-kinds.ts";

const resultOf = (value: unknown): AttributeResult =>
  AttributeResult.parse({
    dataset_id: "a:b",
    variable: "b",
    value,
    units: "m",
    aggregation: "mean",
    quality: "good",
    coverage_fraction: 1,
    pixel_count: 1,
    provider: "a",
  });

it.each([
  [388, true, false],
  [0, true, false],
  [{ 4: 0.9, 8: 0.1 }, false, true],
  [{}, false, true],
  [null, false, false],
])("the value %j is a number: %j, a distribution: %j", (value, numeric, distribution) => {
  const result = resultOf(value);
  expect([isNumeric(result), isDistribution(result)]).toEqual([numeric, distribution]);
});

it("narrows the type of the value", () => {
  const results = [resultOf(1), resultOf({ 4: 1 }), resultOf(null)];
  expectTypeOf(results.filter(isNumeric).map(({ value }) => value)).toEqualTypeOf<number[]>();
  const shares = results.filter(isDistribution).map(({ value }) => value);
  expectTypeOf(shares).toEqualTypeOf<Record<string, number>[]>();
  expect(shares).toEqual([{ 4: 1 }]);
});
