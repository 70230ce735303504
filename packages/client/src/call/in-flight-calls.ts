import { closedError } from "../transport/transport-errors.ts";

/** Method and path of a call, for the error of a call after `close()`. */
interface Target {
  readonly method: string;
  readonly path: string;
}

/** Counts the calls that are not settled. Connections cannot show them: between two attempts a call has none. */
export class InFlightCalls {
  #count = 0;
  #isClosed = false;
  readonly #idle = Promise.withResolvers<void>();
  readonly #parent: InFlightCalls | undefined;

  /** @param parent the calls of the client that this one is a copy of; they include these */
  constructor(parent?: InFlightCalls) {
    this.#parent = parent;
  }

  /**
   * Starts a call.
   *
   * @throws CasError connection_error after `close()`
   */
  async start<Result>({ method, path }: Target, call: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw closedError().with({ method, path });
    this.#count += 1;
    try {
      return await (this.#parent === undefined
        ? call()
        : this.#parent.start({ method, path }, call));
    } finally {
      this.#count -= 1;
      if (this.#isClosed && this.#count === 0) this.#idle.resolve();
    }
  }

  /** Rejects new calls and waits for the calls in flight. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#count === 0) this.#idle.resolve();
    await this.#idle.promise;
  }
}
