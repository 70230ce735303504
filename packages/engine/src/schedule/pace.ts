import type { YieldIfDue } from "./yield-to-event-loop.ts";

/** Work that can be interrupted: it yields the number of steps that it did, and returns its outcome. */
export type Steps<Value = void> = Generator<number, Value, undefined>;

/**
 * Counts steps of work and pauses after so many of them, so that loops of short steps need no promise for each:
 *
 *     const pause = pace.took(1);
 *     if (pause !== undefined) await pause;
 */
export class Pace {
  readonly #breathe: YieldIfDue;
  readonly #stepsAtOnce: number;
  #steps = 0;

  /** @param stepsAtOnce steps between two pauses: a millisecond or a few */
  constructor(yieldIfDue: YieldIfDue, stepsAtOnce: number) {
    this.#breathe = yieldIfDue;
    this.#stepsAtOnce = stepsAtOnce;
  }

  /** Notes so many steps; a pause to be waited for when one is due. */
  took(steps: number): Promise<void> | undefined {
    this.#steps += steps;
    if (this.#steps < this.#stepsAtOnce) return;
    this.#steps = 0;
    return this.#breathe();
  }

  /** Does work to its end, with pauses. */
  async run<Value>(work: Steps<Value>): Promise<Value> {
    for (;;) {
      const { done, value } = work.next();
      if (done === true) return value;
      const pause = this.took(value);
      if (pause !== undefined) await pause;
    }
  }
}
