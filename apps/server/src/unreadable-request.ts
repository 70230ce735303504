import { randomBytes } from "node:crypto";
import { CasError, type CasErrorType } from "@cas/models";
import { RequestError } from "@hono/node-server";

/** The response to a request that does not reach the application, e.g. with an invalid Host header: an error with an id. */
export function unreadableRequest(error: unknown): Response {
  const requestId = randomBytes(6).toString("hex");
  const casError =
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
    { error: casError.toErrorBody() },
    {
      status: casError.statusCode,
      headers: { "X-Request-ID": requestId, "Cache-Control": "no-store" },
    },
  );
}
