import { CasError } from "../errors/cas-error.ts";
import type { AttributeResult } from "../extract/attribute-result.ts";

/** Bytes of a result without its texts. */
const RESULT_BYTES = 500;
/** Bytes of a class or quantile of a value: V8 keeps numbers as names in a list, and other names in a table. */
const CLASS_BYTES = { number: 24, name: 100 };
/** Seconds after which other results of the caller may have been sent. */
const RETRY_AFTER_S = 5;

/** Results, and the warnings about them. */
interface Results {
  readonly results: readonly AttributeResult[];
  readonly warnings: readonly string[];
}

/** An estimate of the memory of results, bytes. Texts count with two bytes for each character. */
export function bytesOfResults({ results, warnings }: Results): number {
  let bytes = RESULT_BYTES;
  for (const warning of warnings) bytes += 2 * warning.length;
  for (const { value, provenance } of results) {
    bytes += RESULT_BYTES + 2 * provenance.length;
    if (typeof value !== "object" || value === null) continue;
    const names = Object.keys(value);
    // Numbers come before other names.
    const kind = /^\d{1,9}$/.test(names.at(-1) ?? "") ? "number" : "name";
    bytes += CLASS_BYTES[kind] * names.length;
  }
  return bytes;
}

/** The results of a call in progress. */
export interface HeldResults extends Disposable {
  /** Aborted, with the error for the caller, when the call has to end. */
  readonly signal: AbortSignal;
  /**
   * Counts results until they are given back or the call ends.
   *
   * @returns gives them back
   * @throws CasError request_limit when the call has more than one may have, or rate_limited when it has to end
   */
  readonly count: (results: Results) => () => void;
}

interface Call {
  readonly caller: string;
  readonly controller: AbortController;
  bytes: number;
}

/** Limits of {@link ResultMemory}. */
export interface ResultMemoryOptions {
  /** Most bytes of the results of all calls; one call may have half. */
  readonly limit: number;
  /** The setting of the limit, for messages. */
  readonly setting: string;
}

/**
 * The memory of the results of calls in progress. A batch has all its results until the last geometry is done, and may ask for
 * the distribution of a thousand geometries: dozens of them at the same time would fill the heap. When they take more than the
 * limit, the largest call of the caller that has the most ends.
 */
export class ResultMemory {
  readonly #options: ResultMemoryOptions;
  readonly #calls = new Set<Call>();
  #taken = 0;

  constructor(options: ResultMemoryOptions) {
    this.#options = options;
  }

  /** Bytes of the results of all calls. */
  get taken(): number {
    return this.#taken;
  }

  /** Begins a call; disposal ends it. */
  hold(caller = ""): HeldResults {
    const call: Call = { caller, bytes: 0, controller: new AbortController() };
    const { signal } = call.controller;
    this.#calls.add(call);
    const add = (bytes: number): void => {
      if (!this.#calls.has(call)) return;
      call.bytes += bytes;
      this.#taken += bytes;
    };
    return {
      signal,
      count: (results) => {
        const bytes = bytesOfResults(results);
        add(bytes);
        const { limit } = this.#options;
        if (call.bytes > limit / 2) this.#end(call, tooManyOf(this.#options));
        if (this.#taken > limit) this.#endLargest();
        signal.throwIfAborted();
        return () => {
          add(-bytes);
        };
      },
      [Symbol.dispose]: () => {
        this.#forget(call);
      },
    };
  }

  #endLargest(): void {
    const bytesOf = new Map<string, number>();
    for (const { caller, bytes } of this.#calls)
      bytesOf.set(caller, (bytesOf.get(caller) ?? 0) + bytes);
    const most = Math.max(...bytesOf.values());
    let largest: Call | undefined;
    for (const call of this.#calls)
      if (bytesOf.get(call.caller) === most && call.bytes > (largest?.bytes ?? 0)) largest = call;
    if (largest !== undefined) this.#end(largest, tooManyTogether(this.#options));
  }

  #end(call: Call, reason: CasError): void {
    this.#forget(call);
    call.controller.abort(reason);
  }

  #forget(call: Call): void {
    if (this.#calls.delete(call)) this.#taken -= call.bytes;
  }
}

const tooManyOf = ({ limit, setting }: ResultMemoryOptions): CasError =>
  new CasError({
    errorType: "request_limit",
    message: `The results take more than ${Math.floor(limit / 2)} bytes (half of ${setting}); ask for fewer geometries at a time, or for a stream`,
  });

const tooManyTogether = ({ limit, setting }: ResultMemoryOptions): CasError =>
  new CasError({
    errorType: "rate_limited",
    message: `The results of all requests in progress take more than ${limit} bytes (${setting}), and the largest part is yours; wait for the responses of your other requests, then retry`,
    retryAfter: RETRY_AFTER_S,
  });
