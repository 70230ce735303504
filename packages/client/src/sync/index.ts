/**
 * The synchronous client, for scripts.
 *
 * @module @cas/client/sync
 */
export type { BlockingBatchInput, CasSync } from "./cas-sync.ts";
export type { BlockingList, BlockingPage, BlockingResult } from "./sync-result.ts";
export { CasClientSync } from "./cas-client-sync.ts";
export type { CasClientSyncOptions } from "./sync-options.ts";
