import { setImmediate } from "node:timers/promises";

/** Call it between pieces of work: it lets others run when the last pause is long ago, and stops work that was aborted. */
export type Breather = () => Promise<void>;

/** Longest time between two pauses, milliseconds: work in between must be short. */
const MAX_BUSY_MS = 10;

/** A breather that throws the reason of a signal, if there is one, once it is aborted. */
export function createBreather(signal?: AbortSignal): Breather {
  let last = performance.now();
  return async () => {
    if (performance.now() - last >= MAX_BUSY_MS) {
      await setImmediate();
      last = performance.now();
    }
    signal?.throwIfAborted();
  };
}
