import { type Cas, CasError, type CasErrorOptions } from "@cas/models";
import { type Context, Hono } from "hono";
import {
  type ApiEnv,
  type ApiOptions,
  report,
  withBodyLimit,
  withRequestId,
} from "../api-options.ts";
import { notJson } from "../not-json.ts";
import { publicError } from "../public-error.ts";
import { type Endpoint, ENDPOINTS } from "./endpoints.ts";
import { errorResponse } from "./error-response.ts";
import { openApiDocument } from "./openapi.ts";

/**
 * CAS's own HTTP API over any source of answers: paths, statuses and the error envelope of the service 0.4.0, so that its
 * Python clients can use it. 404 and 405 come in the envelope too. Also serves `/openapi.json`.
 *
 * @returns a Hono app: a fetch handler that any server can mount
 */
export function createHttpApi(cas: Cas, options: ApiOptions = {}): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.use(withRequestId(options));
  app.use(withBodyLimit(options, errorResponse));

  const document = openApiDocument(ENDPOINTS);
  app.get("/openapi.json", (context) => context.json(document));
  for (const endpoint of ENDPOINTS) mount(app, cas, endpoint);

  app.notFound((context) =>
    refuse(context, {
      errorType: "not_found",
      message: `No such path: ${context.req.path}; see /openapi.json`,
    }),
  );
  app.onError((error, context) => {
    const known = publicError(error, context.get("requestId"));
    report(error, known, options);
    return errorResponse(context, known);
  });
  return app;
}

function mount(app: Hono<ApiEnv>, cas: Cas, { method, path, answer }: Endpoint): void {
  const route = path.replace(/\{(\w+)\}/g, ":$1");
  app.on(method, route, async (context) => {
    const body = method === "POST" ? await jsonBody(context.req.raw) : undefined;
    const request = { body, query: context.req.query(), slug: context.req.param("slug") ?? "" };
    return context.json(await answer(cas, request, { signal: context.req.raw.signal }));
  });
  app.all(route, (context) => {
    context.header("Allow", method);
    return refuse(context, {
      errorType: "method_not_allowed",
      message: `${context.req.method} is not allowed for ${context.req.path}, use ${method}`,
    });
  });
}

async function jsonBody(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notJson(error instanceof SyntaxError ? error.message : "it cannot be read");
  }
}

/** Answers with an error that is the caller's own and needs no log. */
function refuse(context: Context<ApiEnv>, error: CasErrorOptions): Response {
  return errorResponse(context, new CasError({ ...error, requestId: context.get("requestId") }));
}
