import { ApiClient } from "../api-client.ts";
import { tracingOf } from "../observe/open-telemetry.ts";
import { parseBaseUrl } from "../transport/base-url.ts";
import { checkOptions } from "../options/check-options.ts";
import type { ApiClientOptions } from "../options/client-options.ts";
import { readEnvironment, resolveTarget } from "../options/environment.ts";
import { FetchTransport } from "../transport/fetch-transport.ts";

/** How a client reaches a service by `fetch`. */
export interface FetchClientOptions extends ApiClientOptions {
  /** What sends the requests; default the platform's own fetch. */
  readonly fetch?: typeof fetch | undefined;
}

/**
 * The HTTP API of a CAS service by `fetch`: for browsers and edge runtimes. The same surface as the CasClient for Node,
 * which is faster there. A browser must reach the service through a proxy that adds the API key: whatever a page holds, its
 * users can read.
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
    const target = resolveTarget(baseUrl, options.apiKey, readEnvironment());
    const settings = checkOptions({ ...options, apiKey: target.apiKey });
    const base = parseBaseUrl(target.baseUrl);
    super({
      settings,
      tracing: tracingOf(options.tracing, { base, apiKey: settings.apiKey }),
      transport: new FetchTransport({
        base,
        apiKey: settings.apiKey,
        maxAnswerBytes: settings.maxAnswerBytes,
        // As a method of the options it would be called with the wrong `this`, which browsers refuse.
        fetch: options.fetch ?? ((...request) => globalThis.fetch(...request)),
      }),
    });
  }
}
