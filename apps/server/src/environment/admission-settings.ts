import { DEFAULT_MAX_BODY_BYTES, DEFAULT_MAX_BODY_VALUES } from "@cas/api";
import { fromZero, wholeNumber } from "./values.ts";

/** Settings of admission: limits of bodies, requests in flight, load and slow connections. */
export const admissionSettings = {
  MAX_BODY_BYTES: wholeNumber
    .min(1)
    .default(DEFAULT_MAX_BODY_BYTES)
    .describe("Largest request body, bytes; the same as client_max_body_size of nginx."),
  MAX_BODY_VALUES: wholeNumber
    .min(4)
    .default(DEFAULT_MAX_BODY_VALUES)
    .describe(
      "Most numbers, strings, arrays and objects in a JSON body; of objects and their members a quarter of that.",
    ),
  MAX_BODIES_BYTES: wholeNumber
    .min(1)
    .default(128 * 1024 * 1024)
    .describe(
      "Most bytes of the bodies of all requests in flight, at most half of them of one caller; more are refused.",
    ),
  MAX_UNREAD_BYTES: wholeNumber
    .min(1)
    .default(128 * 1024 * 1024)
    .describe(
      "Most bytes of responses that callers have not read; over it connections of the caller with the most are closed.",
    ),
  MAX_REQUESTS_IN_FLIGHT: wholeNumber
    .min(1)
    .default(1000)
    .describe("Most requests for data in flight; more are refused with 503 and Retry-After."),
  MAX_REQUESTS_OF_CALLER: wholeNumber
    .min(1)
    .default(500)
    .describe(
      "Most requests for data in flight of one caller; more are refused with 429 and Retry-After.",
    ),
  MAX_LOOP_DELAY_MS: fromZero
    .default(500)
    .describe(
      "Mean delay of the event loop in a second, milliseconds, over which requests for data are refused with 503; 0 for no limit.",
    ),
  MAX_HEAP_FRACTION: fromZero
    .max(1)
    .default(0.95)
    .describe(
      "Part of the largest heap in use over which requests for data are refused with 503; 0 for no limit.",
    ),
  MIN_BYTES_PER_S: fromZero
    .default(500)
    .describe(
      "Fewest bytes a second of a body and of a response that a caller reads, after 20 s, or the connection is closed; 0 for no limit.",
    ),
};
