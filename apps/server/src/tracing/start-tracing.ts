import { context, diag, DiagLogLevel, propagation, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import { W3CTraceContextPropagator } from "@opentelemetry/core";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { envDetector, detectResources, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Logger } from "pino";
import type { Environment } from "../environment/environment.ts";
import { samplerOf } from "./sampler.ts";

/** Milliseconds to send the last traces when the process ends. */
const SHUTDOWN_MS = 2000;

/**
 * Records traces and sends them to a collector by OTLP over HTTP, as JSON. For the whole process: OpenTelemetry has one global
 * provider, which the client uses too. Propagates only `traceparent`, not baggage, which callers control.
 *
 * @returns sends the last traces and stops tracing; undefined, without tracing, if no collector is configured
 */
export function startTracing(settings: Environment, log: Logger): AsyncDisposable | undefined {
  const endpoint = settings.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return undefined;
  const warn = (message: string): void => {
    log.warn({ reason: message }, "traces");
  };
  diag.setLogger(
    { error: warn, warn, info: warn, debug: warn, verbose: warn },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const exporter = new OTLPTraceExporter({
    url: `${endpoint.replace(/\/$/, "")}/v1/traces`,
    headers: settings.OTEL_EXPORTER_OTLP_HEADERS ?? {},
  });
  const provider = new TracerProvider({
    resource: detectResources({ detectors: [envDetector] }).merge(
      resourceFromAttributes({ "service.name": settings.OTEL_SERVICE_NAME }),
    ),
    sampler: samplerOf(settings),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  trace.setGlobalTracerProvider(provider);
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  return {
    [Symbol.asyncDispose]: async () => {
      const deadline = Promise.withResolvers<void>();
      const timer = setTimeout(deadline.resolve, SHUTDOWN_MS);
      await Promise.race([
        provider.shutdown().catch((error: unknown) => warn(String(error))),
        deadline.promise,
      ]);
      clearTimeout(timer);
      for (const api of [trace, context, propagation, diag]) api.disable();
    },
  };
}
