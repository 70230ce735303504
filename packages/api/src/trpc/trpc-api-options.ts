import type { ApiOptions } from "../middleware/api-options.ts";
import type { ObserveProcedure } from "./observe-procedure.ts";

/** Options of the tRPC procedures. */
export interface TrpcApiOptions extends ApiOptions {
  /** Path before the names of the procedures, e.g. /trpc. */
  readonly endpoint: string;
  /** Observes every call of a procedure, e.g. to time or to trace it. */
  readonly observe?: ObserveProcedure | undefined;
}
