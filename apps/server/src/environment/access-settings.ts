import { z } from "zod";
import { list, text, wholeNumber } from "./values.ts";

/** An origin as browsers send it: scheme, host and port, without a path. */
const origin = text.refine((value) => value === "*" || isOrigin(value), {
  error: 'Invalid origin: expected * or one like "https://maps.example.com"',
});

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

/** Settings of access: keys of callers, origins, host names, rate limits. */
export const accessSettings = {
  CAS_AUTH_ENABLED: z
    .stringbool()
    .default(false)
    .describe("Whether callers must send one of CAS_API_KEYS in X-API-Key."),
  CAS_API_KEYS: list
    .pipe(z.array(text))
    .describe(
      "API keys of callers, as a JSON list or with commas; ignored without CAS_AUTH_ENABLED.",
    ),
  CAS_CORS_ORIGINS: list
    .pipe(z.array(origin))
    .describe("Other origins whose pages may send requests from a browser, or * for all."),
  ALLOWED_HOSTS: list
    .pipe(z.array(text))
    .describe(
      "Names of this server in the header Host, or * for any; by default those of this machine if HOST is its own and TRUST_PROXY is 0, else any.",
    ),
  CAS_RATE_LIMIT_ENABLED: z
    .stringbool()
    .default(false)
    .describe("Whether the rate of requests of each caller is limited."),
  CAS_RATE_LIMIT_PER_MINUTE: wholeNumber
    .min(1)
    .default(60)
    .describe(
      "Most requests in a minute that starts with the first, by API key or else by address.",
    ),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/ })
    .optional()
    .describe("Redis in which several servers count the requests of a caller together."),
  CAS_MCP_ENABLED: z
    .stringbool()
    .default(false)
    .describe("Whether /mcp has the questions as tools of the Model Context Protocol."),
  TRUST_PROXY: wholeNumber
    .min(0)
    .default(0)
    .describe("Number of proxies in front that each append to X-Forwarded-For; 0 for none."),
};
