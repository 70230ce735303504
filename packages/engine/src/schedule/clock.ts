import { setTimeout } from "node:timers/promises";

/** The time, replaceable in tests. */
export interface Clock {
  /** Milliseconds since 1970; jumps when the clock of the machine is set. */
  readonly now: () => number;
  /** Milliseconds since an arbitrary moment; never jumps. */
  readonly monotonic: () => number;
  /** Resolves after a number of milliseconds; rejects as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const SYSTEM_CLOCK: Clock = {
  now: Date.now,
  monotonic: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    await setTimeout(milliseconds, undefined, { signal });
  },
};
