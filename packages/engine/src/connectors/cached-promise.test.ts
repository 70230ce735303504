import { expect, it } from "vitest";
import { CachedPromise } from "./cached-promise.ts";

it("makes a value once in ten minutes, and again when that failed or it was dropped", async () => {
  let now = 1_000_000;
  let isFailing = false;
  let count = 0;
  const value = new CachedPromise(
    async (madeAt) => {
      count += 1;
      if (isFailing) throw new RangeError("no");
      return `${count} at ${madeAt}`;
    },
    { now: () => now },
  );
  expect(await Promise.all([value.get(), value.get()])).toEqual(["1 at 1000000", "1 at 1000000"]);
  now += 600_000;
  expect(await value.get()).toBe("1 at 1000000");
  now += 1;
  isFailing = true;
  await expect(value.get()).rejects.toThrow("no");
  isFailing = false;
  expect(await value.get()).toBe("3 at 1600001");
  value.drop();
  expect(await value.get()).toBe("4 at 1600001");
});
