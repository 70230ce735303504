import { CasError } from "@cas/models";
import { errors, Pool } from "undici";
import { CallSignal } from "./call-signal.ts";
import type { BaseUrl, CheckedOptions } from "./client-options.ts";

/** A request to the API; `path` begins with a slash and is added to the prefix of the base URL. */
export interface ApiRequest {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** Sent as JSON. */
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** A complete answer, of whatever status. */
export interface ApiAnswer {
  readonly status: number;
  readonly statusText: string;
  /** X-Request-ID */
  readonly requestId: string | undefined;
  readonly contentType: string | undefined;
  readonly location: string | undefined;
  readonly text: string;
}

/** Sends requests over a pool of connections; the one place that knows undici. */
export class Transport {
  readonly #base: BaseUrl;
  readonly #pool: Pool;
  readonly #timeout: number;
  readonly #headers: Readonly<Record<string, string>>;

  constructor(base: BaseUrl, { apiKey, timeout, connections }: CheckedOptions) {
    this.#base = base;
    this.#timeout = timeout;
    // The call's own timer bounds headers and body together, so undici's two are off.
    this.#pool = new Pool(base.origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
    this.#headers = {
      accept: "application/json",
      ...(apiKey === undefined ? {} : { "x-api-key": apiKey }),
    };
  }

  /** @throws CasError connection_error, timeout or aborted */
  async send({ method, path, body, signal }: ApiRequest): Promise<ApiAnswer> {
    using call = new CallSignal(signal, this.#timeout);
    try {
      const answer = await this.#pool.request({
        method,
        path: `${this.#base.prefix}${path}`,
        headers:
          body === undefined
            ? this.#headers
            : { ...this.#headers, "content-type": "application/json" },
        body: body === undefined ? null : JSON.stringify(body),
        signal: call.signal,
      });
      return {
        status: answer.statusCode,
        statusText: answer.statusText,
        requestId: single(answer.headers["x-request-id"]),
        contentType: single(answer.headers["content-type"]),
        location: single(answer.headers["location"]),
        text: await answer.body.text(),
      };
    } catch (cause) {
      throw call.stopReason() ?? this.#connectionError(cause);
    }
  }

  #connectionError(cause: unknown): CasError {
    const isClosed =
      cause instanceof errors.ClientClosedError || cause instanceof errors.ClientDestroyedError;
    return new CasError({
      errorType: "connection_error",
      message: isClosed
        ? "The client is closed"
        : `No answer from ${this.#base.origin}: ${reasonOf(cause)}`,
      cause,
    });
  }

  /** Waits for calls under way and closes the connections. */
  async close(): Promise<void> {
    if (!this.#pool.closed) await this.#pool.close();
  }
}

const single = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

/** The error of one attempt, or the first of several addresses that a name has (AggregateError). */
function reasonOf(cause: unknown): string {
  const error = cause instanceof AggregateError ? (cause.errors[0] as unknown) : cause;
  if (!(error instanceof Error)) return "unknown reason";
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return code === undefined || error.message.includes(code)
    ? error.message
    : `${error.message} (${code})`;
}
