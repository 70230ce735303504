import { createTrpcApi, type ObserveProcedure, type RequestGuard } from "@cas/api";
import { createHttpApi } from "@cas/api/http";
import { createMcpApi } from "@cas/api/mcp";
import type { Cas, Jobs, SharedTurn } from "@cas/models";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Logger } from "pino";
import { crossOrigin } from "./access/cross-origin.ts";
import type { Access } from "./access/open-access.ts";
import { defaultHosts, requireSameSite } from "./access/same-site.ts";
import { createAdmission } from "./admission/admission.ts";
import { createHeldResults } from "./admission/held-results.ts";
import type { Pressure } from "./admission/pressure.ts";
import { compressResponses } from "./compress-responses.ts";
import type { Environment } from "./environment/environment.ts";
import { measureProcedures, measureRequests } from "./metrics/measure.ts";
import type { Metrics } from "./metrics/metrics.ts";
import { closeWhenDraining, probes } from "./probes/probes.ts";
import type { Readiness } from "./probes/readiness.ts";
import { requestLog } from "./request-log.ts";
import { traceProcedures, traceRequests } from "./tracing/trace-calls.ts";
import { webFiles } from "./web-files.ts";
import { webPolicy } from "./web-policy.ts";

/** The parts of the app. */
interface AppParts {
  readonly settings: Environment;
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Durable jobs, unless they are disabled. */
  readonly jobs: Jobs | undefined;
  readonly readiness: Readiness;
  readonly access: Access;
  readonly pressure: Pick<Pressure, "isTooHigh">;
  /** The time of the event loop that requests share. */
  readonly turn: Pick<SharedTurn, "pause">;
}

/** Paths of the APIs: compressed, and allowed for other origins. The page and the reference are not. */
const API_PATHS = ["/trpc/*", "/api/*", "/mcp", "/health", "/openapi.json"] as const;
/** Path of the processes: allowed for other origins too. Parts of files cannot be compressed. */
const PROCESSES_PATH = "/ogc/*";

/** Mounts tRPC, CAS's HTTP API, the tools for assistants if asked for, and the web app on one address; every request has an id and a log line. */
export function createApp(
  source: Cas,
  { settings, log, metrics, jobs, readiness, access, pressure, turn }: AppParts,
): Hono<{ Bindings: HttpBindings }> {
  const requests = requestLog(log);
  const { callers } = access;
  const cas = callers.named(source);
  const admission = createAdmission({
    pressure,
    callerOf: callers.of,
    limits: {
      maxRequests: settings.MAX_REQUESTS_IN_FLIGHT,
      maxRequestsOfCaller: settings.MAX_REQUESTS_OF_CALLER,
      maxBodiesBytes: settings.MAX_BODIES_BYTES,
      maxBodyBytes: settings.MAX_BODY_BYTES,
    },
  });
  const held = createHeldResults(callers.of, settings.CAS_MAX_RESULT_BYTES);
  const { ALLOWED_HOSTS, CAS_CORS_ORIGINS: origins, HOST, TRUST_PROXY } = settings;
  const hosts = ALLOWED_HOSTS.length > 0 ? ALLOWED_HOSTS : defaultHosts(HOST, TRUST_PROXY);
  const sameSite = requireSameSite({ hosts, origins });
  const options = {
    maxBodyBytes: settings.MAX_BODY_BYTES,
    maxBodyValues: settings.MAX_BODY_VALUES,
    requestId: requests.idOf,
    authorize: access.guards.authorize,
    limitRate: inTurn(sameSite, admission.guard, access.guards.limitRate),
    holdResults: (request: Request) => held.hold(request),
    pause: (request: Request) => turn.pause(callers.of(request), request.signal),
    onError: (err: unknown, request_id: string) => {
      log.error({ err, request_id }, "request failed");
    },
  };
  // Without a collector, creating spans would be wasted work.
  const isTraced = settings.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined;
  const timed = measureProcedures(metrics);
  const trpc = createTrpcApi(cas, {
    ...options,
    endpoint: "/trpc",
    jobs: jobs && callers.owning(jobs),
    observe: isTraced ? both(traceProcedures, timed) : timed,
  });
  const http = createHttpApi(cas, {
    ...options,
    catalogCaching: { maxAgeS: settings.CAS_METADATA_CACHE_TTL_S, isPublic: true },
    jobs: jobs && callers.owning(jobs),
    processes: { publicUrl: settings.CAS_PUBLIC_URL, callerOf: callers.of },
  });

  const app = new Hono<{ Bindings: HttpBindings }>();
  if (isTraced) app.use(traceRequests());
  app.use(requests.middleware);
  app.use(measureRequests(metrics));
  app.use(closeWhenDraining(readiness));
  app.route("/", probes(readiness));
  app.get("/metrics", async (context) => {
    const { text, contentType } = await metrics.print();
    return context.body(text, 200, { "content-type": contentType, "cache-control": "no-store" });
  });
  app.use(callers.middleware);
  app.use(admission.middleware);
  app.use(held.middleware);
  if (settings.CAS_CORS_ORIGINS.length > 0)
    for (const path of [...API_PATHS, PROCESSES_PATH])
      app.use(path, crossOrigin(settings.CAS_CORS_ORIGINS));
  for (const path of API_PATHS) app.use(path, compressResponses);
  app.all("/trpc/*", (context) => trpc.fetch(context.req.raw));
  if (settings.CAS_MCP_ENABLED) {
    const mcp = createMcpApi(cas, { ...options, endpoint: "/mcp" });
    app.all("/mcp", (context) => mcp.fetch(context.req.raw));
  }
  app.use(webPolicy());
  // Before the files of the page, so that API calls look for no file.
  for (const path of ["/api/*", PROCESSES_PATH])
    app.all(path, (context) => http.fetch(context.req.raw));
  app.get("/assets/*", compress());
  app.use(webFiles(log));
  app.all("*", (context) => http.fetch(context.req.raw));
  return app;
}

/** Asks guards one after another, until one refuses. */
function inTurn(...guards: readonly (RequestGuard | undefined)[]): RequestGuard {
  return async (request) => {
    for (const guard of guards) {
      const refusal = await guard?.(request);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  };
}

/** Combines two observers; the first wraps the second. */
function both(outer: ObserveProcedure, inner: ObserveProcedure): ObserveProcedure {
  return (call) => {
    const [first, second] = [outer(call), inner(call)];
    return {
      run: (work) => first.run(() => second.run(work)),
      end: (error) => {
        second.end(error);
        first.end(error);
      },
    };
  };
}
