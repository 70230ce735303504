import { PublicProvider } from "@cas/engine";
import { z } from "zod";
import { fromZero, list, seconds, text, wholeNumber } from "./values.ts";

/** Settings of the source: a deployed CAS, or the engine with its catalog. */
export const sourceSettings = {
  CAS_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("URL of a deployed CAS as the source; without it the source is the engine."),
  CAS_CATALOG: text
    .optional()
    .describe("Catalog file of the engine; without it the engine has the sample data."),
  CAS_PROVIDERS: list
    .pipe(z.array(PublicProvider))
    .describe(
      "Public providers whose datasets the engine adds to its catalog, e.g. copernicus_dem.",
    ),
  CAS_API_KEY: text.optional().describe("API key for the deployed CAS; never sent to a browser."),
  CAS_CLIENT_TIMEOUT_S: seconds
    .default(120)
    .describe(
      "Seconds to wait for a whole response of the deployed CAS, with the time in the queue for it.",
    ),
  CAS_CLIENT_CONCURRENCY: wholeNumber
    .min(1)
    .default(64)
    .describe(
      "Most requests to the deployed CAS in flight, at most three quarters of them for one caller; others wait.",
    ),
  CAS_METADATA_CACHE_TTL_S: fromZero
    .default(3600)
    .describe(
      "Seconds to cache the catalog of the deployed CAS, or headers of remote rasters; 0 disables.",
    ),
};
