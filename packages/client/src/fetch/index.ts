export { CasClient, type FetchClientOptions } from "./fetch-client.ts";
export * from "../surface.ts";
