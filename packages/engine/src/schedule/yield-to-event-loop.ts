import { setImmediate } from "node:timers";

/** Call it between pieces of work: it yields to the event loop when a pause is due, and stops work that was aborted. */
export type YieldIfDue = () => Promise<void>;

/** Maximum time between two turns of the event loop, milliseconds; each piece of work must be short. */
const MAX_BUSY_MS = 10;

/**
 * The time between two turns of the event loop, shared by all work of this thread. When it is used up, callers wait,
 * and each turn resumes one of them: separate times for each request would add up.
 */
export class SharedTurn {
  readonly #now: () => number;
  readonly #afterTurn: (next: () => void) => void;
  readonly #waiting: (() => void)[] = [];
  /** When work began in this turn; undefined before any work. */
  #began: number | undefined;

  /** @param afterTurn calls a function once the event loop has turned */
  constructor(now: () => number, afterTurn: (next: () => void) => void) {
    this.#now = now;
    this.#afterTurn = afterTurn;
  }

  /** Undefined while this turn has time left; otherwise a promise that resolves when the caller may continue. */
  pause(): Promise<void> | undefined {
    this.#begin();
    if (this.#now() - (this.#began ?? 0) < MAX_BUSY_MS) return;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #begin(): void {
    if (this.#began !== undefined) return;
    this.#began = this.#now();
    this.#afterTurn(() => {
      this.#began = undefined;
      const next = this.#waiting.shift();
      if (next === undefined) return;
      this.#begin();
      next();
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
 * Creates a {@link YieldIfDue} that throws after its signal is aborted.
 *
 * @param errorOf gives the error to throw; by default the reason of the signal
 */
export function createYieldIfDue(
  signal?: AbortSignal,
  errorOf: (aborted: AbortSignal) => Error = ({ reason }) => reason as Error,
): YieldIfDue {
  return async () => {
    await turn.pause();
    if (signal?.aborted === true) throw errorOf(signal);
  };
}
