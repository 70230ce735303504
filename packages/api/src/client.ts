/**
 * The port over a tRPC client.
 *
 * @module @cas/api/client
 */
/** For clients of the procedures, browsers included: no import here brings in the server. */
export { postInput } from "./stream/post-input.ts";
export type { BatchStreamItem } from "./stream/stream-batch.ts";
export type { CasErrorData } from "./trpc/error-data.ts";
export type { AppRouter } from "./trpc/router.ts";
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export { createTrpcCas, fromTrpcError } from "./trpc/cas-over-trpc.ts";
