import {
  abortedError,
  AttributeResponse,
  BatchAttributeResponse,
  type Cas,
  CasError,
  DatasetListResponse,
  fromErrorBody,
  HealthResponse,
  isCasError,
  parseResponse,
  ProviderDetail,
  ProviderListResponse,
} from "@cas/models";
import { type TRPCClient, TRPCClientError } from "@trpc/client";
import type { CasErrorData } from "./error-data.ts";
import { overProcedures } from "./cas-over-procedures.ts";
import type { AppRouter } from "./router.ts";

/**
 * The {@link Cas} port over a tRPC client, so that code for the client or the engine runs over tRPC. Responses are checked
 * here, where they arrive; errors become the CasErrors that they were at the server. Closing the port does nothing, because
 * the client belongs to the caller.
 *
 * @example
 * const cas = createTrpcCas(
 *   createTRPCClient<AppRouter>({ links: [httpLink({ url, methodOverride: "POST" })] }),
 * );
 */
export function createTrpcCas(client: TRPCClient<AppRouter>): Cas {
  return overProcedures(
    {
      extract: async (input, options) =>
        parseResponse(AttributeResponse, await client.extract.query(input, options)),
      batchExtract: async (input, options) =>
        parseResponse(BatchAttributeResponse, await client.batchExtract.query(input, options)),
      // A POST query without input would have an empty body, which is not JSON.
      providers: async (input = {}, options) =>
        parseResponse(ProviderListResponse, await client.providers.query(input, options)),
      provider: async (input, options) =>
        parseResponse(ProviderDetail, await client.provider.query(input, options)),
      datasets: async (input = {}, options) =>
        parseResponse(DatasetListResponse, await client.datasets.query(input, options)),
      health: async (input, options) =>
        parseResponse(HealthResponse, await client.health.query(input, options)),
    },
    fromTrpcError,
  );
}

/**
 * The CasError of a failed tRPC call: the original error of the server, or connection_error when there was no response.
 *
 * @param signal the caller's own, to distinguish an abort from a lost connection
 */
export function fromTrpcError(error: unknown, signal?: AbortSignal): CasError {
  if (isCasError(error)) return error;
  if (signal?.aborted === true) return abortedError(signal);
  const data = casDataOf(error);
  if (data === undefined)
    return new CasError({
      errorType: "connection_error",
      message: `No response over tRPC: ${error instanceof Error ? error.message : String(error)}`,
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
