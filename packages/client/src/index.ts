export { CasClient } from "./client.ts";
export {
  type CasClientOptions,
  DEFAULT_BASE_URL,
  DEFAULT_CONNECTIONS,
  DEFAULT_TIMEOUT,
} from "./client-options.ts";
