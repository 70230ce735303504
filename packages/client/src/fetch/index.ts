/**
 * The client by `fetch`, for browsers and edge runtimes.
 *
 * @module @cas/client/fetch
 */
export { CasClient, type FetchClientOptions } from "./fetch-client.ts";
export * from "../surface.ts";
