import { FairQueue } from "./fair-queue.ts";

/** Limits of concurrent work. */
export interface FairSemaphoreOptions {
  /** Most tasks at the same time. */
  readonly permits: number;
  /** Most tasks of one named caller at the same time; default: all permits. */
  readonly permitsOfCaller?: number | undefined;
}

/** The caller of a permit, and how long it waits. */
export interface AcquireOptions {
  /** The caller of the task; tasks without a caller have no limit of their own. */
  readonly caller?: string | undefined;
  /** Ends the wait when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Limits concurrent tasks, of all callers together and of each. A task without a permit waits in a queue in which
 * callers take turns. An aborted task leaves the queue at once.
 */
export class FairSemaphore {
  readonly #permits: number;
  readonly #permitsOfCaller: number;
  readonly #queue = new FairQueue<() => void>();
  readonly #activeOf = new Map<string, number>();
  #active = 0;

  constructor({ permits, permitsOfCaller = permits }: FairSemaphoreOptions) {
    this.#permits = permits;
    this.#permitsOfCaller = permitsOfCaller;
  }

  /** Number of permits in use. */
  get active(): number {
    return this.#active;
  }

  /** Number of waiting tasks. */
  get waiting(): number {
    return this.#queue.size;
  }

  /** Number of waiting tasks of a caller. */
  waitingOf(caller: string): number {
    return this.#queue.sizeOf(caller);
  }

  /**
   * Waits for a permit.
   *
   * @returns a function that returns the permit; further calls of it have no effect
   * @throws the reason of the signal as soon as it is aborted
   */
  async acquire({ caller = "", signal }: AcquireOptions = {}): Promise<() => void> {
    signal?.throwIfAborted();
    if (this.#mayGo(caller)) this.#take(caller);
    else await this.#turnOf(caller, signal);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#giveBack(caller);
    };
  }

  readonly #mayGo = (caller: string): boolean =>
    this.#active < this.#permits &&
    (caller === "" || (this.#activeOf.get(caller) ?? 0) < this.#permitsOfCaller);

  #take(caller: string): void {
    this.#active += 1;
    this.#activeOf.set(caller, (this.#activeOf.get(caller) ?? 0) + 1);
  }

  #giveBack(caller: string): void {
    this.#active -= 1;
    const left = (this.#activeOf.get(caller) ?? 1) - 1;
    if (left === 0) this.#activeOf.delete(caller);
    else this.#activeOf.set(caller, left);
    const next = this.#queue.shift(this.#mayGo);
    if (next === undefined) return;
    // The permit passes directly to the next task, so that no other task can take it in between.
    this.#take(next.caller);
    next.item();
  }

  #turnOf(caller: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        signal?.removeEventListener("abort", leave);
        resolve();
      };
      const remove = this.#queue.add(caller, begin);
      const leave = (): void => {
        remove();
        reject(signal?.reason as Error);
      };
      signal?.addEventListener("abort", leave, { once: true });
    });
  }
}

/**
 * The permits that one caller of many may have: three quarters of all and, of two or more, at most one less than all,
 * so that another caller need not wait for the tasks of this one.
 */
export function permitsOfOneCaller(permits: number): number {
  return Math.max(1, Math.min(permits - 1, Math.ceil(permits * 0.75)));
}
