export type { ApiEnv, ApiOptions } from "../api-options.ts";
export { DEFAULT_MAX_BODY_BYTES } from "../api-options.ts";
export { createHttpApi } from "./http-api.ts";
