import type { Dispatcher } from "undici";
// Bun replaces the module "undici" by one of its own without dispatchers, but not this file of the package.
import { Pool } from "undici/index.js";
import type { AttemptLimit } from "./attempt-limit.ts";
import type { BaseUrl } from "./base-url.ts";
import { bytesOf, stoppedBy } from "./opened-body.ts";
import { closedError, connectionError } from "./transport-errors.ts";
import { singleValues, UndiciHandler } from "./undici-handler.ts";
import type {
  HttpResponse,
  HttpRequest,
  OpenedResponse,
  SendSettings,
  Transport,
} from "./transport.ts";

/** Options of the transport. */
export interface UndiciTransportOptions {
  readonly base: BaseUrl;
  readonly connections: number;
  /** Sends the requests instead of the transport's own pool; its owner closes it. */
  readonly dispatcher: Dispatcher | undefined;
}

/** Sends requests over kept-alive connections of undici. */
export class UndiciTransport implements Transport {
  readonly #options: UndiciTransportOptions;
  readonly #dispatcher: Dispatcher;
  readonly #pool: Pool | undefined;
  #isClosed = false;

  constructor(options: UndiciTransportOptions) {
    this.#options = options;
    const { base, connections, dispatcher } = options;
    if (dispatcher === undefined) {
      // The attempt's timer bounds headers and body together, so undici's two timers are off.
      this.#pool = new Pool(base.origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
      this.#dispatcher = this.#pool;
    } else this.#dispatcher = dispatcher;
  }

  send(
    { method, path, headers, body }: HttpRequest,
    limit: AttemptLimit,
    { apiKey, maxAnswerBytes }: SendSettings,
  ): Promise<HttpResponse> {
    const { base } = this.#options;
    return new Promise((resolve, reject) => {
      const handler = new UndiciHandler({
        resolve,
        reject,
        limit,
        maxAnswerBytes,
        host: base.origin,
        isClosed: this.#isClosed,
      });
      if (handler.isSettled) return;
      try {
        this.#dispatcher.dispatch(
          {
            origin: base.origin,
            path: `${base.prefix}${path}`,
            method,
            headers: apiKey === undefined ? headers : { ...headers, "x-api-key": apiKey },
            body: body ?? null,
          },
          handler,
        );
      } catch (cause) {
        handler.onResponseError(undefined, cause);
      }
    });
  }

  async open(
    { method, path, headers, body }: HttpRequest,
    signal: AbortSignal,
    { apiKey }: Pick<SendSettings, "apiKey">,
  ): Promise<OpenedResponse> {
    if (this.#isClosed) throw closedError();
    const { base } = this.#options;
    try {
      const response = await this.#dispatcher.request({
        origin: base.origin,
        path: `${base.prefix}${path}`,
        method,
        headers: apiKey === undefined ? headers : { ...headers, "x-api-key": apiKey },
        body: body ?? null,
        signal,
      });
      return {
        status: response.statusCode,
        statusText: response.statusText,
        headers: singleValues(response.headers),
        body: bytesOf(response.body, signal, base.origin),
      };
    } catch (cause) {
      throw stoppedBy(signal) ?? connectionError(base.origin, cause);
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#pool?.close();
  }
}
