import { type Cas, type CasError, validationError, validationIssue } from "@cas/models";
import { createMcpHandler } from "@modelcontextprotocol/server";
import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { readJson } from "../body/read-json.ts";
import { holdResultsOfAll } from "../body/write-response.ts";
import { type ApiEnv, type ApiOptions, report, withRequestId } from "../middleware/api-options.ts";
import { mountPath, withParsedBody } from "../middleware/api-path.ts";
import { withBodyGuard } from "../middleware/body-guard.ts";
import { failureOf } from "../middleware/failure-of.ts";
import { errorHeaders, withGuards } from "../middleware/request-guards.ts";
import { createCasMcpServer, type McpServerOptions } from "./mcp-server.ts";

/** Options of the tools over HTTP. */
export interface McpApiOptions extends ApiOptions, Pick<McpServerOptions, "version"> {
  /** Path of the endpoint from the root of the server, e.g. /mcp. */
  readonly endpoint: string;
}

/** Most streams of subscriptions: the tools never change, so there is nothing to subscribe to. */
const MAX_SUBSCRIPTIONS = 8;

/**
 * The tools of {@link createCasMcpServer} over HTTP: the transport "Streamable HTTP" of the Model Context Protocol, without
 * sessions, so that any server of several answers any request. It takes revision 2026-07-28 and those before.
 *
 * Guards and limits of bodies are those of the other APIs. It checks no origin: put it behind a guard that does, as the
 * specification asks of servers on a local machine.
 *
 * @returns a Hono app: a fetch handler that any server can mount
 */
export function createMcpApi(cas: Cas, options: McpApiOptions): Hono<ApiEnv> {
  const path = mountPath(options.endpoint);
  const { version, onError, holdResults = holdResultsOfAll } = options;
  const handler = createMcpHandler(
    ({ requestInfo }) =>
      createCasMcpServer(cas, {
        version,
        onError,
        holdResults: requestInfo && (() => holdResults(requestInfo)),
      }),
    { maxSubscriptions: MAX_SUBSCRIPTIONS },
  );
  const refuse = (context: Context<ApiEnv>, refusal: CasError): Response =>
    context.json(
      { jsonrpc: "2.0", id: null, error: { code: -32_600, message: refusal.message } },
      refusal.statusCode as ContentfulStatusCode,
      errorHeaders(refusal),
    );

  const app = new Hono<ApiEnv>();
  app.use(path, withParsedBody, withRequestId(options));
  app.use(path, withGuards(options, refuse));
  app.use(path, withBodyGuard(options, refuse));
  app.all(path, async (context) => {
    const request = context.req.raw;
    if (request.method !== "POST") return handler.fetch(request);
    const parsedBody = await readJson(request, options);
    if (Array.isArray(parsedBody)) throw severalMessages();
    return handler.fetch(request, { parsedBody });
  });
  app.onError((error, context) => {
    const known = failureOf(error, context.req.raw, context.get("requestId"));
    report(error, known, options);
    return refuse(context, known);
  });
  return app;
}

/** Old revisions allow batches, which would be as many calls as fit into a body. */
const severalMessages = (): CasError =>
  validationError([validationIssue("body", [], "must be one message, not a list", null)]);
