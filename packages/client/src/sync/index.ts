/**
 * The synchronous client, for scripts.
 *
 * @module @cas/client/sync
 */
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export { CasError, CasPartialError, isCasError } from "@cas/models";
export type { BlockingBatchInput, CasSync } from "./cas-sync.ts";
export type { BlockingList, BlockingPage, BlockingResult } from "./sync-result.ts";
export { CasClientSync } from "./cas-client-sync.ts";
export type { CasClientSyncOptions } from "./sync-options.ts";
