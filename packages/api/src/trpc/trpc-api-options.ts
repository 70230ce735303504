import type { Jobs } from "@cas/models";
import type { ApiOptions } from "../middleware/api-options.ts";
import type { ObserveProcedure } from "./procedure-observation.ts";

/** Default limit of the calls in one HTTP batch. */
export const DEFAULT_MAX_BATCH_SIZE = 20;

/** Options of the tRPC procedures. */
export interface TrpcApiOptions extends ApiOptions {
  /** Path before the names of the procedures, from the root of the server, e.g. /trpc or /api/trpc. */
  readonly endpoint: string;
  /**
   * Most calls in one HTTP batch; a larger one is rejected with a message that names this option. `maxItems` of the link
   * must not be greater. Default {@link DEFAULT_MAX_BATCH_SIZE}.
   */
  readonly maxBatchSize?: number | undefined;
  /**
   * Durable jobs for the procedures of `jobs`; default: each of them fails with not_found. A job belongs to the caller of the
   * options of a call: a server with callers gives `jobsOfCaller(jobs, () => theCallerOfTheRequest())`, else all share them.
   */
  readonly jobs?: Jobs | undefined;
  /** Observes every call of a procedure, e.g. to time or to trace it. */
  readonly observe?: ObserveProcedure | undefined;
}
