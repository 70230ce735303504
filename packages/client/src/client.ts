import type { Dispatcher } from "undici";
import { ApiClient } from "./api-client.ts";
import { tracingOf } from "./observe/open-telemetry.ts";
import { parseBaseUrl } from "./transport/base-url.ts";
import { checkOptions, invalidOption, positiveInteger } from "./options/check-options.ts";
import type { ApiClientOptions } from "./options/client-options.ts";
import { readEnvironment, resolveTarget } from "./options/environment.ts";
import { UndiciTransport } from "./transport/undici-transport.ts";

/** Options of a client for Node. */
export interface CasClientOptions extends ApiClientOptions {
  /** Most connections to the service at the same time; further calls wait. Default 64. */
  readonly connections?: number | undefined;
  /**
   * Sends the requests instead of the client's own connections: a ProxyAgent, an Agent with a client certificate, a
   * MockAgent. The client does not close it.
   */
  readonly dispatcher?: Dispatcher | undefined;
}

/** Enough to use a service fully, few enough for its listen queue. */
export const DEFAULT_CONNECTIONS = 64;

/**
 * The HTTP API of a CAS service, over kept-alive connections of undici.
 *
 * @example
 * await using cas = new CasClient("https://cas.example.com", { apiKey });
 * const { results } = await cas.extract({
 *   geometry: { type: "Point", coordinates: [-96.5, 39.0] }, // degrees, longitude first
 *   dataset_ids: ["copernicus_dem:elevation"],
 * });
 */
export class CasClient extends ApiClient {
  /**
   * @param baseUrl root of the service, without /api; a trailing slash or a path prefix does no harm. Default CAS_BASE_URL
   * of the environment, else http://localhost:8000.
   * @throws CasError validation_error that names a wrong option
   */
  constructor(baseUrl?: string | URL, options: CasClientOptions = {}) {
    const { connections = DEFAULT_CONNECTIONS, dispatcher } = options;
    positiveInteger("connections", connections);
    checkDispatcher(dispatcher);
    const target = resolveTarget(baseUrl, options.apiKey, readEnvironment());
    const settings = checkOptions({ ...options, apiKey: target.apiKey });
    const base = parseBaseUrl(target.baseUrl);
    super({
      settings: { ...settings, headers: { "user-agent": USER_AGENT, ...settings.headers } },
      tracing: tracingOf(options.tracing, base),
      transport: new UndiciTransport({ base, connections, dispatcher }),
    });
  }
}

/** Bun's own module "undici" has classes of these names that send nothing. */
function checkDispatcher(dispatcher: Dispatcher | undefined): void {
  if (dispatcher !== undefined && typeof dispatcher.dispatch !== "function")
    throw invalidOption(
      "dispatcher",
      'must be a dispatcher of undici; on Bun import its class from "undici/index.js"',
    );
}

const USER_AGENT = "cas-client-typescript";
