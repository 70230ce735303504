import { type CasError, isCasError } from "@cas/models";
import type { AttemptLimit } from "./attempt-limit.ts";
import type { BaseUrl } from "./base-url.ts";
import { bytesOf, stoppedBy } from "./opened-body.ts";
import { closedError, connectionError, responseTooLargeError } from "./transport-errors.ts";
import type {
  HttpResponse,
  HttpRequest,
  OpenedResponse,
  SendSettings,
  Transport,
} from "./transport.ts";

/** Options of the transport. */
export interface FetchTransportOptions {
  readonly base: BaseUrl;
  readonly fetch: typeof fetch;
}

/** Sends requests by `fetch`: browsers, edge runtimes, Deno, Bun. */
export class FetchTransport implements Transport {
  readonly #options: FetchTransportOptions;
  #isClosed = false;

  constructor(options: FetchTransportOptions) {
    this.#options = options;
  }

  async send(
    request: HttpRequest,
    limit: AttemptLimit,
    { apiKey, maxAnswerBytes }: SendSettings,
  ): Promise<HttpResponse> {
    if (this.#isClosed) throw closedError();
    const { base, fetch: send } = this.#options;
    const { method, path, headers, body } = request;
    const controller = new AbortController();
    limit.onStop((reason) => controller.abort(reason));
    try {
      const response = await send(`${base.origin}${base.prefix}${path}`, {
        method,
        headers: apiKey === undefined ? headers : { ...headers, "x-api-key": apiKey },
        body: body ?? null,
        signal: controller.signal,
        // A key must not follow a redirect to another host.
        redirect: "manual",
      });
      return {
        // A browser hides the status and the target of a redirect.
        status: response.type === "opaqueredirect" ? 302 : response.status,
        statusText: response.statusText,
        headers: Object.fromEntries(response.headers),
        text: await textOf(response, maxAnswerBytes),
      };
    } catch (cause) {
      throw limit.reason ?? (isCasError(cause) ? cause : connectionError(base.origin, cause));
    }
  }

  async open(
    { method, path, headers, body }: HttpRequest,
    signal: AbortSignal,
    { apiKey }: Pick<SendSettings, "apiKey">,
  ): Promise<OpenedResponse> {
    if (this.#isClosed) throw closedError();
    const { base, fetch: send } = this.#options;
    try {
      const response = await send(`${base.origin}${base.prefix}${path}`, {
        method,
        headers: apiKey === undefined ? headers : { ...headers, "x-api-key": apiKey },
        body: body ?? null,
        signal,
        redirect: "manual",
      });
      return {
        status: response.type === "opaqueredirect" ? 302 : response.status,
        statusText: response.statusText,
        headers: Object.fromEntries(response.headers),
        body: bytesOf(piecesOf(response), signal, base.origin),
      };
    } catch (cause) {
      throw stoppedBy(signal) ?? connectionError(base.origin, cause);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
  }
}

/** The pieces of a body; streams of Safari cannot be iterated. */
async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array, void, undefined> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

async function textOf(response: Response, maxAnswerBytes: number): Promise<string> {
  if (response.body === null) return "";
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const tooLarge = async (): Promise<CasError> => {
    await reader.cancel();
    return responseTooLargeError(maxAnswerBytes);
  };
  // A length beyond the limit ends the call before anything is read.
  if (Number(response.headers.get("content-length")) > maxAnswerBytes) throw await tooLarge();
  let [text, bytes] = ["", 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxAnswerBytes) throw await tooLarge();
    text += decoder.decode(value, { stream: true });
  }
}
