export { CasClientSync, type CasSync } from "./cas-client-sync.ts";
export type { CasClientOptions } from "../client.ts";
