import type { CasErrorType, Job, JobListResponse, JobResult, Jobs, JobsInput } from "@cas/models";
import type { TRPCMutationProcedure, TRPCSubscriptionProcedure } from "@trpc/server";
import type { InlineJobInput } from "../jobs/inline-job.ts";
import type { SourceErrorType, TransportErrorType } from "./error-data.ts";
import type { CasErrorShape } from "./error-shape.ts";
import type { Page, Query } from "./procedure-types.ts";

/**
 * What calls of the procedures of jobs go to: a `Jobs`, or a function that picks one for the context of a call, e.g. with the
 * caller of the call (`jobsOfCaller`). A `Jobs` that is the same for all calls shares its jobs between all callers.
 */
export type JobsSource<Context> = Jobs | ((context: Context) => Jobs | Promise<Jobs>);

/** The types of a mutation; `HostShape` is the shape of the errors of the host. */
type Mutation<Input, Output, Errors extends CasErrorType, HostShape> = TRPCMutationProcedure<{
  input: Input;
  output: Output;
  meta: object;
  errorShape: CasErrorShape<SourceErrorType | Errors> | HostShape;
}>;

/** Which job is meant. */
interface JobId {
  /** Id of the job. */
  readonly id: string;
}

/** Which job to watch. */
interface Watched extends JobId {
  /** Report only revisions after this one. */
  readonly after?: number | null | undefined;
  /** The id of the event that arrived last; tRPC sets it when a subscription reconnects. */
  readonly lastEventId?: string | null | undefined;
}

/** The errors of a call about one job. */
type JobErrors = "validation_error" | "not_found";

/**
 * The procedures of jobs. All have the error not_found: for a job that the caller does not have, and on a server without jobs.
 *
 * @typeParam HostShape the shape of the errors of the host
 */
export type JobsProcedures<HostShape = CasErrorShape<TransportErrorType>> = {
  /** Stores a job and returns; its values are computed afterwards. */
  submit: Mutation<InlineJobInput, Job, JobErrors | "request_limit", HostShape>;
  /** One job: its state and how far it is. */
  get: Query<JobId, Job, JobErrors, HostShape>;
  /** One page of the caller's jobs, newest first. */
  list: Query<Page<JobsInput>, JobListResponse, JobErrors, HostShape>;
  /**
   * The job as it is, and again after each change until it is finished, over server-sent events. The id of an event is the
   * revision of the job, so a lost connection goes on after it.
   */
  watch: TRPCSubscriptionProcedure<{
    input: Watched;
    output: AsyncIterable<{ id: string; data: Job }, void, unknown>;
    meta: object;
    errorShape: CasErrorShape<SourceErrorType | JobErrors> | HostShape;
  }>;
  /**
   * One result for each area of a finished job, in their order, one after another. For links that stream
   * (httpBatchStreamLink with `maxItems: 1`).
   */
  results: Query<JobId, AsyncGenerator<JobResult, void, undefined>, JobErrors, HostShape>;
  /** Stops a job; the values computed so far are dropped. */
  cancel: Mutation<JobId, Job, JobErrors, HostShape>;
  /** Computes again the parts of a finished job in which values failed. */
  retry: Mutation<JobId, Job, JobErrors, HostShape>;
  /** Removes a job with its areas and results. */
  remove: Mutation<JobId, void, JobErrors, HostShape>;
};
