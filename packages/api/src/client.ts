/**
 * The port over a tRPC client.
 *
 * @module @cas/api/client
 */
/** For clients of the procedures, browsers included: no import here brings in the server. */
export { postInput } from "./stream/post-input.ts";
export type { BatchStreamItem } from "./stream/batch-stream-item.ts";
export type { CasErrorData } from "./trpc/error-data.ts";
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export type { AppRouter } from "./trpc/router-types.ts";
export { casLinks, type CasLinksOptions } from "./trpc/cas-links.ts";
export { createTrpcCas, type TrpcCasClient } from "./trpc/cas-over-trpc.ts";
export { createTrpcJobs, type TrpcJobsClient } from "./trpc/jobs-over-trpc.ts";
export { fromTrpcError } from "./trpc/from-trpc-error.ts";
export type { StreamedBatch, StreamingCas, StreamItem } from "./trpc/streaming-cas.ts";
export { type TrpcFetch, trpcFetch } from "./trpc/trpc-fetch.ts";
