import { setImmediate } from "node:timers";
import { FairQueue } from "@cas/models";
import { currentCaller } from "./caller.ts";

/** Call it between pieces of work: it yields to the event loop when a pause is due, and stops work that was aborted. */
export type YieldIfDue = () => Promise<void>;

/** Maximum time between two turns of the event loop, milliseconds; each piece of work must be short. */
const MAX_BUSY_MS = 10;

/**
 * The time that all work of this thread shares between two turns of the event loop. When it is used up, work waits, and each
 * turn resumes one piece, of each caller in turn: separate times for each request would add up.
 */
export class SharedTurn {
  readonly #now: () => number;
  readonly #afterTurn: (next: () => void) => void;
  readonly #waiting = new FairQueue<() => void>();
  /** When work began in this turn; undefined before any work. */
  #began: number | undefined;

  /** @param afterTurn calls a function once the event loop has turned */
  constructor(now: () => number, afterTurn: (next: () => void) => void) {
    this.#now = now;
    this.#afterTurn = afterTurn;
  }

  /** Number of pieces of work that wait. */
  get waiting(): number {
    return this.#waiting.size;
  }

  /**
   * Undefined while this turn has time left; otherwise a promise that resolves when the caller may continue.
   *
   * @param signal ends the wait at once when it is aborted, without an error
   */
  pause(caller = "", signal?: AbortSignal): Promise<void> | undefined {
    this.#begin();
    if (signal?.aborted === true || this.#now() - (this.#began ?? 0) < MAX_BUSY_MS) return;
    return new Promise((resolve) => {
      const goOn = (): void => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const remove = this.#waiting.add(caller, goOn);
      const leave = (): void => {
        remove();
        resolve();
      };
      signal?.addEventListener("abort", leave, { once: true });
    });
  }

  #begin(): void {
    if (this.#began !== undefined) return;
    this.#began = this.#now();
    this.#afterTurn(() => {
      this.#began = undefined;
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#begin();
      next.item();
    });
  }
}

const turn = new SharedTurn(
  () => performance.now(),
  (next) => void setImmediate(next),
);

/** Always yields to the event loop: for use between two long pieces of work. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * Creates a {@link YieldIfDue} for the current caller. It throws after its signal is aborted.
 *
 * @param errorOf gives the error to throw; by default the reason of the signal
 */
export function createYieldIfDue(
  signal?: AbortSignal,
  errorOf: (aborted: AbortSignal) => Error = ({ reason }) => reason as Error,
): YieldIfDue {
  const caller = currentCaller();
  return async () => {
    await turn.pause(caller, signal);
    if (signal?.aborted === true) throw errorOf(signal);
  };
}
