import { CasError } from "@cas/models";
import type { CasClientOptions } from "../client.ts";
import { parseBaseUrl } from "../transport/base-url.ts";
import { checkOptions, type ClientSettings, positiveInteger } from "../options/check-options.ts";
import { readEnvironment, resolveTarget } from "../options/environment.ts";
import type { ClientTarget } from "./worker-protocol.ts";

/** How a blocking client reaches a service: as an asynchronous one, but for what cannot cross to another thread. */
export interface CasClientSyncOptions extends Omit<
  CasClientOptions,
  "middleware" | "dispatcher" | "tracing"
> {
  /** Not for a blocking client: a function cannot cross to the thread that sends. */
  readonly middleware?: never;
  /** Not for a blocking client: connections cannot cross to the thread that sends. */
  readonly dispatcher?: never;
  /** Not for a blocking client: the thread that sends knows nothing of the trace of this one. */
  readonly tracing?: never;
}

/**
 * What the client in the worker is made from, and what holds for its calls.
 *
 * @throws CasError validation_error that names a wrong option
 */
export function checkSyncOptions(
  baseUrl: string | URL | undefined,
  options: CasClientSyncOptions,
): { readonly target: ClientTarget; readonly settings: ClientSettings } {
  for (const name of ["middleware", "dispatcher", "tracing"] as const)
    if (options[name] !== undefined)
      throw new CasError({
        errorType: "validation_error",
        message: `${name} cannot be given to a blocking client, which sends from another thread; use CasClient`,
      });
  const { connections, maxAnswerBytes, logger, logLevel = "info" } = options;
  if (connections !== undefined) positiveInteger("connections", connections);
  const target = resolveTarget(baseUrl, options.apiKey, readEnvironment());
  const { apiKey } = target;
  const settings = checkOptions({ ...options, apiKey });
  parseBaseUrl(target.baseUrl);
  return {
    settings,
    target: {
      baseUrl: String(target.baseUrl),
      options: {
        apiKey,
        connections,
        maxAnswerBytes,
        logLevel: logger === undefined ? "off" : logLevel,
      },
    },
  };
}
