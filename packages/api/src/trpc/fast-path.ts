import { type Cas, type CasError, isCasError } from "@cas/models";
import { TRPCError } from "@trpc/server";
import type { Handler } from "hono";
import { type ApiEnv, report } from "../middleware/api-options.ts";
import { bodyTooLarge, DEFAULT_MAX_BODY_BYTES } from "../body/body-size.ts";
import { adoptParsedBody } from "../body/parsed-body.ts";
import { type BodyLimits, readJson } from "../body/read-json.ts";
import { writeResponse } from "../body/write-response.ts";
import { publicError } from "../errors/public-error.ts";
import { errorHeaders, createGuard } from "../middleware/request-guards.ts";
import { KEYED } from "../middleware/keyed.ts";
import { newRequestId } from "../middleware/request-id.ts";
import { shapeOf, toCasError } from "./error-shape.ts";
import { observed } from "./observe-procedure.ts";
import { OPERATIONS } from "./operations.ts";
import type { TrpcApiOptions } from "./trpc-api-options.ts";

const HANDLERS = new Map(Object.entries(OPERATIONS).map(([name, { handle }]) => [name, handle]));

/**
 * Handles the most frequent call, a single one as a JSON POST, by a short way: the same guards, types, source and
 * errors, but without the parts of tRPC's own handler for batches, streams and middlewares. That handler processes
 * every other request; callers cannot distinguish the two (docs/decisions/0024-trpc-fast-path.md).
 */
export function createFastPath(
  cas: Cas,
  { endpoint, observe, ...options }: TrpcApiOptions,
): Handler<ApiEnv> {
  const { maxBodyBytes = DEFAULT_MAX_BODY_BYTES, requestId: idOf = newRequestId } = options;
  const refusalOf = createGuard(options);
  const prefix = `${endpoint}/`;
  const isKeyed = options.authorize !== undefined;
  const headers = isKeyed
    ? { ...JSON_TYPE, ...KEYED, Vary: `${VARY}, ${KEYED["Vary"]}` }
    : OPEN_HEADERS;

  const respondTo = async (request: Request, name: string, handle: Handle): Promise<Response> => {
    const requestId = idOf(request);
    const reply = (body: Body, status: number, extra: Header): Response =>
      new Response(body, { status, headers: { ...extra, "x-request-id": requestId } });
    const refuse = (refusal: CasError): Response =>
      reply(JSON.stringify({ error: shapeOf(refusal) }), refusal.statusCode, {
        ...JSON_TYPE,
        ...errorHeaders(refusal),
        ...(isKeyed ? KEYED : {}),
      });

    const refusal = await refusalOf?.(request, requestId);
    if (refusal !== undefined) return refuse(refusal);
    if (Number(request.headers.get("content-length")) > maxBodyBytes)
      return refuse(bodyTooLarge(maxBodyBytes, requestId));

    const work = async (): Promise<Outcome> => {
      try {
        const { signal } = request;
        const response = await handle(cas, await jsonOf(request, options), { signal });
        const wrapped = { result: { data: response } };
        return { ok: true, data: await writeResponse(response, wrapped, request, options) };
      } catch (error) {
        return { ok: false, error };
      }
    };
    const outcome = await (observe === undefined
      ? work()
      : observed(observe({ procedure: name }), work));
    if (outcome.ok) return reply(outcome.data, 200, headers);
    const original = toCasError(outcome.error) ?? outcome.error;
    const known = publicError(original, requestId);
    report(original, known, options);
    return reply(JSON.stringify({ error: shapeOf(known, name) }), known.statusCode, headers);
  };

  return ({ req, env }, next) => {
    const { raw, path } = req;
    // Here and not in a middleware of its own: every POST comes here first.
    adoptParsedBody(req, env);
    const name = path.startsWith(prefix) ? path.slice(prefix.length) : "";
    const handle = isPlain(raw) ? HANDLERS.get(name) : undefined;
    return handle === undefined ? next() : respondTo(raw, name, handle);
  };
}

type Handle = (typeof OPERATIONS)["extract"]["handle"];
type Body = string | Uint8Array<ArrayBuffer>;
type Header = Readonly<Record<string, string>>;
type Outcome =
  | { readonly ok: true; readonly data: Body }
  | { readonly ok: false; readonly error: unknown };

const JSON_TYPE: Header = { "content-type": "application/json" };
/** The message of tRPC. */
const VARY = "trpc-accept, accept";
const OPEN_HEADERS: Header = { ...JSON_TYPE, vary: VARY };

/** Whether a request is one call with one whole response; tRPC handles everything unusual. */
function isPlain({ method, url, headers }: Request): boolean {
  return (
    method === "POST" &&
    !/[?%#]/.test(url) &&
    headers.get("content-type") === JSON_TYPE["content-type"] &&
    // A body without a stated length has to be counted.
    headers.has("content-length") &&
    !headers.has("transfer-encoding") &&
    !headers.has("content-encoding") &&
    !headers.has("trpc-accept") &&
    !headers.get("accept")?.includes("jsonl")
  );
}

/** The JSON of a body; its faults have the messages of tRPC. */
async function jsonOf(request: Request, limits: BodyLimits): Promise<unknown> {
  try {
    return await readJson(request, limits);
  } catch (cause) {
    if (isCasError(cause)) throw cause;
    throw new TRPCError({ code: "BAD_REQUEST", cause });
  }
}
