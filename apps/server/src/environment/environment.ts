import { DEFAULT_MAX_BODY_BYTES, DEFAULT_MAX_BODY_VALUES } from "@cas/api";
import { EngineLimits, EngineMethod, PublicProvider } from "@cas/engine";
import { z } from "zod";

const text = z.string().min(1);
const wholeNumber = z.coerce.number().int();
/** Parses headers in the format of OpenTelemetry: name=value, with commas between, values percent-encoded. */
function headerList(value: string, context: z.core.$RefinementCtx<string>): Record<string, string> {
  try {
    return Object.fromEntries(
      value.split(",").map((pair) => {
        const [, name = "", content = ""] = /^\s*([\w!#$%&'*.^`|~+-]+)\s*=(.*)$/.exec(pair) ?? [];
        if (name === "") throw new SyntaxError(pair);
        return [name, decodeURIComponent(content.trim())];
      }),
    );
  } catch {
    context.addIssue({ code: "custom", message: "must be name=value, with commas between" });
    return z.NEVER;
  }
}

const seconds = z.coerce.number().positive();

/** Parses a list in JSON or with commas, as CAS does. */
const list = (value: string): unknown => {
  if (!value.trimStart().startsWith("["))
    return value
      .split(",")
      .map((one) => one.trim())
      .filter((one) => one !== "");
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

/** An origin as browsers send it: scheme, host and port, without a path. */
const origin = text.refine((value) => value === "*" || isOrigin(value), {
  error: 'Invalid origin: expected * or one like "https://maps.example.com"',
});

function isOrigin(value: string): boolean {
  return /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value;
}

/** The default limits of the engine. */
const DEFAULTS = EngineLimits.parse({});

/** The settings of the server, by environment variable. Settings of CAS have the names and defaults of CAS. */
export const Environment = z.object({
  HOST: text.default("127.0.0.1").describe("Address to listen on."),
  PORT: wholeNumber
    .min(0)
    .max(65_535)
    .default(3000)
    .describe("Port to listen on; 0 for a free one."),
  CAS_BASE_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("URL of a deployed CAS as the source; without it the source is the engine."),
  CAS_CATALOG: text
    .optional()
    .describe("Catalog file of the engine; without it the engine has the sample data."),
  CAS_PROVIDERS: z
    .string()
    .default("")
    .transform(list)
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
  CAS_METADATA_CACHE_TTL_S: z.coerce
    .number()
    .min(0)
    .default(3600)
    .describe(
      "Seconds to cache the catalog of the deployed CAS, or headers of remote rasters; 0 disables.",
    ),
  CAS_PROVIDER_TIMEOUT_S: seconds.default(30).describe("Seconds for one dataset of one geometry."),
  CAS_REQUEST_TIMEOUT_S: seconds.default(120).describe("Seconds for all datasets of one geometry."),
  CAS_MAX_DATASETS_PER_REQUEST: wholeNumber
    .min(1)
    .default(50)
    .describe("Most datasets in a request."),
  CAS_MAX_POLYGON_VERTICES: wholeNumber
    .min(1)
    .default(10_000)
    .describe("Most vertices in a geometry."),
  CAS_MAX_CROSSINGS: wholeNumber
    .min(0)
    .default(10_000)
    .describe("Most crossings of the rings of a geometry, with themselves and with each other."),
  CAS_MAX_BLOCK_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxBlockBytes)
    .describe("Largest decoded block of a raster (tile, strip, chunk), bytes."),
  CAS_MAX_STORED_BLOCK_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxStoredBlockBytes)
    .describe("Largest stored block of a raster, bytes."),
  CAS_MAX_BLOCKS_PER_QUESTION: wholeNumber
    .min(1)
    .default(DEFAULTS.maxBlocksPerQuestion)
    .describe("Most blocks to read from a dataset for one geometry."),
  CAS_MAX_CELLS_PER_WINDOW: wholeNumber
    .min(1)
    .default(DEFAULTS.maxCellsPerWindow)
    .describe("Most cells of the window of a geometry in a raster."),
  CAS_MAX_RASTER_SIDE: wholeNumber
    .min(1)
    .max(2 ** 30)
    .default(DEFAULTS.maxRasterSide)
    .describe("Most cells along a side of a raster."),
  CAS_MAX_TIFF_DIRECTORIES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxTiffDirectories)
    .describe("Most directories (images, overviews, masks) of a GeoTIFF."),
  CAS_MAX_TIFF_HEADER_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxTiffHeaderBytes)
    .describe("Largest lists of block offsets and sizes of a GeoTIFF, bytes."),
  CAS_MAX_BYTES_PER_QUESTION: wholeNumber
    .min(1)
    .default(DEFAULTS.maxBytesPerQuestion)
    .describe("Most bytes of blocks in memory for one geometry; further reads wait."),
  CAS_MAX_BYTES_IN_FLIGHT: wholeNumber
    .min(1)
    .default(DEFAULTS.maxBytesInFlight)
    .describe("Most bytes of blocks in memory for all requests; further reads wait."),
  CAS_MAX_VALUE_BYTES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxValueBytes)
    .describe(
      "Most bytes of distinct values of medians and class statistics, all requests together.",
    ),
  CAS_MAX_CLASSES: wholeNumber
    .min(1)
    .default(DEFAULTS.maxClasses)
    .describe("Most classes of a distribution."),
  CAS_RESULT_CACHE_TTL_S: z.coerce
    .number()
    .min(0)
    .default(600)
    .describe("Seconds to cache a result; 0 disables."),
  CAS_RESULT_CACHE_MAX_ENTRIES: wholeNumber.min(0).default(10_000).describe("Most cached results."),
  CAS_RESULT_CACHE_BYTES: wholeNumber
    .min(1)
    .default(67_108_864)
    .describe("Most bytes of cached results, estimated."),
  CAS_WEIGHTING: EngineMethod.shape.weighting.describe(
    "How cells on the outline of a geometry are weighted.",
  ),
  CAS_AREA_WEIGHTED: z
    .enum(["false", "spherical", "ellipsoidal"])
    .default("false")
    .describe("Whether values are weighted by cell area, on a sphere or an ellipsoid."),
  CAS_AUTH_ENABLED: z
    .stringbool()
    .default(false)
    .describe("Whether callers must send one of CAS_API_KEYS in X-API-Key."),
  CAS_API_KEYS: z
    .string()
    .default("")
    .transform(list)
    .pipe(z.array(text))
    .describe(
      "API keys of callers, as a JSON list or with commas; ignored without CAS_AUTH_ENABLED.",
    ),
  CAS_CORS_ORIGINS: z
    .string()
    .default("")
    .transform(list)
    .pipe(z.array(origin))
    .describe("Other origins whose pages may send requests from a browser, or * for all."),
  ALLOWED_HOSTS: z
    .string()
    .default("")
    .transform(list)
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
  TRUST_PROXY: wholeNumber
    .min(0)
    .default(0)
    .describe("Number of proxies in front that each append to X-Forwarded-For; 0 for none."),
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
  MAX_LOOP_DELAY_MS: z.coerce
    .number()
    .min(0)
    .default(500)
    .describe(
      "Mean delay of the event loop in a second, milliseconds, over which requests for data are refused with 503; 0 for no limit.",
    ),
  MAX_HEAP_FRACTION: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(0.95)
    .describe(
      "Part of the largest heap in use over which requests for data are refused with 503; 0 for no limit.",
    ),
  MIN_BYTES_PER_S: z.coerce
    .number()
    .min(0)
    .default(500)
    .describe(
      "Fewest bytes a second of a body and of a response that a caller reads, after 20 s, or the connection is closed; 0 for no limit.",
    ),
  DRAIN_DELAY_S: z.coerce
    .number()
    .min(0)
    .default(0)
    .describe(
      "Seconds after SIGTERM in which the server accepts requests while /readyz returns 503, so that proxies notice.",
    ),
  SHUTDOWN_TIMEOUT_S: seconds
    .default(10)
    .describe("Seconds for requests in flight to finish after SIGTERM."),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("Collector of traces, by OTLP over HTTP; without it there are no traces."),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .transform(headerList)
    .optional()
    .describe("Headers for the collector: name=value, with commas between."),
  OTEL_SERVICE_NAME: text.default("cas-server").describe("Name of this service in traces."),
  OTEL_TRACES_SAMPLER: z
    .enum([
      "always_on",
      "always_off",
      "traceidratio",
      "parentbased_always_on",
      "parentbased_always_off",
      "parentbased_traceidratio",
    ])
    .default("parentbased_always_on")
    .describe("Which requests are traced."),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe("Fraction of requests that a sampler with a ratio traces."),
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"])
    .default("info")
    .describe("Lowest level of log lines."),
});
export type Environment = z.infer<typeof Environment>;

