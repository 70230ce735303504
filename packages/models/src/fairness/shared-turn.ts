import { FairQueue } from "./fair-queue.ts";
import { TimeShares } from "./time-shares.ts";

/** Maximum time between two turns of the event loop, milliseconds; each piece of work must be short. */
const MAX_BUSY_MS = 10;

/**
 * The time that all work of a thread shares between two turns of the event loop. When it is used up, work waits, and each
 * turn resumes one piece: separate times for each request would add up. Of the callers that wait, the one that has used the
 * least time is next, so that the small pieces of one do not wait for each large piece of another. After a turn whose time is
 * used up, some turns resume nothing.
 */
export class SharedTurn {
  readonly #now: () => number;
  readonly #afterTurn: (next: () => void) => void;
  readonly #turnsBetween: number;
  readonly #waiting = new FairQueue<() => void>();
  readonly #shares = new TimeShares();
  /** When work began in this turn; undefined before any work. */
  #began: number | undefined;
  /** The caller whose work goes on, and since when it does. */
  #going: { readonly caller: string; readonly since: number } | undefined;
  /** Whether several callers had time in this turn. */
  #isMixed = false;

  /**
   * @param now milliseconds on a monotonic clock
   * @param afterTurn calls a function once the event loop has turned
   * @param turnsBetween turns of the event loop from one whose time is used up to the next piece of work. Node accepts one
   *   new connection in a turn: with a turn of 10 ms each time, a thousand of them would make the next one wait for 10 s
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
   * Undefined while this turn has time left, and no other caller waits; otherwise a promise that resolves when the caller
   * may continue.
   *
   * @param signal ends the wait at once when it is aborted, without an error
   */
  pause(caller = "", signal?: AbortSignal): Promise<void> | undefined {
    const now = this.#now();
    this.#begin(now);
    if (signal?.aborted === true) return;
    if (!this.#isUsedUp(now) && (this.#waiting.size === 0 || this.#going?.caller === caller)) {
      this.#goOn(caller, now);
      return;
    }
    return new Promise((resolve) => {
      const goOn = (): void => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      this.#shares.enter(caller);
      const remove = this.#waiting.add(caller, goOn);
      const leave = (): void => {
        remove();
        resolve();
      };
      signal?.addEventListener("abort", leave, { once: true });
    });
  }

  #isUsedUp(now: number): boolean {
    return now - (this.#began ?? now) >= MAX_BUSY_MS;
  }

  #begin(now: number): void {
    if (this.#began !== undefined) return;
    this.#began = now;
    this.#rest(1);
  }

  /**
   * The work of a caller goes on; the time since the last change was that of the caller before. When several callers had
   * time in a turn, their works may have mixed, and none counts as having used more than a turn.
   */
  #goOn(caller: string | undefined, now: number): void {
    const before = this.#going;
    if (before !== undefined && before.caller === caller) return;
    if (before !== undefined) {
      this.#isMixed ||= caller !== undefined;
      const used = now - before.since;
      this.#shares.use(before.caller, this.#isMixed ? Math.min(used, MAX_BUSY_MS) : used);
    }
    this.#going = caller === undefined ? undefined : { caller, since: now };
    if (caller === undefined) this.#isMixed = false;
  }

  #rest(turns: number): void {
    this.#afterTurn(() => {
      const now = this.#now();
      if (turns === 1) this.#goOn(undefined, now);
      const isResting = turns < this.#turnsBetween && (turns > 1 || this.#isUsedUp(now));
      if (this.#waiting.size > 0 && isResting) {
        this.#rest(turns + 1);
        return;
      }
      this.#began = undefined;
      const next = this.#shares.next(this.#waiting);
      if (next === undefined) return;
      this.#begin(now);
      this.#goOn(next.caller, now);
      next.item();
    });
  }
}
