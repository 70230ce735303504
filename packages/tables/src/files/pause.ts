import { SharedTurn } from "@cas/models";

const turn = new SharedTurn(
  () => performance.now(),
  (next) => {
    // Node waits for the next turn of its loop; other runtimes have only timers.
    if (typeof setImmediate === "function") setImmediate(next);
    else setTimeout(next, 0);
  },
);

/** Undefined while this turn of the event loop has time left, else a promise for a later one. */
export const pause = (): Promise<void> | undefined => turn.pause();
