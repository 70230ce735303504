import {
  type AttributeResponse,
  type BatchAttributeResponse,
  type Dataset,
  type DatasetListResponse,
  type DatasetsInput,
  DatasetsQuery,
  ExtractInput,
  type HealthResponse,
  parseRequest,
  type ProviderDetail,
  type ProviderListResponse,
  ProviderQuery,
  type ProvidersInput,
  ProvidersQuery,
  type ProviderSummary,
} from "@cas/models";
import { requireAll } from "../response/require-all.ts";
import type { BatchStreamItem, ChunkResult } from "../batch/chunk-result.ts";
import { checkBatchInput } from "../batch/batch-input.ts";
import { WholeBatch } from "../batch/whole-batch.ts";
import { customRequest, type GetOptions, type PostOptions } from "../call/custom-request.ts";
import type { BatchAnswer, CasAnswer } from "../call/cas-call.ts";
import { checkBatchOptions, DEFAULT_CONCURRENCY } from "../batch/batch-options.ts";
import type {
  BatchCallOptions,
  ClientCallOptions,
  ExtractCallOptions,
} from "../options/call-options.ts";
import {
  type CallSettings,
  checkCallOptions,
  type ClientSettings,
  positiveInteger,
} from "../options/check-options.ts";
import type { BlockingBatchInput, CasSync } from "./cas-sync.ts";
import {
  type BlockingList,
  syncList,
  type BlockingPage,
  syncPage,
  type BlockingResult,
  syncResult,
} from "./sync-result.ts";
import { mapConcurrent } from "./map-concurrent.ts";
import { RemoteClient } from "./remote-client.ts";
import { runBatchSync } from "./run-batch-sync.ts";
import { type CasClientSyncOptions, checkSyncOptions } from "./sync-options.ts";

/**
 * Synchronous counterpart of CasClient, for scripts, REPLs and configuration code. A call blocks its thread until the
 * response has arrived, so a server must not use it. The requests run in one worker, which does not keep the process alive.
 *
 * A signal is checked before each request: nothing can abort it while the thread is blocked.
 *
 * @example
 * using cas = new CasClientSync("https://cas.example.com");
 * console.log(cas.health().status);
 */
export class CasClientSync implements CasSync {
  readonly #remote: RemoteClient;
  readonly #settings: ClientSettings;
  readonly #baseUrl: string;
  readonly #options: CasClientSyncOptions;

  /**
   * @param baseUrl root of the service, without /api; a trailing slash or a path prefix does no harm. Default CAS_BASE_URL
   * of the environment, else http://localhost:8000.
   * @throws CasError validation_error that names a wrong option
   */
  constructor(baseUrl?: string | URL, options: CasClientSyncOptions = {}) {
    const { target, settings } = checkSyncOptions(baseUrl, options);
    this.#settings = settings;
    this.#baseUrl = target.baseUrl;
    this.#options = { ...options, apiKey: target.options.apiKey };
    this.#remote = new RemoteClient(target, settings.log);
  }

  /**
   * A client with other options, and connections of its own. Options that are absent stay; headers are added.
   *
   * @throws CasError validation_error that names a wrong option
   */
  withOptions(options: Omit<CasClientSyncOptions, "connections">): CasClientSync {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    return new CasClientSync(this.#baseUrl, {
      ...this.#options,
      ...Object.fromEntries(given),
      headers: { ...this.#options.headers, ...options.headers },
    });
  }