/** An invalid environment; the message names each wrong variable. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/** Variables whose values no message may contain. */
const SECRETS: ReadonlySet<string> = new Set([
  "CAS_API_KEY",
  "CAS_API_KEYS",
  "CAS_BASE_URL",
  "OTEL_EXPORTER_OTLP_ENDPOINT",
  "OTEL_EXPORTER_OTLP_HEADERS",
  "REDIS_URL",
]);

/**
 * Reads the settings. An empty variable counts as not set.
 *
 * @throws EnvironmentError
 */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  if (given["CAS_BASE_URL"] !== undefined && given["CAS_CATALOG"] !== undefined)
    throw new EnvironmentError("Wrong environment: give either CAS_BASE_URL or CAS_CATALOG");
  if (given["CAS_BASE_URL"] !== undefined && given["CAS_PROVIDERS"] !== undefined)
    throw new EnvironmentError("Wrong environment: give either CAS_BASE_URL or CAS_PROVIDERS");
  const parsed = Environment.safeParse(given);
  if (parsed.success && parsed.data.CAS_AUTH_ENABLED && parsed.data.CAS_API_KEYS.length === 0)
    throw new EnvironmentError(
      "Wrong environment: CAS_AUTH_ENABLED requires API keys of callers, but CAS_API_KEYS has none",
    );
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path: [name], message }) => {
    const shown = SECRETS.has(String(name)) ? "" : ` (is ${JSON.stringify(given[String(name)])})`;
    return `${String(name)}: ${message}${shown}`;
  });
  throw new EnvironmentError(`Wrong environment: ${faults.join("; ")}`);
}
