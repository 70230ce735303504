import { CasError } from "@cas/models";
import type { CasClientOptions } from "../client.ts";
import { parseBaseUrl } from "../transport/base-url.ts";
import { checkOptions, type ClientSettings, positiveInteger } from "../options/check-options.ts";
import { readEnvironment, resolveTarget } from "../options/environment.ts";
import type { ClientTarget } from "./worker-protocol.ts";

/** Options of a synchronous client: those of CasClient, without the ones that cannot be sent to its worker. */
export interface CasClientSyncOptions extends Omit<
  CasClientOptions,
  "middleware" | "dispatcher" | "tracing"
> {
  /** Not for a synchronous client: a function cannot be sent to its worker. */
  readonly middleware?: never;
  /** Not for a synchronous client: connections cannot be sent to its worker. */
  readonly dispatcher?: never;
  /** Not for a synchronous client: its worker does not have the trace context of the calling thread. */
  readonly tracing?: never;
}

/**
 * Checks the options; returns the target of the client in the worker and the settings of its calls.
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
        message: `${name} cannot be given to a synchronous client, which sends from another thread; use CasClient`,
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
