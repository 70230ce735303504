import { setImmediate } from "node:timers";
import { FairQueue } from "@cas/models";
import { currentCaller } from "./caller.ts";

/** Call it between pieces of work: it lets others run when the last pause is long ago, and stops work that was aborted. */
export type YieldIfDue = () => Promise<void>;

/** Longest time that the event loop is kept from turning, milliseconds: work in between must be short. */
const MAX_BUSY_MS = 10;

/**
 * The time that all work of this thread shares between two turns of the event loop. Work that has used it up waits, and each
 * turn lets one go on, of each caller in turn: if each had a time of its own, those of many answers would add up.
 */
export class SharedTurn {
  readonly #now: () => number;
  readonly #afterTurn: (next: () => void) => void;
  readonly #waiting = new FairQueue<() => void>();
  /** When work began in this turn; undefined before the first. */
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
   * Undefined as long as there is time left in this turn, else when the caller may go on.
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

/** Lets the event loop turn, whatever time is left: before a long piece of work behind another. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(resolve);
  });

/**
 * A breather, of the caller whose call makes it, that throws once a signal, if there is one, is aborted.
 *
 * @param errorOf what it throws then: the reason of the signal, unless told otherwise
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
