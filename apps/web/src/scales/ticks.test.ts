import { expect, it } from "vitest";
import { ticksOf } from "./ticks.ts";

it.each([
  [0, 10, 5, [0, 2, 4, 6, 8, 10]],
  [-0.3, 0.3, 3, [-0.2, 0, 0.2]],
  [12, 12, 5, [12]],
])("ticks from %s to %s are round", (low, high, count, ticks) => {
  expect(ticksOf(low, high, count)).toEqual(ticks);
});
