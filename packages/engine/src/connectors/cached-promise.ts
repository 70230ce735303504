import type { Clock } from "../schedule/clock.ts";

/** How long what a server says of its data is kept, milliseconds (10 minutes): data grow. */
const KEPT_MS = 600_000;

/** A value that is made when it is first asked for, and anew when that is long ago or it did not succeed. */
export class CachedPromise<Value> {
  readonly #make: (madeAt: number) => Promise<Value>;
  readonly #clock: Pick<Clock, "now">;
  #making: Promise<Value> | undefined;
  #madeAt = 0;

  /** @param make is told the time, which tells this value from earlier ones */
  constructor(make: (madeAt: number) => Promise<Value>, clock: Pick<Clock, "now">) {
    this.#make = make;
    this.#clock = clock;
  }

  /** The value; whoever asks while it is being made waits for the same. */
  get(): Promise<Value> {
    if (this.#making !== undefined && this.#clock.now() - this.#madeAt <= KEPT_MS)
      return this.#making;
    this.#madeAt = this.#clock.now();
    const making = this.#make(this.#madeAt);
    this.#making = making;
    making.catch(() => {
      if (this.#making === making) this.drop();
    });
    return making;
  }

  /** Forgets the value: the next to ask makes another. */
  drop(): void {
    this.#making = undefined;
  }
}
