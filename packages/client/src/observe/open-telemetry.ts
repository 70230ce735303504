import type { BaseUrl } from "../transport/base-url.ts";
import type { HttpResponse, HttpRequest } from "../transport/transport.ts";
import {
  responseAttributes,
  errorTypeOf,
  isFailure,
  requestAttributes,
} from "./http-attributes.ts";
import { isRegistered, loadApi, type OpenTelemetryApi, type Span } from "./open-telemetry-api.ts";
import { redact } from "./redact.ts";
import { NO_TRACING, type TracedAttempt, type Tracing } from "./tracing.ts";

type SendOn = (request: HttpRequest) => Promise<HttpResponse>;

/** The tracing of a client; `false` turns it off. */
export function tracingOf(isOn: boolean | undefined, base: BaseUrl): Tracing {
  return isOn === false ? NO_TRACING : new OpenTelemetryTracing(base);
}

/** A client span for each attempt, when the process has an OpenTelemetry SDK. */
class OpenTelemetryTracing implements Tracing {
  readonly #base: BaseUrl;
  #api: OpenTelemetryApi | undefined;

  constructor(base: BaseUrl) {
    this.#base = base;
  }

  around(attempt: TracedAttempt, send: SendOn): Promise<HttpResponse> {
    if (!isRegistered()) return send(attempt.request);
    return this.#api === undefined
      ? this.#afterLoading(attempt, send)
      : this.#recorded(this.#api, attempt, send);
  }

  async #afterLoading(attempt: TracedAttempt, send: SendOn): Promise<HttpResponse> {
    this.#api = await loadApi();
    return this.#api === undefined
      ? send(attempt.request)
      : this.#recorded(this.#api, attempt, send);
  }

  async #recorded(
    api: OpenTelemetryApi,
    attempt: TracedAttempt,
    send: SendOn,
  ): Promise<HttpResponse> {
    const { request } = attempt;
    const attributes = requestAttributes(this.#base, attempt);
    const span = api.trace
      .getTracer("@cas/client")
      .startSpan(
        `${request.method} ${attributes["url.template"] as string}`,
        { kind: api.SpanKind.CLIENT, attributes },
        api.context.active(),
      );
    const context = api.trace.setSpan(api.context.active(), span);
    const carrier: Record<string, string> = {};
    api.propagation.inject(context, carrier);
    // An instrumentation of undici or fetch would record the same request again and add a second traceparent.
    const quiet = context.setValue(api.createContextKey(SUPPRESS_TRACING), true);
    try {
      const response = await api.context.with(quiet, () => send(withHeaders(request, carrier)));
      span.setAttributes(responseAttributes(response));
      if (isFailure(response.status)) span.setStatus({ code: api.SpanStatusCode.ERROR });
      return response;
    } catch (error) {
      recordFailure(api, span, error, attempt.apiKey);
      throw error;
    } finally {
      span.end();
    }
  }
}

function recordFailure(
  api: OpenTelemetryApi,
  span: Span,
  error: unknown,
  apiKey: string | undefined,
): void {
  const { name, message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const redacted = (text: string): string => redact(text, apiKey);
  span.setAttributes({ "error.type": errorTypeOf(error) });
  span.setStatus({ code: api.SpanStatusCode.ERROR, message: redacted(message) });
  span.recordException({ name, message: redacted(message), stack: redacted(stack) });
}

/** The context key with which the SDK's exporters exclude their own requests (suppressTracing of @opentelemetry/core). */
const SUPPRESS_TRACING = "OpenTelemetry SDK Context Key SUPPRESS_TRACING";

const withHeaders = (
  request: HttpRequest,
  carrier: Readonly<Record<string, string>>,
): HttpRequest => ({
  ...request,
  headers: {
    ...request.headers,
    ...Object.fromEntries(
      Object.entries(carrier).map(([name, value]) => [name.toLowerCase(), value]),
    ),
  },
});
