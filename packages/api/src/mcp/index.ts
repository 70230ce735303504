/**
 * The questions of CAS as tools of the Model Context Protocol, for assistants.
 *
 * @module @cas/api/mcp
 */
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export type { ApiEnv, ApiOptions, RequestGuard } from "../middleware/api-options.ts";
export { createMcpApi, type McpApiOptions } from "./mcp-api.ts";
export { createCasMcpServer, type McpServerOptions } from "./mcp-server.ts";
