import { ApiClient } from "../api-client.ts";
import { tracingOf } from "../observe/open-telemetry.ts";
import { parseBaseUrl } from "../transport/base-url.ts";
import { checkOptions, invalidOption } from "../options/check-options.ts";
import type { ApiClientOptions } from "../options/client-options.ts";
import { readEnvironment, resolveTarget } from "../options/environment.ts";
import { FetchTransport } from "../transport/fetch-transport.ts";

/** Options of a client that sends by `fetch`. */
export interface FetchClientOptions extends ApiClientOptions {
  /** Sends the requests; default the platform's own fetch. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * The HTTP API of a CAS service by `fetch`: for browsers and edge runtimes. It has the methods of the CasClient for Node,
 * which is faster on Node. A browser must reach the service through a proxy that adds the API key: users can read every
 * value in a page.
 *
 * @example
 * const cas = new CasClient("/cas"); // relative to the page
 */
export class CasClient extends ApiClient {
  /**
   * @param baseUrl root of the service, without /api, in a browser also relative to the page
   * @throws CasError validation_error that names a wrong option
   */
  constructor(baseUrl?: string | URL, options: FetchClientOptions = {}) {
    refuseNodeOptions(options);
    const target = resolveTarget(baseUrl, options.apiKey, readEnvironment());
    const settings = checkOptions({ ...options, apiKey: target.apiKey });
    const base = parseBaseUrl(target.baseUrl);
    super({
      settings,
      tracing: tracingOf(options.tracing, base),
      transport: new FetchTransport({
        base,
        // Called as a method of the options it would have the wrong `this`, which browsers reject.
        fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
      }),
    });
  }
}

/** Bundlers for browsers and edge runtimes take this class also for `@cas/client`, whose options go beyond these. */
function refuseNodeOptions(options: object): void {
  for (const name of ["connections", "dispatcher"])
    if (name in options && (options as Record<string, unknown>)[name] !== undefined)
      throw invalidOption(
        name,
        "is of the client for Node; this one sends by fetch: give `fetch` instead",
      );
}
