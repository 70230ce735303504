import { CasError, type Jobs } from "@cas/models";
import { type Context, Hono } from "hono";
import { routePath } from "hono/route";
import { type ApiEnv, report, withRequestId } from "../middleware/api-options.ts";
import { withParsedBody } from "../middleware/api-path.ts";
import { withBodyGuard } from "../middleware/body-guard.ts";
import { failureOf } from "../middleware/failure-of.ts";
import { withGuards } from "../middleware/request-guards.ts";
import { shortMessage } from "../errors/echo.ts";
import { PROCESSES_ENDPOINTS } from "./endpoints.ts";
import { exceptionResponse, OgcException } from "./wire/exceptions.ts";
import type { AllOptions, Call, ProcessesOptions } from "./handlers/call.ts";
import { landingPage, OPENAPI_TYPE } from "./handlers/documents.ts";
import { EchoJobs } from "./jobs/echo-jobs.ts";
import { processesDocument } from "./openapi.ts";

const OPENAPI_PATH = "/openapi.json";

/** The paths of the API below where it is mounted, in the form of OpenAPI. */
export const PROCESSES_PATHS: readonly string[] = [
  ...new Set(PROCESSES_ENDPOINTS.map(({ path }) => (path === "/" ? "" : path))),
  OPENAPI_PATH,
];

/**
 * OGC API - Processes - Part 1: Core 1.0 over durable jobs, to mount at a path of its own. Zonal statistics are jobs; a
 * synchronous execution waits for its job. Every path below the mount is the API's, and every failure an exception of the
 * standard.
 *
 * @param jobs those of the caller of each request
 */
export function createProcessesApi(jobs: Jobs, options: AllOptions): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const echo = new EchoJobs();
  const refuse = (context: Context<ApiEnv>, error: CasError): Response =>
    exceptionResponse(error, context.get("requestId"));
  const callOf = (context: Context<ApiEnv>, depth: number): Call => {
    const request = context.req.raw;
    return {
      request,
      root: rootOf(context, depth, options),
      params: context.req.param() as Readonly<Record<string, string>>,
      query: context.req.queries(),
      caller: options.callerOf?.(request) ?? "",
      jobs,
      echo,
      options,
    };
  };

  app.use(withParsedBody, withRequestId(options));
  const guards = withGuards(options, refuse);
  for (const { method, path } of PROCESSES_ENDPOINTS.filter(({ isSecured }) => isSecured))
    app.on(method, routeOf(path), guards);
  app.use(withBodyGuard(options, refuse));
  for (const { method, path, handle } of PROCESSES_ENDPOINTS)
    app.on(method, routeOf(path), (context) => handle(callOf(context, depthOf(path))));
  app.get(OPENAPI_PATH, (context) => openApiResponse(rootOf(context, 1, options), options));
  for (const [path, endpoints] of Map.groupBy(PROCESSES_ENDPOINTS, (one) => one.path))
    app.all(routeOf(path), (context) => {
      const methods = endpoints.map(({ method }) => (method === "GET" ? "GET, HEAD" : method));
      const response = refuse(context, wrongMethod(context, methods.join(", ")));
      response.headers.set("Allow", methods.join(", "));
      return response;
    });
  app.all("/*", (context) => {
    // With a slash at the end it is the landing page too.
    const isLandingPage = `${routePath(context).slice(0, -2)}/` === context.req.path;
    if (isLandingPage && context.req.method === "GET") return landingPage(callOf(context, 0));
    return refuse(context, noSuchPath(context));
  });
  app.onError((error, context) => {
    const requestId = context.get("requestId");
    if (error instanceof OgcException) return exceptionResponse(error, requestId);
    const known = failureOf(error, context.req.raw, requestId);
    report(error, known, options);
    return exceptionResponse(known, requestId);
  });
  return app;
}

/** The path of an endpoint in the form of Hono. */
const routeOf = (path: string): string => path.replace(/\{(\w+)\}/g, ":$1");

/** Number of segments of a path. */
const depthOf = (path: string): number => (path === "/" ? 0 : path.split("/").length - 1);

/** The URL of the API as the caller of a request sees it. */
function rootOf(
  context: Context<ApiEnv>,
  depth: number,
  { publicUrl }: Pick<ProcessesOptions, "publicUrl">,
): string {
  const { origin, pathname } = new URL(context.req.url);
  const segments = pathname.replace(/\/+$/, "").split("/");
  const path = segments.slice(0, segments.length - depth).join("/");
  return `${publicUrl?.replace(/\/+$/, "") ?? origin}${path}`;
}

function openApiResponse(root: string, { authorize }: AllOptions): Response {
  const asksForKey = authorize !== undefined;
  const document = processesDocument(PROCESSES_ENDPOINTS, { root, asksForKey });
  return new Response(JSON.stringify(document), {
    headers: { "Content-Type": OPENAPI_TYPE, "Cache-Control": "no-cache" },
  });
}

const wrongMethod = ({ req }: Context, methods: string): CasError =>
  new CasError({
    errorType: "method_not_allowed",
    message: shortMessage(`${req.method} is not allowed for ${req.path}, use ${methods}`),
  });

const noSuchPath = ({ req }: Context): CasError =>
  new CasError({ errorType: "not_found", message: shortMessage(`No such path: ${req.path}`) });
