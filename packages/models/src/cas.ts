/// <reference lib="esnext.disposable" preserve="true" />
import type { DatasetListResponse, ProviderListResponse } from "./catalog/lists.ts";
import type { ProviderDetail } from "./catalog/provider.ts";
import type { DatasetsInput, ProvidersInput } from "./catalog/queries.ts";
import type { AttributeResponse } from "./extract/attribute-response.ts";
import type { BatchAttributeResponse } from "./extract/batch-attribute-response.ts";
import type { BatchExtractInput, ExtractInput } from "./extract/inputs.ts";
import type { HealthResponse } from "./health/health.ts";

/** Options of every call. */
export interface CallOptions {
  /** Stops the work; the call then fails with a CasError of type aborted. */
  readonly signal?: AbortSignal | undefined;
  /**
   * The caller, e.g. the id of a user or an address. A source gives each caller a fair share of its capacity; calls
   * without a caller count as one caller. It is never sent to a service.
   */
  readonly caller?: string | undefined;
}

/**
 * The port: the operations of CAS. The HTTP client, the engine in this process and the tRPC caller implement it, so the
 * same code runs with each of them. Every failure is a {@link CasError}.
 */
export interface Cas extends AsyncDisposable {
  /**
   * Values of datasets over one geometry. A dataset that fails or is late is missing from `results`, and a warning says
   * why.
   *
   * @throws CasError validation_error for an invalid request, request_limit for one that is too large
   */
  extract(request: ExtractInput, options?: CallOptions): Promise<AttributeResponse>;
  /**
   * Values of datasets over 1 to 1000 geometries, in their order. A geometry that fails has a response with empty
   * results and a warning.
   *
   * @throws CasError validation_error for an invalid request, request_limit for too many datasets
   */
  batchExtract(request: BatchExtractInput, options?: CallOptions): Promise<BatchAttributeResponse>;
  /** One page of the providers, by slug. */
  providers(query?: ProvidersInput, options?: CallOptions): Promise<ProviderListResponse>;
  /**
   * One provider with its datasets.
   *
   * @throws CasError with statusCode 404 if no provider has that slug
   */
  provider(slug: string, options?: CallOptions): Promise<ProviderDetail>;
  /** One page of the datasets that pass all filters. */
  datasets(query?: DatasetsInput, options?: CallOptions): Promise<DatasetListResponse>;
  /** Whether the source responds, and the counters of its cache. */
  health(options?: CallOptions): Promise<HealthResponse>;
  /** Releases what the source holds (sockets, files, threads); later calls fail. */
  close(): Promise<void>;
}
