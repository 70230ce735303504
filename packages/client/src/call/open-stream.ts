import { CasError, delay, fromHttpResponse, isCasError } from "@cas/models";
import { redact, redactJson } from "../observe/redact.ts";
import type { CallSettings } from "../options/check-options.ts";
import { nextWait } from "../retry/next-wait.ts";
import { through } from "../transport/middleware.ts";
import type { HttpRequest, OpenedResponse } from "../transport/transport.ts";
import type { Sender } from "./send-request.ts";

/** A stream that can be continued. */
export interface StreamRequest {
  /** The request for what has not arrived. */
  readonly next: () => Pick<HttpRequest, "path" | "headers">;
  /** Checks the head of a response. */
  readonly check?: ((response: OpenedResponse) => void) | undefined;
}

/** Most bytes of an error that are read. */
const MOST_ERROR_BYTES = 1024 * 1024;

/**
 * The bytes of a response as they arrive. When the connection breaks, or nothing arrives for the time of an attempt, the
 * request is sent again for the rest; attempts without a byte count as retries.
 *
 * @throws CasError with method, path and the number of attempts
 */
export async function* openStream(
  sender: Sender,
  { next, check }: StreamRequest,
  settings: CallSettings,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { maxRetries, signal } = settings;
  for (let attempts = 1; ; attempts++) {
    const { path, headers } = next();
    try {
      for await (const piece of attempt(sender, { path, headers, check }, settings)) {
        attempts = 1;
        yield piece;
      }
      return;
    } catch (error) {
      if (!isCasError(error)) throw error;
      const wait = nextWait({
        error,
        attempts,
        maxRetries,
        remaining: Infinity,
        random: Math.random(),
      });
      if (wait === undefined) throw error.with({ method: "GET", path, attempts });
      await delay(wait, signal);
    }
  }
}

async function* attempt(
  { transport, settings: { middleware, apiKey } }: Sender,
  { path, headers, check }: Pick<HttpRequest, "path" | "headers"> & Pick<StreamRequest, "check">,
  settings: CallSettings,
): AsyncGenerator<Uint8Array, void, undefined> {
  const idle = new IdleLimit(settings.attemptTimeout);
  const signal = AbortSignal.any([settings.signal, idle.signal].filter((one) => one !== undefined));
  try {
    let opened: OpenedResponse | undefined;
    const send = through(middleware, async (request) => {
      opened = await transport.open(request, signal, { apiKey });
      const text = opened.status < 300 ? "" : await textOf(opened.body);
      return { ...opened, text };
    });
    const request = { method: "GET", path, headers: { ...settings.headers, ...headers } } as const;
    const response = await send({ ...request, body: undefined });
    if (response.status >= 300)
      throw fromHttpResponse({
        ...response,
        statusText: redact(response.statusText, apiKey),
        text: redactJson(response.text, apiKey),
      });
    if (opened === undefined)
      throw new CasError({
        errorType: "internal_error",
        message:
          "A middleware of the client responded in place of the service, which a stream cannot use",
        retryable: false,
      });
    check?.(opened);
    for await (const piece of opened.body) {
      // A reader may take its time.
      idle.stop();
      yield piece;
      idle.reset();
    }
  } finally {
    idle[Symbol.dispose]();
  }
}

async function textOf(body: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for await (const piece of body) {
    text += decoder.decode(piece, { stream: true });
    length += piece.length;
    if (length > MOST_ERROR_BYTES) break;
  }
  return text + decoder.decode();
}

/** Ends a stream in which nothing arrives. */
class IdleLimit implements Disposable {
  readonly #controller = new AbortController();
  readonly #milliseconds: number;
  #timer: ReturnType<typeof setTimeout>;

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
    this.#timer = this.#start();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  reset(): void {
    this.stop();
    this.#timer = this.#start();
  }

  #start(): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      this.#controller.abort(
        new CasError({
          errorType: "timeout",
          message: `Nothing arrived for ${this.#milliseconds / 1000} s`,
          detail: { scope: "attempt", timeout_ms: this.#milliseconds },
        }),
      );
    }, this.#milliseconds);
  }

  [Symbol.dispose](): void {
    this.stop();
  }
}
