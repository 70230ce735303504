import { randomBytes } from "node:crypto";
import { CasError, type CasErrorType } from "@cas/models";
import { RequestError } from "@hono/node-server";

/** Answers what no application is told of, such as a Host header that is none: in the envelope and with an id, as all else. */
export function unreadableRequest(error: unknown): Response {
  const requestId = randomBytes(6).toString("hex");
  const known =
    error instanceof RequestError
      ? new CasError<CasErrorType>({
          errorType: "validation_error",
          statusCode: 400,
          message: "The request cannot be read: its Host header or its path is not valid",
          requestId,
        })
      : new CasError<CasErrorType>({
          errorType: "internal_error",
          message: "Internal server error",
          requestId,
        });
  return Response.json(
    { error: known.toErrorBody() },
    {
      status: known.statusCode,
      headers: { "X-Request-ID": requestId, "Cache-Control": "no-store" },
    },
  );
}
