import { CasError, type HeldResults, valuesLeft } from "@cas/models";
import { attributesOf } from "../body/write-response.ts";

/**
 * Most results that the calls of one HTTP request may ask for, and most values of their responses, if tRPC's own handler
 * responds: it writes all responses at once, 3 MB in 30 ms. A single POST is written in pieces and has no such limit.
 */
const MAX_RESULTS = 10_000;
const VALUES_OF_RESULT = 16;

/** The results of the calls of one HTTP request that tRPC's own handler responds to. */
export class RequestResults {
  readonly #hold: () => HeldResults;
  #held: HeldResults | undefined;
  #results = MAX_RESULTS;
  #values = MAX_RESULTS * VALUES_OF_RESULT;

  /** @param hold begins to count the results of a call in memory */
  constructor(hold: () => HeldResults) {
    this.#hold = hold;
  }

  /** Begins to count the results of a stream, which gives back what a reader has taken. */
  holdStream(): HeldResults {
    return this.#hold();
  }

  /**
   * Counts what a call asks for, before it is computed.
   *
   * @throws CasError request_limit
   */
  ask(results: number): void {
    this.#results -= results;
    if (this.#results < 0) throw tooMany(`${MAX_RESULTS} results of geometries and datasets`);
  }

  /**
   * Counts the results of a response until {@link until}.
   *
   * @throws CasError request_limit, rate_limited
   */
  count<Response>(response: Response): Response {
    this.#held ??= this.#hold();
    for (const one of attributesOf(response)) {
      this.#values = valuesLeft(one, this.#values);
      if (this.#values <= 0)
        throw tooMany(`${MAX_RESULTS * VALUES_OF_RESULT} values, classes among them`);
      this.#held.count(one);
    }
    return response;
  }

  /** Counts no more: at once for a response that is written, at its end for one that is a stream. */
  until(response: Response, signal: AbortSignal): Response {
    const end = (): void => {
      this.#held?.[Symbol.dispose]();
      signal.removeEventListener("abort", end);
    };
    const { body, headers } = response;
    // JSON lines have the type of JSON.
    const isStream =
      headers.has("transfer-encoding") ||
      !headers.get("content-type")?.startsWith("application/json");
    if (body === null || !isStream || signal.aborted) {
      end();
      return response;
    }
    signal.addEventListener("abort", end);
    // Older types know no cancel.
    const transformer = { flush: end, cancel: end };
    return new Response(body.pipeThrough(new TransformStream(transformer)), response);
  }
}

const tooMany = (what: string): CasError =>
  new CasError({
    errorType: "request_limit",
    message: `A request over tRPC that is not a single POST may have ${what}; ask for fewer, send a single POST, or a stream`,
  });
