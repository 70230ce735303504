import { afterEach, expect, it, vi } from "vitest";
import { askLab, openLab } from "../../test/lab.ts";

const file = new URL("../../test/fixtures/geotiff/float32-tiled-predictor-3.tif", import.meta.url);
const point = { type: "Point", coordinates: [-9.9, 49.9] } as const;

afterEach(() => {
  vi.restoreAllMocks();
});

it("a hundred questions about points, all answered by the cache, are not one turn of the event loop", async () => {
  await using cas = await openLab({ connector: "cog", file: file.href }, { resultCacheTtlS: 600 });
  await askLab(cas, point);
  // Every look at the clock takes a millisecond.
  let now = performance.now();
  vi.spyOn(performance, "now").mockImplementation(() => (now += 1));
  let answered = 0;
  const questions = Array.from({ length: 100 }, async () => {
    await askLab(cas, point);
    answered += 1;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(answered).toBeLessThan(20);
  await Promise.all(questions);
  expect(answered).toBe(100);
});
