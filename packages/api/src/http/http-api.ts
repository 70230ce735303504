import { type Cas, CasError, type CasErrorOptions, type Jobs } from "@cas/models";
import { type Context, type Handler, Hono } from "hono";
import { routePath } from "hono/route";
import {
  type ApiEnv,
  type ApiOptions,
  identify,
  report,
  withRequestId,
} from "../middleware/api-options.ts";
import { mountPath, passOn, withParsedBody } from "../middleware/api-path.ts";
import { withBodyGuard } from "../middleware/body-guard.ts";
import type { BodyLimits } from "../body/read-json.ts";
import { type ResponseLimits, writeResponse } from "../body/write-response.ts";
import { shortMessage } from "../errors/echo.ts";
import { failureOf } from "../middleware/failure-of.ts";
import { withGuards } from "../middleware/request-guards.ts";
import { type CatalogCaching, cacheable } from "./caching.ts";
import { type Endpoint, ENDPOINTS, isSecured } from "./endpoints/endpoints.ts";
import type { ProcessesOptions } from "../ogc/handlers/call.ts";
import { createProcessesApi, PROCESSES_PATHS } from "../ogc/processes-api.ts";
import { errorResponse } from "./error-response.ts";
import { jsonBody } from "../body/json-body.ts";
import { openApiDocument } from "./openapi/openapi.ts";
import { referencePage, referenceStyle } from "./reference/reference-page.ts";
import { withoutTrailingSlash } from "./trailing-slash.ts";

/** Options of CAS's HTTP API. */
export interface HttpApiOptions extends ApiOptions {
  /**
   * Path below which the API is, from the root of the server, e.g. /cas: its routes are then /cas/api/v1/extract and so on, and
   * every path below it is the API's. Clients take it as part of the base URL. Default: the root, where the API handles its
   * own routes and no others.
   */
  readonly basePath?: string | undefined;
  /** How long callers may cache the catalog; default: they revalidate each time. */
  readonly catalogCaching?: CatalogCaching | undefined;
  /**
   * Durable jobs, offered as OGC API - Processes at /ogc; default: there is nothing. A job belongs to the caller of the options
   * of a call: a server with callers gives `jobsOfCaller(jobs, () => theCallerOfTheRequest())`, else all share them.
   */
  readonly jobs?: Jobs | undefined;
  /** Options of the processes at /ogc. */
  readonly processes?: ProcessesOptions | undefined;
}

const PROCESSES_ROOT = "/ogc";

/** Every path of the API in the form of OpenAPI, e.g. /api/v1/providers/{slug}: a bounded set of labels for metrics. */
export const HTTP_API_PATHS: readonly string[] = [
  ...ENDPOINTS.map(({ path }) => path),
  "/openapi.json",
  "/docs",
  "/docs/style.css",
];

/** Every path of the processes, where an API has jobs: labels for metrics. */
export const PROCESSES_API_PATHS: readonly string[] = PROCESSES_PATHS.map(
  (path) => `${PROCESSES_ROOT}${path}`,
);

/**
 * CAS's own HTTP API over any source: paths, statuses and the error envelope of the service 0.4.0, so that its Python
 * clients can use it. 404 and 405 have the envelope too. Also serves `/openapi.json`, and its reference page at
 * `/docs`. Guards and limits concern the routes of the API alone.
 *
 * @returns a Hono app: a fetch handler that any server can mount
 */
export function createHttpApi(cas: Cas, options: HttpApiOptions = {}): Hono<ApiEnv> {
  const basePath = mountPath(options.basePath ?? "");
  const app = new Hono<ApiEnv>().basePath(basePath);
  const asksForKey = options.authorize !== undefined;
  for (const path of HTTP_API_PATHS) app.use(routeOf(path), withParsedBody, withRequestId(options));
  const guards = withGuards(options, errorResponse);
  for (const endpoint of ENDPOINTS.filter(isSecured))
    app.on(endpoint.method, routeOf(endpoint.path), guards);
  const bodyGuard = withBodyGuard(options, errorResponse);
  for (const path of HTTP_API_PATHS) app.use(routeOf(path), bodyGuard);

  const { maxAgeS, isPublic = false } = options.catalogCaching ?? {};
  const kept = cacheable({ maxAgeS, isPublic: isPublic && !asksForKey });
  for (const endpoint of ENDPOINTS.filter(({ tag }) => tag === "catalog"))
    app.use(routeOf(endpoint.path), ...kept);
  app.use("/openapi.json", ...kept);
  for (const endpoint of ENDPOINTS)
    mount(app, endpoint.method, routeOf(endpoint.path), handlerOf(cas, endpoint, options));
  const document = openApiDocument(ENDPOINTS, { asksForKey, basePath });
  // Written once: to write 60 kB of JSON takes longer than most answers.
  const documentText = JSON.stringify(document);
  mount(app, "GET", "/openapi.json", (context) =>
    context.body(documentText, 200, { "Content-Type": "application/json" }),
  );
  mount(app, "GET", "/docs", referencePage(document));
  mount(app, "GET", "/docs/style.css", referenceStyle);

  if (options.jobs !== undefined)
    app.route(
      PROCESSES_ROOT,
      createProcessesApi(options.jobs, { ...options, ...options.processes }),
    );

  const redirect = withoutTrailingSlash(HTTP_API_PATHS);
  const unknownPath = (context: Context<ApiEnv>, prefix: string): Response => {
    identify(context, options);
    return (
      redirect(context, prefix) ??
      refuse(context, {
        errorType: "not_found",
        message: `No such path: ${context.req.path}; see ${prefix}/openapi.json`,
      })
    );
  };
  // Below a prefix, of `basePath` or of a host's `app.route`, every path is the API's; at the root the others are the host's.
  app.all("/*", (context, next) => {
    const prefix = routePath(context).slice(0, -"/*".length);
    return prefix === "" ? next() : unknownPath(context, prefix);
  });
  app.notFound((context) => {
    passOn(context.env);
    return unknownPath(context, "");
  });
  app.onError((error, context) => {
    const known = failureOf(error, context.req.raw, context.get("requestId"));
    report(error, known, options);
    return errorResponse(context, known);
  });
  return app;
}

/** The path of an endpoint in the form of Hono. */
const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

function handlerOf(
  cas: Cas,
  { method, handle }: Endpoint,
  limits: BodyLimits & ResponseLimits,
): Handler<ApiEnv> {
  return async (context) => {
    const body = method === "POST" ? await jsonBody(context.req.raw, limits) : undefined;
    const request = { body, query: context.req.queries(), slug: context.req.param("slug") ?? "" };
    const response = await handle(cas, request, { signal: context.req.raw.signal });
    const json = await writeResponse(response, response, context.req.raw, limits);
    return context.body(json, 200, { "Content-Type": "application/json" });
  };
}

/** Serves a route by one method; a request by another method gets an error with the right one. */
function mount(
  app: Hono<ApiEnv>,
  method: "GET" | "POST",
  route: string,
  handler: Handler<ApiEnv>,
): void {
  app.on(method, route, handler);
  app.all(route, (context) => {
    // A route for GET serves HEAD too.
    context.header("Allow", method === "GET" ? "GET, HEAD" : method);
    return refuse(context, {
      errorType: "method_not_allowed",
      message: `${context.req.method} is not allowed for ${context.req.path}, use ${method}`,
    });
  });
}

/** Responds with an error of the caller's own, which needs no log line. */
function refuse(context: Context<ApiEnv>, error: CasErrorOptions): Response {
  const message = shortMessage(error.message);
  const requestId = context.get("requestId");
  return errorResponse(context, new CasError({ ...error, message, requestId }));
}
