import { newRequestId } from "../middleware/request-id.ts";
import type { ObserveProcedure } from "./observe-procedure.ts";

/** Context of every procedure. */
export interface CasContext {
  /** Id of the request: that of the X-Request-ID header, so that the log has the error under the same id. */
  readonly requestId: string;
  /** Gets failures that are part of a response, in full; the caller gets only what is public. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Observes every call of a procedure, e.g. to time or to trace it. */
  readonly observe?: ObserveProcedure | undefined;
}

/** The context of a call that does not come over HTTP. */
export function createCasContext(): CasContext {
  return { requestId: newRequestId() };
}
