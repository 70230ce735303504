import { setTimeout } from "node:timers/promises";

/** Time, so that what waits can be tested without waiting. */
export interface Clock {
  /** Milliseconds since 1970; it jumps when somebody sets the clock of the machine. */
  readonly now: () => number;
  /** Milliseconds since some moment; it never jumps. */
  readonly monotonic: () => number;
  /** Resolves after so many milliseconds; rejects as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, { signal });
  },
};
