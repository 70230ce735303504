import { FairQueue } from "./fair-queue.ts";

/** Maximum time between two turns of the event loop, milliseconds; each piece of work must be short. */
const MAX_BUSY_MS = 10;

/**
 * The time that all work of a thread shares between two turns of the event loop. When it is used up, work waits, and each
 * turn resumes one piece, of each caller in turn: separate times for each request would add up.
 */
export class SharedTurn {
  readonly #now: () => number;
  readonly #afterTurn: (next: () => void) => void;
  readonly #turnsBetween: number;
  readonly #waiting = new FairQueue<() => void>();
  /** When work began in this turn; undefined before any work. */
  #began: number | undefined;

  /**
   * @param now milliseconds on a monotonic clock
   * @param afterTurn calls a function once the event loop has turned
   * @param turnsBetween turns of the event loop between two whose time is used up. Node accepts one new connection in a
   *   turn: with a turn of 10 ms each time, a thousand new connections would make the next one wait for ten seconds
   */
  constructor(now: () => number, afterTurn: (next: () => void) => void, turnsBetween = 1) {
    this.#now = now;
    this.#afterTurn = afterTurn;
    this.#turnsBetween = turnsBetween;
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
    this.#rest(1);
  }

  #rest(turns: number): void {
    this.#afterTurn(() => {
      if (this.#waiting.size > 0 && turns < this.#turnsBetween) {
        this.#rest(turns + 1);
        return;
      }
      this.#began = undefined;
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#begin();
      next.item();
    });
  }
}
