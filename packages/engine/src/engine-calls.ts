import { CasError, throwIfAborted } from "@cas/models";
import type { EngineLimits } from "./options/engine-limits.ts";
import { DeadlineError, linkSignals, startDeadline } from "./schedule/deadline.ts";
import { ByteBudget } from "./source/byte-budget.ts";
import { ReadAllowance } from "./source/read-allowance.ts";

/** The calls of an engine, which end when their caller aborts them or the engine is closed. */
export class EngineCalls {
  readonly #limits: EngineLimits;
  readonly #budget: ByteBudget;
  /** Aborted when the engine is closed. */
  readonly #closing = new AbortController();

  /** @param budget memory budget for the blocks of all calls */
  constructor(limits: EngineLimits, budget: ByteBudget) {
    this.#limits = limits;
    this.#budget = budget;
  }

  /** @throws CasError aborted, or connection_error when the engine is closed */
  refuseIfOver(signal: AbortSignal | undefined): void {
    throwIfAborted(signal);
    if (this.#closing.signal.aborted) throw closedError();
  }

  /** Does work until the caller aborts it or the engine is closed. */
  async run<Value>(
    signal: AbortSignal | undefined,
    work: (either: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    using linked = linkSignals(signal, this.#closing.signal);
    try {
      return await work(linked.signal);
    } catch (error) {
      if (this.#closing.signal.aborted && signal?.aborted !== true) throw closedError();
      throw error;
    }
  }

  /**
   * Reads from a dataset within the time of a request.
   *
   * @throws CasError timeout
   */
  async read<Value>(
    datasetId: string,
    signal: AbortSignal | undefined,
    work: (allowance: ReadAllowance) => Promise<Value>,
  ): Promise<Value> {
    return await this.run(signal, async (either) => {
      using deadline = startDeadline("request", this.#limits.requestTimeoutS, either);
      const own = new ByteBudget("maxBytesPerQuestion", this.#limits, this.#budget);
      try {
        return await work(new ReadAllowance(this.#limits, own, deadline.signal));
      } catch (cause) {
        throwIfAborted(either);
        if (!(cause instanceof DeadlineError)) throw cause;
        const message = `${datasetId}: ${cause.message}`;
        throw new CasError({ errorType: "timeout", message, cause });
      }
    });
  }

  /** Ends all calls. Returns false when they were ended before. */
  close(): boolean {
    if (this.#closing.signal.aborted) return false;
    this.#closing.abort(closedError());
    return true;
  }
}

const closedError = (): CasError =>
  new CasError({ errorType: "connection_error", message: "The engine is closed" });
