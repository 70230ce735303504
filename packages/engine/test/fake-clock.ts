import type { Clock } from "../src/schedule/clock.ts";

/** A clock whose sleeps end at once; it records them. */
export function createFakeClock(): Clock & { readonly sleeps: number[] } {
  const sleeps: number[] = [];
  let now = 0;
  return {
    sleeps,
    now: () => now,
    monotonic: () => now,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds);
      now += milliseconds;
    },
  };
}
