import { newRequestId } from "../middleware/request-id.ts";
import type { ObserveProcedure } from "./observe-procedure.ts";

/** What every procedure is given beside its input. */
export interface CasContext {
  /** Id of the request: that of the X-Request-ID header, so that an error can be found in the log. */
  readonly requestId: string;
  /** Told of failures that are part of an answer, whole; the caller sees only what it may. */
  readonly onError?: ((error: unknown) => void) | undefined;
  /** Goes with every call of a procedure, e.g. to time or to trace it. */
  readonly observe?: ObserveProcedure | undefined;
}

/** The context of a call that does not come over HTTP. */
export function createCasContext(): CasContext {
  return { requestId: newRequestId() };
}
