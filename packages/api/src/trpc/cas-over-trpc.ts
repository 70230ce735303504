import { abortedError, type Cas, CasError, fromErrorBody, isCasError } from "@cas/models";
import { type TRPCClient, TRPCClientError } from "@trpc/client";
import type { CasErrorData } from "./error-data.ts";
import { overProcedures } from "./cas-over-procedures.ts";
import type { AppRouter } from "./router.ts";

/**
 * The {@link Cas} port over a tRPC client, so that code that was written for the client or the engine runs over tRPC.
 * Errors become the CasErrors they were at the server. The client stays the caller's: closing the port does nothing.
 *
 * @example
 * const cas = createTrpcCas(
 *   createTRPCClient<AppRouter>({ links: [httpLink({ url, methodOverride: "POST" })] }),
 * );
 */
export function createTrpcCas(client: TRPCClient<AppRouter>): Cas {
  return overProcedures(
    {
      extract: (input, options) => client.extract.query(input, options),
      batchExtract: (input, options) => client.batchExtract.query(input, options),
      // As POST a query without input would have an empty body, which is not JSON.
      providers: (input = {}, options) => client.providers.query(input, options),
      provider: (input, options) => client.provider.query(input, options),
      datasets: (input = {}, options) => client.datasets.query(input, options),
      health: (input, options) => client.health.query(input, options),
    },
    fromTrpcError,
  );
}

/**
 * The CasError that a failed tRPC call stands for: the one that it was at the server, or connection_error when there was no
 * answer.
 *
 * @param signal the caller's own, to tell an abort from a lost connection
 */
export function fromTrpcError(error: unknown, signal?: AbortSignal): CasError {
  if (isCasError(error)) return error;
  if (signal?.aborted === true) return abortedError(signal);
  const data = casDataOf(error);
  if (data === undefined)
    return new CasError({
      errorType: "connection_error",
      message: `No answer over tRPC: ${error instanceof Error ? error.message : String(error)}`,
      cause: error,
    });
  const { error_type, wire_type: type = error_type, message, request_id, detail } = data;
  return fromErrorBody(
    { type, message, request_id, detail },
    { statusCode: data.status_code, retryAfter: data.retry_after, cause: error },
  );
}

function casDataOf(error: unknown): CasErrorData | undefined {
  if (!(error instanceof TRPCClientError)) return undefined;
  const data: unknown = error.data;
  return typeof data === "object" && data !== null && "cas" in data
    ? (data.cas as CasErrorData)
    : undefined;
}
