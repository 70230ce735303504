import { type Cas, CasError } from "@cas/models";
import type { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ApiEnv, identify, report, withRequestId } from "../middleware/api-options.ts";
import { mountPath, passOn } from "../middleware/api-path.ts";
import { withBodyGuard } from "../middleware/body-guard.ts";
import { failureOf } from "../middleware/failure-of.ts";
import { withKeyedHeaders } from "../middleware/keyed.ts";
import { pauseOfAll, readJson } from "../body/read-json.ts";
import { holdResultsOfAll } from "../body/write-response.ts";
import { shortName } from "../errors/echo.ts";
import { publicError } from "../errors/public-error.ts";
import { errorHeaders, withGuards } from "../middleware/request-guards.ts";
import { shapeOf, toCasError } from "./error-shape.ts";
import { createFastPath } from "./fast-path.ts";
import { ParkedInputs } from "./parked-inputs.ts";
import { requestFault } from "./request-fault.ts";
import { RequestResults } from "./request-results.ts";
import { createCasRouter } from "./router.ts";
import { DEFAULT_MAX_BATCH_SIZE, type TrpcApiOptions } from "./trpc-api-options.ts";

/**
 * The tRPC procedures over any source, as a Hono app: a fetch handler that any server can mount. It handles the paths below
 * `endpoint` and no others, so guards and limits do not concern the host's own routes. Queries are accepted as POST too,
 * because geometries do not fit into URLs.
 */
export function createTrpcApi(cas: Cas, options: TrpcApiOptions): Hono<ApiEnv> {
  const {
    observe,
    maxBatchSize = DEFAULT_MAX_BATCH_SIZE,
    holdResults = holdResultsOfAll,
    pause = pauseOfAll,
  } = options;
  const endpoint = mountPath(options.endpoint);
  const paths = `${endpoint}/*`;
  const router = createCasRouter(cas, { jobs: options.jobs });
  // JSON for every client: one that waits for a stream does not read a stream from an error response.
  const refuse = (context: Context<ApiEnv>, refusal: CasError): Response =>
    context.json(
      { error: shapeOf(refusal) },
      refusal.statusCode as ContentfulStatusCode,
      errorHeaders(refusal),
    );

  const app = new Hono<ApiEnv>();
  const keyed = withKeyedHeaders(options);
  app.post(paths, createFastPath(cas, { ...options, endpoint }));
  if (keyed !== undefined) app.use(paths, keyed);
  app.use(paths, withRequestId(options));
  app.use(paths, withGuards(options, refuse));
  app.use(paths, withBodyGuard(options, refuse));
  app.all(paths, async (context) => {
    const requestId = context.get("requestId");
    const request = context.req.raw;
    const fault = requestFault(request, options);
    if (fault !== undefined) return refuse(context, fault.withRequestId(requestId));
    // tRPC reads every body by one of these methods, of batches and streams too; their own have no limits.
    const inputs = new ParkedInputs();
    const isBatch = new URL(request.url).searchParams.get("batch") === "1";
    Object.defineProperties(request, {
      json: { value: () => readJson(request, options) },
      text: { value: async () => inputs.park(await readJson(request, options), isBatch) },
    });
    const results = new RequestResults(() => holdResults(request));
    const response = await fetchRequestHandler({
      endpoint,
      router,
      req: request,
      allowMethodOverride: true,
      maxBatchSize,
      createContext: () => ({
        requestId,
        observe,
        results,
        inputs,
        pause: () => pause(request),
        onError: (error: unknown) => {
          report(error, publicError(error, requestId), options);
        },
      }),
      onError: ({ error }) => {
        const original = toCasError(error) ?? unwrapped(error);
        report(original, publicError(original, requestId), options);
      },
    });
    return results.until(response, request.signal);
  });
  app.notFound((context) => {
    passOn(context.env);
    identify(context, options);
    const error = noSuchPath(context.req.path, endpoint);
    return refuse(context, error.withRequestId(context.get("requestId")));
  });
  // A body whose length nobody tells is counted before tRPC sees it, and may break off there.
  app.onError((error, context) => {
    const known = failureOf(error, context.req.raw, context.get("requestId"));
    report(error, known, options);
    return refuse(context, known);
  });
  return app;
}

const noSuchPath = (path: string, endpoint: string): CasError =>
  new CasError({
    errorType: "not_found",
    message: `No such path: ${shortName(path)}; the procedures are below ${endpoint}/ (endpoint of the API)`,
  });

/** The error of a procedure, without tRPC's wrapper. */
const unwrapped = (error: TRPCError): unknown => error.cause ?? error;
