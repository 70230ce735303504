import { newRequestId } from "../middleware/request-id.ts";
import type { ObserveProcedure } from "./procedure-observation.ts";
import { ParkedInputs } from "./parked-inputs.ts";
import { RequestResults } from "./request-results.ts";

/** What the procedures read from the context of a host, all of it optional; a host without a context has none of it. */
export interface CasContext {
  /** Id of the request: that of the X-Request-ID header, so that the log has the error under the same id. */
  readonly requestId?: string | undefined;
  /** Gets failures that are part of a response, in full; the caller gets only what is public. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Limits the results of the calls of a request; this package's own handler sets it. */
  readonly results?: RequestResults | undefined;
  /** Has the inputs of the calls of a request; this package's own handler sets it. */
  readonly inputs?: ParkedInputs | undefined;
  /** Waits until a stream may take time for its next item; this package's own handler sets it. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
  /** Observes every call of a procedure, e.g. to time or to trace it. */
  readonly observe?: ObserveProcedure | undefined;
}

/** The context of a call that does not come over HTTP. */
export function createCasContext(): CasContext & { readonly requestId: string } {
  return { requestId: newRequestId() };
}

/** The parts of any context that the procedures use; a new id where it has none. */
export function casContextOf(context: unknown): CasContext & { readonly requestId: string } {
  const { requestId, onError, observe, results, inputs, pause } = (
    typeof context === "object" && context !== null ? context : {}
  ) as { readonly [Name in keyof CasContext]: unknown };
  return {
    requestId: typeof requestId === "string" ? requestId : newRequestId(),
    onError: typeof onError === "function" ? (onError as CasContext["onError"]) : undefined,
    observe: typeof observe === "function" ? (observe as ObserveProcedure) : undefined,
    results: results instanceof RequestResults ? results : undefined,
    pause: typeof pause === "function" ? (pause as CasContext["pause"]) : undefined,
    inputs: inputs instanceof ParkedInputs ? inputs : undefined,
  };
}
