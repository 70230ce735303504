import {
  type AttributeResponse,
  type BatchAttributeResponse,
  type BatchExtractInput,
  type Cas,
  type DatasetListResponse,
  type DatasetsInput,
  type ExtractInput,
  type HealthResponse,
  nextOffset,
  type ProviderDetail,
  type ProviderListResponse,
  type ProvidersInput,
} from "@cas/models";
import type { DataTag, InfiniteData } from "@tanstack/query-core";
import { retryCalls, retryDelay } from "./retry-calls.ts";

/** The key of a query: the key of the source, the method, and the request. */
export type CasQueryKey = readonly unknown[];

/** Options of one query, for `useQuery`, `useSuspenseQuery`, `prefetchQuery` and their like. */
export interface CasQuery<Data> {
  /** The key, with the type of its data for `getQueryData`. */
  readonly queryKey: DataTag<CasQueryKey, Data>;
  /** Calls the source; an abort of the query aborts the call. */
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  /** Whether a failed call is repeated. */
  readonly retry: (failureCount: number, error: Error) => boolean;
  /** When, milliseconds. */
  readonly retryDelay: (failureCount: number, error: Error) => number;
}

/** Options of a list whose pages are read one after another, for `useInfiniteQuery` and its like. */
export interface CasInfiniteQuery<Data> extends Pick<CasQuery<Data>, "retry" | "retryDelay"> {
  /** The key, with the type of its data for `getQueryData`. */
  readonly queryKey: DataTag<CasQueryKey, InfiniteData<Data, number>>;
  /** Requests a page by its offset. */
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: number;
  }) => Promise<Data>;
  /** The offset of the first page. */
  readonly initialPageParam: number;
  /** The offset of the next page; undefined after the last. */
  readonly getNextPageParam: (last: Data) => number | undefined;
}

/** Options of {@link casQueries}. */
export interface CasQueriesOptions {
  /** Begins every key; another one for each source of a page. Default cas. */
  readonly key?: string | undefined;
  /** How often a failed query is repeated; default 2. Give 0 over a CasClient, which retries itself. */
  readonly maxRetries?: number | undefined;
}

/** The queries of a source, by its methods. */
export interface CasQueries {
  /** One page of the datasets that pass all filters. */
  datasets(query?: DatasetsInput): CasQuery<DatasetListResponse>;
  /** The datasets that pass all filters, page by page. */
  datasetPages(query?: Omit<DatasetsInput, "offset">): CasInfiniteQuery<DatasetListResponse>;
  /** One page of the providers. */
  providers(query?: ProvidersInput): CasQuery<ProviderListResponse>;
  /** The providers, page by page. */
  providerPages(query?: Omit<ProvidersInput, "offset">): CasInfiniteQuery<ProviderListResponse>;
  /** One provider with its datasets. */
  provider(slug: string): CasQuery<ProviderDetail>;
  /** The status of the source. */
  health(): CasQuery<HealthResponse>;
  /** Values of datasets over one geometry. The geometry is part of the key. */
  extract(request: ExtractInput): CasQuery<AttributeResponse>;
  /** Values of datasets over many geometries, which are part of the key. */
  batchExtract(request: BatchExtractInput): CasQuery<BatchAttributeResponse>;
  /** The beginning of all keys, e.g. for `invalidateQueries`. */
  readonly queryKey: CasQueryKey;
}

/**
 * Options of TanStack Query for every call of a source: a CasClient by fetch, `createTrpcCas`, or a fake in a test. They have
 * key, function, abort, and retries by the table of error types.
 *
 * @example
 * const queries = casQueries(cas);
 * const { data } = useQuery(queries.datasets({ provider: "srtm" }));
 * const list = useInfiniteQuery(queries.datasetPages({ limit: 50 }));
 */
export function casQueries(
  cas: Cas,
  { key = "cas", maxRetries }: CasQueriesOptions = {},
): CasQueries {
  const retrying = { retry: retryCalls(maxRetries), retryDelay };
  const query = <Data>(
    words: readonly unknown[],
    call: (signal: AbortSignal) => Promise<Data>,
  ): CasQuery<Data> => ({
    queryKey: [key, ...words] as never,
    queryFn: async ({ signal }) => call(signal),
    ...retrying,
  });
  const pages = <Data extends Parameters<typeof nextOffset>[0]>(
    words: readonly unknown[],
    call: (offset: number, signal: AbortSignal) => Promise<Data>,
  ): CasInfiniteQuery<Data> => ({
    queryKey: [key, ...words, "pages"] as never,
    queryFn: async ({ pageParam, signal }) => call(pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    ...retrying,
  });
  return {
    datasets: (input = {}) =>
      query(["datasets", input], (signal) => cas.datasets(input, { signal })),
    datasetPages: (input = {}) =>
      pages(["datasets", input], (offset, signal) =>
        cas.datasets({ ...input, offset }, { signal }),
      ),
    providers: (input = {}) =>
      query(["providers", input], (signal) => cas.providers(input, { signal })),
    providerPages: (input = {}) =>
      pages(["providers", input], (offset, signal) =>
        cas.providers({ ...input, offset }, { signal }),
      ),
    provider: (slug) => query(["provider", slug], (signal) => cas.provider(slug, { signal })),
    health: () => query(["health"], (signal) => cas.health({ signal })),
    extract: (request) => query(["extract", request], (signal) => cas.extract(request, { signal })),
    batchExtract: (request) =>
      query(["batchExtract", request], (signal) => cas.batchExtract(request, { signal })),
    queryKey: [key],
  };
}
