/**
 * The APIs as handlers of Node's HTTP server, and of the frameworks on top of it.
 *
 * @module @cas/api/node
 */
export { type FetchApi, type NodeHandler, toNodeHandler } from "./node-handler.ts";
