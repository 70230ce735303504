import type { Cas, CasError } from "@cas/models";
import type { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { type ApiEnv, report, withRequestId } from "../middleware/api-options.ts";
import { withBodyGuard } from "../middleware/body-guard.ts";
import { withKeyedHeaders } from "../middleware/keyed.ts";
import { readJson } from "../body/read-json.ts";
import { publicError } from "../errors/public-error.ts";
import { errorHeaders, withGuards } from "../middleware/request-guards.ts";
import { shapeOf, toCasError } from "./error-shape.ts";
import { createFastPath } from "./fast-path.ts";
import { requestFault } from "./request-fault.ts";
import { createCasRouter } from "./router.ts";
import type { TrpcApiOptions } from "./trpc-api-options.ts";

/** Most calls in one HTTP batch; a client's `maxItems` must not be greater. */
const MAX_BATCH_SIZE = 20;

/**
 * The tRPC procedures over any source, as a Hono app: a fetch handler that any server can mount. Queries are accepted
 * as POST too, because geometries do not fit into URLs.
 */
export function createTrpcApi(cas: Cas, options: TrpcApiOptions): Hono<ApiEnv> {
  const { endpoint, observe } = options;
  const router = createCasRouter(cas);
  // JSON for every client: one that waits for a stream does not read a stream from an error response.
  const refuse = (context: Context<ApiEnv>, refusal: CasError): Response =>
    context.json(
      { error: shapeOf(refusal) },
      refusal.statusCode as ContentfulStatusCode,
      errorHeaders(refusal),
    );

  const app = new Hono<ApiEnv>();
  const keyed = withKeyedHeaders(options);
  app.post(`${endpoint}/*`, createFastPath(cas, options));
  if (keyed !== undefined) app.use(keyed);
  app.use(withRequestId(options));
  app.use(withGuards(options, refuse));
  app.use(withBodyGuard(options, refuse));
  app.all(`${endpoint}/*`, (context) => {
    const requestId = context.get("requestId");
    const request = context.req.raw;
    const fault = requestFault(request, options);
    if (fault !== undefined) return refuse(context, fault.withRequestId(requestId));
    // tRPC reads every body by this method, of batches and streams too; its own method has no limits.
    Object.defineProperty(request, "json", { value: () => readJson(request, options) });
    return fetchRequestHandler({
      endpoint,
      router,
      req: request,
      allowMethodOverride: true,
      maxBatchSize: MAX_BATCH_SIZE,
      createContext: () => ({
        requestId,
        observe,
        onError: (error: unknown) => {
          report(error, publicError(error, requestId), options);
        },
      }),
      onError: ({ error }) => {
        const original = toCasError(error) ?? unwrapped(error);
        report(original, publicError(original, requestId), options);
      },
    });
  });
  return app;
}

/** The error of a procedure, without tRPC's wrapper. */
const unwrapped = (error: TRPCError): unknown => error.cause ?? error;
