import { closedError } from "../transport/transport-errors.ts";

/** Where a call goes, for the error of one that comes too late. */
interface Place {
  readonly method: string;
  readonly path: string;
}

/**
 * Knows which calls are not settled yet. A connection alone does not: between two attempts a call has none.
 */
export class InFlightCalls {
  #count = 0;
  #isClosed = false;
  readonly #none = Promise.withResolvers<void>();

  /**
   * Begins a call.
   *
   * @throws CasError connection_error after `close()`
   */
  async begin<Result>({ method, path }: Place, call: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw closedError().with({ method, path });
    this.#count += 1;
    try {
      return await call();
    } finally {
      this.#count -= 1;
      if (this.#isClosed && this.#count === 0) this.#none.resolve();
    }
  }

  /** Lets no call begin any more and waits for those that have. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#count === 0) this.#none.resolve();
    await this.#none.promise;
  }
}
