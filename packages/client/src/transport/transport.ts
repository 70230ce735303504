import type { AttemptLimit } from "./attempt-limit.ts";

/** A request as it is sent; what a middleware sees and may change. */
export interface HttpRequest {
  /** All that the API has. */
  readonly method: "GET" | "POST";
  /** Path and query below the base URL, e.g. /api/v1/extract. */
  readonly path: string;
  /** Names in lower case. The API key is not among them: it is added when the request leaves. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON */
  readonly body: string | undefined;
}

/** A complete answer, of whatever status. */
export interface HttpResponse {
  /** Of the status line. */
  readonly status: number;
  /** The words of the status line, empty over HTTP/2. */
  readonly statusText: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, decoded as UTF-8. */
  readonly text: string;
}

/** How requests reach the service. */
export interface Transport {
  /**
   * Sends once and reads the whole answer.
   *
   * @throws CasError connection_error, invalid_response for an endless answer, or what the limit was stopped with
   */
  send(request: HttpRequest, limit: AttemptLimit): Promise<HttpResponse>;
  /** Waits for requests under way, then gives connections back. */
  close(): Promise<void>;
}
