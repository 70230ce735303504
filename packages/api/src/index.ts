/**
 * tRPC procedures over any source.
 *
 * @module @cas/api
 */
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export type { ApiEnv, ApiOptions, RequestGuard } from "./middleware/api-options.ts";
export { DEFAULT_MAX_BODY_BYTES } from "./body/body-size.ts";
export { DEFAULT_MAX_BODY_VALUES } from "@cas/models";
export type { BodyLimits } from "./body/read-json.ts";
export { publicError } from "./errors/public-error.ts";
export type { InlineJobInput } from "./jobs/inline-job.ts";
export { jobsOfCaller } from "./jobs/jobs-of-caller.ts";
export type { BatchStreamInput } from "./stream/batch-stream-input.ts";
export { MAX_STREAM_GEOMETRIES } from "./stream/stream-limits.ts";
export { BatchStreamItem } from "./stream/batch-stream-item.ts";
export { streamBatch, type StreamOptions } from "./stream/stream-batch.ts";
export { type CasContext, createCasContext } from "./trpc/context.ts";
export type { CasErrorData, SourceErrorType, TransportErrorType } from "./trpc/error-data.ts";
export type {
  ObserveProcedure,
  ProcedureCall,
  ProcedureObservation,
} from "./trpc/procedure-observation.ts";
export { type CasErrorShape, declareCasErrors } from "./trpc/error-shape.ts";
export { casErrorFormatter, casErrorMiddleware, type HostErrorShape } from "./trpc/host-errors.ts";
export type { JobsProcedures, JobsSource } from "./trpc/jobs-types.ts";
export { type CasRouterOptions, createCasRouter, type OwnRouterOptions } from "./trpc/router.ts";
export type {
  AppRouter,
  CasProcedures,
  CasRouter,
  CasSource,
  HostCasRouter,
  HostProcedure,
} from "./trpc/router-types.ts";
export type { StreamedBatch, StreamingCas, StreamItem } from "./trpc/streaming-cas.ts";
export { createCallerCas } from "./trpc/cas-over-caller.ts";
export { createTrpcApi } from "./trpc/trpc-api.ts";
export { DEFAULT_MAX_BATCH_SIZE, type TrpcApiOptions } from "./trpc/trpc-api-options.ts";
