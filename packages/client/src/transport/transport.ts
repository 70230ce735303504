import type { AttemptLimit } from "./attempt-limit.ts";

/** A request as it is sent; a middleware may pass on a changed copy. */
export interface HttpRequest {
  /** The methods that the API has; `get` and `post` send the first two. */
  readonly method: "GET" | "POST" | "DELETE";
  /** Path and query below the base URL, e.g. /api/v1/extract. */
  readonly path: string;
  /** Names in lower case. Without the API key: the transport adds it. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON */
  readonly body: string | undefined;
}

/** A complete response of any status. */
export interface HttpResponse {
  /** Status code of the status line. */
  readonly status: number;
  /** Reason phrase of the status line, empty over HTTP/2. */
  readonly statusText: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, decoded as UTF-8. */
  readonly text: string;
}

/** The head of a response whose body is read piece by piece. */
export interface OpenedResponse extends Omit<HttpResponse, "text"> {
  /** The bytes of the body as they arrive. They end early with an error. */
  readonly body: AsyncIterable<Uint8Array>;
}

/** What the settings of a client say about sending; clients with other settings share a transport. */
export interface SendSettings {
  /** Added as X-API-Key. */
  readonly apiKey: string | undefined;
  /** Longest body that is read, bytes. */
  readonly maxAnswerBytes: number;
}

/** How requests reach the service. */
export interface Transport {
  /**
   * Sends the request once and reads the whole response.
   *
   * @throws CasError connection_error
   * @throws CasError invalid_response for a response longer than the limit
   * @throws CasError timeout or aborted, when the attempt's limit stops it
   */
  send(request: HttpRequest, limit: AttemptLimit, settings: SendSettings): Promise<HttpResponse>;
  /**
   * Sends the request once and returns as soon as the response begins; the signal stops the body too.
   *
   * @throws CasError connection_error, or the reason of the signal
   */
  open(
    request: HttpRequest,
    signal: AbortSignal,
    settings: Pick<SendSettings, "apiKey">,
  ): Promise<OpenedResponse>;
  /** Waits for requests in flight, then closes the connections. */
  close(): Promise<void>;
}
