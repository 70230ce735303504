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
    const reached = this.#advance(work);
    return reached instanceof Promise ? this.#runAfter(reached, work) : reached.value;
  }

  async #runAfter<Value>(first: Promise<void>, work: Steps<Value>): Promise<Value> {
    let pause = first;
    for (;;) {
      await pause;
      const reached = this.#advance(work);
      if (!(reached instanceof Promise)) return reached.value;
      pause = reached;
    }
  }

  /** Runs work until a pause is due, or to its end. */
  #advance<Value>(work: Steps<Value>): Promise<void> | IteratorReturnResult<Value> {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step;
      const pause = this.took(step.value);
      if (pause !== undefined) return pause;
    }
  }
}
