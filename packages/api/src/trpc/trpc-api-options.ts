import type { ApiOptions } from "../middleware/api-options.ts";
import type { ObserveProcedure } from "./observe-procedure.ts";

/** Where and how the tRPC procedures are mounted. */
export interface TrpcApiOptions extends ApiOptions {
  /** Path before the names of the procedures, e.g. /trpc. */
  readonly endpoint: string;
  /** Goes with every call of a procedure, e.g. to time or to trace it. */
  readonly observe?: ObserveProcedure | undefined;
}
