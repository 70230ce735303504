import type { HttpResponse, HttpRequest } from "../transport/transport.ts";

/** An attempt to trace. */
export interface TracedAttempt {
  readonly request: HttpRequest;
  /** The path as the API documents it, which names the span. */
  readonly route: string;
  /** 1, 2, ... */
  readonly attempt: number;
  /** The key of the client, which no attribute may show. */
  readonly apiKey: string | undefined;
}

/** Records attempts and propagates the trace to the service. */
export interface Tracing {
  around(
    attempt: TracedAttempt,
    send: (request: HttpRequest) => Promise<HttpResponse>,
  ): Promise<HttpResponse>;
}

/** Records nothing. */
export const NO_TRACING: Tracing = { around: ({ request }, send) => send(request) };
