import { isCasError } from "@cas/models";
import type { AttemptLimit } from "./attempt-limit.ts";
import type { BaseUrl } from "./base-url.ts";
import { closedError, connectionError, responseTooLargeError } from "./transport-errors.ts";
import type { HttpResponse, HttpRequest, Transport } from "./transport.ts";

/** What the transport needs to know. */
export interface FetchTransportOptions {
  readonly base: BaseUrl;
  readonly apiKey: string | undefined;
  readonly maxAnswerBytes: number;
  readonly fetch: typeof fetch;
}

/** Sends requests by `fetch`: browsers, edge runtimes, Deno, Bun. */
export class FetchTransport implements Transport {
  readonly #options: FetchTransportOptions;
  #isClosed = false;

  constructor(options: FetchTransportOptions) {
    this.#options = options;
  }

  async send(request: HttpRequest, limit: AttemptLimit): Promise<HttpResponse> {
    if (this.#isClosed) throw closedError();
    const { base, apiKey, maxAnswerBytes, fetch: send } = this.#options;
    const { method, path, headers, body } = request;
    const controller = new AbortController();
    limit.onStop((reason) => controller.abort(reason));
    try {
      const answer = await send(`${base.origin}${base.prefix}${path}`, {
        method,
        headers: apiKey === undefined ? headers : { ...headers, "x-api-key": apiKey },
        body: body ?? null,
        signal: controller.signal,
        // A key must not follow a redirect to another host.
        redirect: "manual",
      });
      return {
        // A browser does not tell where a redirect leads, nor its status.
        status: answer.type === "opaqueredirect" ? 302 : answer.status,
        statusText: answer.statusText,
        headers: Object.fromEntries(answer.headers),
        text: await textOf(answer, maxAnswerBytes),
      };
    } catch (cause) {
      throw limit.reason ?? (isCasError(cause) ? cause : connectionError(base.origin, cause));
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
  }
}

async function textOf(answer: Response, maxAnswerBytes: number): Promise<string> {
  if (answer.body === null) return "";
  const decoder = new TextDecoder();
  const reader = answer.body.getReader();
  let [text, bytes] = ["", 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxAnswerBytes) {
      await reader.cancel();
      throw responseTooLargeError(maxAnswerBytes);
    }
    text += decoder.decode(value, { stream: true });
  }
}
