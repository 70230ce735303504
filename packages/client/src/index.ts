export { CasClient, type CasClientOptions, DEFAULT_CONNECTIONS } from "./client.ts";
export * from "./surface.ts";
