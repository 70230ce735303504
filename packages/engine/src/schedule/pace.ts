import type { YieldIfDue } from "./yield-to-event-loop.ts";

/** Work with interruption points: yields the number of steps done since the last one, and returns its result. */
export type Steps<Value = void> = Generator<number, Value, undefined>;

/**
 * Counts steps of work and pauses after a number of them, so that loops of short steps need no promise for each step:
 *
 *     const pause = pace.took(1);
 *     if (pause !== undefined) await pause;
 */
export class Pace {
  readonly #yieldIfDue: YieldIfDue;
  readonly #stepsAtOnce: number;
  #steps = 0;

  /** @param stepsAtOnce steps between two pauses: one to a few milliseconds of work */
  constructor(yieldIfDue: YieldIfDue, stepsAtOnce: number) {
    this.#yieldIfDue = yieldIfDue;
    this.#stepsAtOnce = stepsAtOnce;
  }

  /** Counts steps; returns a pause to await when one is due. */
  took(steps: number): Promise<void> | undefined {
    this.#steps += steps;
    if (this.#steps < this.#stepsAtOnce) return;
    this.#steps = 0;
    return this.#yieldIfDue();
  }

  /** Runs work to its end, with pauses. Short work, which needs none, is done when this returns. */
  run<Value>(work: Steps<Value>): Value | Promise<Value> {
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
      const pause = this.took(value);
      if (pause !== undefined) return this.#runOn(work, pause);
    }
  }

  async #runOn<Value>(work: Steps<Value>, pause: Promise<void>): Promise<Value> {
    await pause;
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
      const next = this.took(value);
      if (next !== undefined) await next;
    }
  }
}
