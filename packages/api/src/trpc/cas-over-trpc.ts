import {
  AttributeResponse,
  BatchAttributeResponse,
  type BatchExtractInput,
  DatasetListResponse,
  type DatasetsInput,
  type ExtractInput,
  HealthResponse,
  parseResponse,
  ProviderDetail,
  ProviderListResponse,
  type ProvidersInput,
} from "@cas/models";
import type { BatchStreamInput } from "../stream/batch-stream-input.ts";
import { BatchStreamItem } from "../stream/batch-stream-item.ts";
import { overProcedures } from "./cas-over-procedures.ts";
import { fromTrpcError } from "./from-trpc-error.ts";
import type { StreamingCas } from "./streaming-cas.ts";

/** A query of a tRPC client; the responses are checked, so their types do not count. */
interface ClientQuery<Input, Response = unknown> {
  readonly query: (input: Input, options?: { signal?: AbortSignal }) => PromiseLike<Response>;
}

/** The part of a tRPC client that has the procedures of CAS: of `AppRouter`, or `client.cas` of a host's own router. */
export interface TrpcCasClient {
  /** Values of datasets over one geometry. */
  readonly extract: ClientQuery<ExtractInput>;
  /** Values of datasets over several geometries. */
  readonly batchExtract: ClientQuery<BatchExtractInput>;
  /** The same, each response as it arrives. */
  readonly batchExtractStream: ClientQuery<BatchStreamInput, AsyncIterable<unknown>>;
  /** A page of the providers. */
  readonly providers: ClientQuery<ProvidersInput>;
  /** One provider with its datasets. */
  readonly provider: ClientQuery<{ slug: string }>;
  /** A page of the datasets. */
  readonly datasets: ClientQuery<DatasetsInput>;
  /** Whether the source can be reached. */
  // oxlint-disable-next-line typescript/no-invalid-void-type -- the input of a procedure without one
  readonly health: ClientQuery<void>;
}

/**
 * The {@link Cas} port over a tRPC client, so that code for the client or the engine runs over tRPC. Responses are checked
 * here, where they arrive; errors become the CasErrors that they were at the server. Closing the port does nothing, because
 * the client belongs to the caller. `batchExtractStream` needs a link that streams, httpBatchStreamLink.
 *
 * @param client a client of `AppRouter`, or the part of a host's client with these procedures, e.g. `client.cas`
 * @example
 * const cas = createTrpcCas(
 *   createTRPCClient<AppRouter>({ links: [httpLink({ url, methodOverride: "POST", fetch: trpcFetch() })] }),
 * );
 */
export function createTrpcCas(client: TrpcCasClient): StreamingCas {
  return overProcedures(
    {
      extract: async (input, options) =>
        parseResponse(AttributeResponse, await client.extract.query(input, options)),
      batchExtract: async (input, options) =>
        parseResponse(BatchAttributeResponse, await client.batchExtract.query(input, options)),
      batchExtractStream: async (input, options) =>
        checked(await client.batchExtractStream.query(input, options)),
      // A host's own adapter does not take the empty body of a POST query without input.
      providers: async (input, options) =>
        parseResponse(ProviderListResponse, await client.providers.query(input ?? {}, options)),
      provider: async (input, options) =>
        parseResponse(ProviderDetail, await client.provider.query(input, options)),
      datasets: async (input, options) =>
        parseResponse(DatasetListResponse, await client.datasets.query(input ?? {}, options)),
      health: async (_input, options) =>
        parseResponse(HealthResponse, await client.health.query(undefined, options)),
    },
    fromTrpcError,
  );
}

async function* checked(
  items: AsyncIterable<unknown>,
): AsyncGenerator<BatchStreamItem, void, undefined> {
  for await (const item of items) yield parseResponse(BatchStreamItem, item);
}
