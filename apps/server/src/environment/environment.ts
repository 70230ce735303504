import { z } from "zod";
import { accessSettings } from "./access-settings.ts";
import { admissionSettings } from "./admission-settings.ts";
import { engineSettings } from "./engine-settings.ts";
import { jobsSettings } from "./jobs-settings.ts";
import { sourceSettings } from "./source-settings.ts";
import { tracingSettings } from "./tracing-settings.ts";
import { fromZero, seconds, text, wholeNumber } from "./values.ts";

/** The settings of the server, by environment variable. Settings of CAS have the names and defaults of CAS. */
export const Environment = z.object({
  HOST: text.default("127.0.0.1").describe("Address to listen on."),
  PORT: wholeNumber
    .min(0)
    .max(65_535)
    .default(3000)
    .describe("Port to listen on; 0 for a free one."),
  ...sourceSettings,
  ...engineSettings,
  ...jobsSettings,
  ...accessSettings,
  ...admissionSettings,
  DRAIN_DELAY_S: fromZero
    .default(0)
    .describe(
      "Seconds after SIGTERM in which the server accepts requests while /readyz returns 503, so that proxies notice.",
    ),
  SHUTDOWN_TIMEOUT_S: seconds
    .default(10)
    .describe("Seconds for requests in flight to finish after SIGTERM."),
  ...tracingSettings,
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