  /** Extracts attributes of one geometry. A result with another statistic than the requested one gets a warning. */
  extract(request: ExtractInput, options?: ExtractCallOptions): BlockingResult<AttributeResponse> {
    const checked = parseRequest(ExtractInput, request);
    const response = this.#remote.call("extract", checked, this.#settingsOf(options));
    if (options?.strict === true)
      requireAll(response.data, checked.dataset_ids, this.#settings.apiKey);
    return syncResult(response);
  }

  /** Extracts attributes of any number of geometries, from an array or an iterable, in as many requests as necessary. */
  batchExtract(
    request: BlockingBatchInput,
    options?: BatchCallOptions,
  ): BlockingResult<BatchAttributeResponse, BatchAnswer<BatchAttributeResponse>> {
    const whole = new WholeBatch();
    for (const chunk of this.#chunks(request, options)) whole.add(chunk);
    const response = whole.response();
    if (options?.strict === true)
      requireAll(response.data, request.dataset_ids, this.#settings.apiKey);
    return syncResult(response);
  }

  /**
   * Like batchExtract, but yields one geometry after another with its index and the caller's id, in order. Requests continue
   * while the loop does something else. It reads ahead only as many geometries as are in flight. Leaving the loop aborts
   * the requests.
   */
  *batchExtractStream(
    request: BlockingBatchInput,
    options?: Omit<BatchCallOptions, "strict">,
  ): Generator<BatchStreamItem, void, undefined> {
    for (const { items } of this.#chunks(request, options)) yield* items;
  }

  *#chunks(
    request: BlockingBatchInput,
    options: BatchCallOptions = {},
  ): Generator<ChunkResult, void, undefined> {
    const bounded = checkBatchOptions(options);
    const settings = this.#settingsOf(options);
    const batch = checkBatchInput(request);
    const { aggregation, time_statistic } = batch.request;
    const asked = { aggregation, time_statistic };
    yield* runBatchSync(batch, {
      ...bounded,
      onProgress: options.onProgress,
      start: (body) => this.#remote.start("chunk", { body, asked }, settings),
    });
  }

  /** The providers, by slug: the first page, and all of them when iterated. */
  providers(
    query: ProvidersInput = {},
    options?: ClientCallOptions,
  ): BlockingPage<ProviderListResponse, ProviderSummary> {
    const page = parseRequest(ProvidersQuery, query, "query");
    const settings = this.#settingsOf(options);
    return syncPage({
      path: "/api/v1/providers",
      first: this.#remote.call("providers", page, settings),
      at: (offset) => this.#remote.call("providers", { ...page, offset }, settings).data,
      itemsOf: ({ providers }) => providers,
    });
  }

  /** One provider with its datasets. */
  provider(slug: string, options?: ClientCallOptions): BlockingResult<ProviderDetail> {
    const { slug: name } = parseRequest(ProviderQuery, { slug }, "path");
    return syncResult(this.#remote.call("provider", name, this.#settingsOf(options)));
  }

  /**
   * Every provider with its datasets, by slug, with several requests at the same time.
   *
   * @param options `concurrency` is the most requests at the same time, default 4
   */
  providerDetails(
    query: ProvidersInput = {},
    options: ClientCallOptions & { readonly concurrency?: number | undefined } = {},
  ): BlockingList<ProviderDetail> {
    const { concurrency = DEFAULT_CONCURRENCY } = options;
    positiveInteger("concurrency", concurrency);
    return syncList(() => this.#details(query, options, concurrency));
  }

  *#details(
    query: ProvidersInput,
    options: ClientCallOptions,
    concurrency: number,
  ): Generator<ProviderDetail, void, undefined> {
    const settings = this.#settingsOf(options);
    const detailOf = ({ slug }: ProviderSummary) => this.#remote.start("provider", slug, settings);
    for (const { data } of mapConcurrent(this.providers(query, options), detailOf, concurrency))
      yield data;
  }

  /** The datasets that match all filters: the first page, and all of them when iterated. */
  datasets(
    query: DatasetsInput = {},
    options?: ClientCallOptions,
  ): BlockingPage<DatasetListResponse, Dataset> {
    const page = parseRequest(DatasetsQuery, query, "query");
    const settings = this.#settingsOf(options);
    return syncPage({
      path: "/api/v1/datasets",
      first: this.#remote.call("datasets", page, settings),
      at: (offset) => this.#remote.call("datasets", { ...page, offset }, settings).data,
      itemsOf: ({ datasets }) => datasets,
    });
  }

  /**
   * GET of an endpoint below the base URL that this client has no method for. Its `data` may be any JSON, not only
   * an object that could have a method `withResponse`, and is not checked: `Data` is a claim.
   */
  get<Data = unknown>(path: string, options: GetOptions = {}): CasAnswer<Data> {
    return this.#custom<Data>("GET", path, options);
  }

  /** POST of JSON, like `get`. A failure is retried: give `maxRetries: 0` where a repetition would do harm. */
  post<Data = unknown>(path: string, options: PostOptions = {}): CasAnswer<Data> {
    return this.#custom<Data>("POST", path, options);
  }

  #custom<Data>(method: "GET" | "POST", path: string, options: PostOptions): CasAnswer<Data> {
    const request = customRequest(method, path, options);
    const response = this.#remote.call("custom", request, this.#settingsOf(options));
    return response as CasAnswer<Data>;
  }

  /** The status of the service and the counters of its cache. */
  health(options?: ClientCallOptions): BlockingResult<HealthResponse> {
    return syncResult(this.#remote.call("health", undefined, this.#settingsOf(options)));
  }

  #settingsOf(options: ClientCallOptions | undefined): CallSettings {
    const { timeout, attemptTimeout, maxRetries, validation, headers, signal } = checkCallOptions(
      options,
      this.#settings,
    );
    return { timeout, attemptTimeout, maxRetries, validation, headers, signal };
  }

  /** Waits for calls in flight, then closes the connections. The worker serves other clients and ends with the process. */
  close(): void {
    this.#remote.close();
  }

  /** Closes, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }
}
