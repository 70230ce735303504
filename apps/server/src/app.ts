import { createTrpcApi, type ObserveProcedure } from "@cas/api";
import { createHttpApi } from "@cas/api/http";
import type { Cas } from "@cas/models";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import { crossOrigin } from "./access/cross-origin.ts";
import type { Access } from "./access/open-access.ts";
import type { Environment } from "./environment/environment.ts";
import { compressedAnswers } from "./compressed-answers.ts";
import { measureProcedures, measureRequests } from "./metrics/measure.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { closeWhenDraining, probes } from "./probes/probes.ts";
import type { Readiness } from "./probes/readiness.ts";
import { requestLog } from "./request-log.ts";
import { traceProcedures, traceRequests } from "./tracing/trace-calls.ts";
import { webFiles } from "./web-files.ts";
import { webPolicy } from "./web-policy.ts";

/** What the app is made with. */
interface AppParts {
  readonly settings: Environment;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly access: Access;
}

/** What answers questions: compressed, and for pages of other origins too; the page and the reference are not. */
const QUESTIONS = ["/trpc/*", "/api/*", "/health", "/openapi.json"] as const;

/** Puts tRPC, CAS's HTTP API and the web app on one address; every request has an id and a line in the log. */
export function createApp(cas: Cas, { settings, log, metrics, readiness, access }: AppParts): Hono {
  const requests = requestLog(log);
  const options = {
    maxBodyBytes: settings.MAX_BODY_BYTES,
    maxBodyValues: settings.MAX_BODY_VALUES,
    requestId: requests.idOf,
    ...access.guards,
    onError: (err: unknown, request_id: string) => {
      log.error({ err, request_id }, "request failed");
    },
  };
  // What would not be recorded is not put together.
  const isTraced = settings.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined;
  const timed = measureProcedures(metrics);
  const trpc = createTrpcApi(cas, {
    ...options,
    endpoint: "/trpc",
    observe: isTraced ? both(traceProcedures, timed) : timed,
  });
  const http = createHttpApi(cas, {
    ...options,
    catalogCaching: { maxAgeS: settings.CAS_METADATA_CACHE_TTL_S, isPublic: true },
  });

  const app = new Hono();
  if (isTraced) app.use(traceRequests());
  app.use(requests.middleware);
  app.use(measureRequests(metrics));
  app.use(closeWhenDraining(readiness));
  app.route("/", probes(readiness));
  app.get("/metrics", async (context) => {
    const { text, contentType } = await metrics.print();
    return context.body(text, 200, { "content-type": contentType, "cache-control": "no-store" });
  });
  if (access.middleware !== undefined) app.use(access.middleware);
  if (settings.CAS_CORS_ORIGINS.length > 0)
    for (const path of QUESTIONS) app.use(path, crossOrigin(settings.CAS_CORS_ORIGINS));
  for (const path of QUESTIONS) app.use(path, compressedAnswers);
  app.all("/trpc/*", (context) => trpc.fetch(context.req.raw));
  app.use(webPolicy());
  // No file of the page is looked for first.
  app.all("/api/*", (context) => http.fetch(context.req.raw));
  app.get("/assets/*", compress());
  app.use(webFiles(log));
  app.all("*", (context) => http.fetch(context.req.raw));
  return app;
}

/** Two who go with each call, the first around the second. */
function both(outer: ObserveProcedure, inner: ObserveProcedure): ObserveProcedure {
  return (call) => {
    const [one, other] = [outer(call), inner(call)];
    return {
      run: (work) => one.run(() => other.run(work)),
      end: (error) => {
        other.end(error);
        one.end(error);
      },
    };
  };
}
