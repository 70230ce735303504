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
export { createTrpcCas, fromTrpcError } from "./trpc/cas-over-trpc.ts";
