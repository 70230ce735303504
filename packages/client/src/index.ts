/**
 * The client over kept-alive connections, for Node.
 *
 * @module @cas/client
 */
export { CasClient, type CasClientOptions, DEFAULT_CONNECTIONS } from "./client.ts";
export * from "./surface.ts";
