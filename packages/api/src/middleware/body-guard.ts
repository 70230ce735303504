import { CasError, type CasErrorType } from "@cas/models";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ApiEnv } from "./api-options.ts";
import { bodyTooLarge, DEFAULT_MAX_BODY_BYTES } from "../body/body-size.ts";
import { isReadByHost } from "../body/parsed-body.ts";
import type { BodyLimits } from "../body/read-json.ts";

/** Rejects a body that is too large, before more of it is read, and a compressed one, whose size is unknown. */
export function withBodyGuard(
  { maxBodyBytes = DEFAULT_MAX_BODY_BYTES }: BodyLimits,
  refuse: (context: Context<ApiEnv>, error: CasError) => Response,
): MiddlewareHandler<ApiEnv> {
  const refuseLarge = (context: Context<ApiEnv>): Response =>
    refuse(context, bodyTooLarge(maxBodyBytes, context.get("requestId")));
  const count = bodyLimit({ maxSize: maxBodyBytes, onError: refuseLarge });
  return async (context, next) => {
    const { method, headers } = context.req.raw;
    if (method === "GET" || method === "HEAD") return next();
    // The host has read it within its own limits, and may have unpacked it.
    if (isReadByHost(context.req.raw)) return next();
    const encoding = headers.get("content-encoding") ?? "identity";
    if (!isPlain(encoding)) {
      const response = refuse(context, compressed(encoding, context.get("requestId")));
      // What the client may send instead (RFC 9110, 15.5.16).
      response.headers.set("Accept-Encoding", "identity");
      return response;
    }
    const length = headers.get("content-length");
    // Only a body without a stated length has to be counted: reading the body here turns it into a stream.
    if (length === null || headers.has("transfer-encoding")) return count(context, next);
    return Number(length) > maxBodyBytes ? refuseLarge(context) : next();
  };
}

const isPlain = (encoding: string): boolean => /^(identity)?$/i.test(encoding.trim());

/** Most characters of a header in a message. */
const MOST_ECHOED = 40;

function compressed(encoding: string, requestId: string): CasError {
  return new CasError<CasErrorType>({
    errorType: "validation_error",
    statusCode: 415,
    message: `The body is compressed (Content-Encoding: ${encoding.slice(0, MOST_ECHOED)}), which is not taken; send it as plain JSON`,
    requestId,
  });
}
