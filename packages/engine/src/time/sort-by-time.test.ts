import fc from "fast-check";
import { expect, it } from "vitest";
import { sortByTime } from "./sort-by-time.ts";

const none = async (): Promise<void> => {};

it("sorts like the stable sort of arrays", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 9 })), async (times) => {
      const places = times.map((_, place) => place);
      const timeOf = (place: number): number => times[place] ?? 0;
      const sorted = await sortByTime(Int32Array.from(places), timeOf, none);
      expect([...sorted]).toEqual(places.toSorted((a, b) => timeOf(a) - timeOf(b)));
    }),
  );
});

it("pauses, and leaves its input as it is", async () => {
  const times = Float64Array.from({ length: 200_000 }, (_, place) => (place % 2) * 1e6 - place);
  const places = Int32Array.from({ length: times.length }, (_, place) => place);
  let pauses = 0;
  const sorted = await sortByTime(
    places,
    (place) => times[place] ?? 0,
    async () => {
      pauses += 1;
    },
  );
  expect([sorted[0], sorted.at(-1), places[1]]).toEqual([199_998, 1, 1]);
  // Seventeen passes of four pauses each.
  expect(pauses).toBeGreaterThan(60);
});
