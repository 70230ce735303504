import { type Cas, CasError, type CasErrorOptions } from "@cas/models";
import { type Context, type Handler, Hono } from "hono";
import { type ApiEnv, type ApiOptions, report, withRequestId } from "../middleware/api-options.ts";
import { withBodyGuard } from "../middleware/body-guard.ts";
import type { BodyLimits } from "../body/read-json.ts";
import { shortMessage } from "../errors/echo.ts";
import { failureOf } from "../middleware/failure-of.ts";
import { withGuards } from "../middleware/request-guards.ts";
import { type CatalogCaching, mayBeKept } from "./caching.ts";
import { type Endpoint, ENDPOINTS, isSecured } from "./endpoints/endpoints.ts";
import { errorResponse } from "./error-response.ts";
import { jsonBody } from "./json-body.ts";
import { openApiDocument } from "./openapi/openapi.ts";
import { referencePage, referenceStyle } from "./reference/reference-page.ts";
import { withoutTrailingSlash } from "./trailing-slash.ts";

/** How CAS's HTTP API is mounted. */
export interface HttpApiOptions extends ApiOptions {
  /** How long callers may keep the catalog; default: they ask each time whether it changed. */
  readonly catalogCaching?: CatalogCaching | undefined;
}

/** Every path of the API as OpenAPI writes it, e.g. /api/v1/providers/{slug}: what metrics may be named after. */
export const HTTP_API_PATHS: readonly string[] = [
  ...ENDPOINTS.map(({ path }) => path),
  "/openapi.json",
  "/docs",
  "/docs/style.css",
];

/**
 * CAS's own HTTP API over any source of answers: paths, statuses and the error envelope of the service 0.4.0, so that its
 * Python clients can use it. 404 and 405 come in the envelope too. Also serves `/openapi.json`, and a page for reading
 * it at `/docs`.
 *
 * @returns a Hono app: a fetch handler that any server can mount
 */
export function createHttpApi(cas: Cas, options: HttpApiOptions = {}): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const asksForKey = options.authorize !== undefined;
  app.use(withRequestId(options));
  const guards = withGuards(options, errorResponse);
  for (const endpoint of ENDPOINTS.filter(isSecured))
    app.on(endpoint.method, routeOf(endpoint), guards);
  app.use(withBodyGuard(options, errorResponse));

  const { maxAgeS, isPublic = false } = options.catalogCaching ?? {};
  const kept = mayBeKept({ maxAgeS, isPublic: isPublic && !asksForKey });
  for (const endpoint of ENDPOINTS.filter(({ tag }) => tag === "catalog"))
    app.use(routeOf(endpoint), ...kept);
  app.use("/openapi.json", ...kept);
  for (const endpoint of ENDPOINTS)
    mount(app, endpoint.method, routeOf(endpoint), handlerOf(cas, endpoint, options));
  const document = openApiDocument(ENDPOINTS, asksForKey);
  // Written once: to write 60 kB of JSON takes longer than most answers.
  const documentText = JSON.stringify(document);
  mount(app, "GET", "/openapi.json", (context) =>
    context.body(documentText, 200, { "Content-Type": "application/json" }),
  );
  mount(app, "GET", "/docs", referencePage(document));
  mount(app, "GET", "/docs/style.css", referenceStyle);

  const redirect = withoutTrailingSlash(HTTP_API_PATHS);
  app.notFound(
    (context) =>
      redirect(context) ??
      refuse(context, {
        errorType: "not_found",
        message: `No such path: ${context.req.path}; see /openapi.json`,
      }),
  );
  app.onError((error, context) => {
    const known = failureOf(error, context.req.raw, context.get("requestId"));
    report(error, known, options);
    return errorResponse(context, known);
  });
  return app;
}

/** An endpoint's path as Hono writes it. */
const routeOf = ({ path }: Endpoint): string => path.replace(/\{(\w+)\}/g, ":$1");

function handlerOf(cas: Cas, { method, answer }: Endpoint, limits: BodyLimits): Handler<ApiEnv> {
  return async (context) => {
    const body = method === "POST" ? await jsonBody(context.req.raw, limits) : undefined;
    const request = { body, query: context.req.queries(), slug: context.req.param("slug") ?? "" };
    return context.json(await answer(cas, request, { signal: context.req.raw.signal }));
  };
}

/** Serves a route by one method, and says so to a request by another. */
function mount(
  app: Hono<ApiEnv>,
  method: "GET" | "POST",
  route: string,
  handler: Handler<ApiEnv>,
): void {
  app.on(method, route, handler);
  app.all(route, (context) => {
    // Whoever may GET may HEAD.
    context.header("Allow", method === "GET" ? "GET, HEAD" : method);
    return refuse(context, {
      errorType: "method_not_allowed",
      message: `${context.req.method} is not allowed for ${context.req.path}, use ${method}`,
    });
  });
}

/** Answers with an error that is the caller's own and needs no log. */
function refuse(context: Context<ApiEnv>, error: CasErrorOptions): Response {
  const message = shortMessage(error.message);
  const requestId = context.get("requestId");
  return errorResponse(context, new CasError({ ...error, message, requestId }));
}
