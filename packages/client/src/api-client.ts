import {
  type AttributeResponse,
  type BatchAttributeResponse,
  type Cas,
  type Dataset,
  type DatasetListResponse,
  type DatasetsInput,
  DatasetsQuery,
  ExtractInput,
  type ExtractRequest,
  type HealthResponse,
  isCasError,
  type Jobs,
  parseRequest,
  type ProviderDetail,
  type ProviderListResponse,
  ProviderQuery,
  type ProvidersInput,
  ProvidersQuery,
  type ProviderSummary,
} from "@cas/models";
import { asAsked, type AskedValues } from "./response/as-asked.ts";
import { requireAll } from "./response/require-all.ts";
import { type BatchStreamItem, type ChunkResult, withoutNulls } from "./batch/chunk-result.ts";
import { type BatchInput, checkBatchInput } from "./batch/batch-input.ts";
import { runBatch } from "./batch/run-batch.ts";
import { WholeBatch } from "./batch/whole-batch.ts";
import { type BatchAnswer, type CasAnswer, CasCall } from "./call/cas-call.ts";
import { customOperation } from "./call/custom-operation.ts";
import {
  type CustomRequest,
  customRequest,
  type GetOptions,
  type PostOptions,
} from "./call/custom-request.ts";
import { OperationCaller } from "./call/operation-caller.ts";
import { BATCH, DATASETS, EXTRACT, HEALTH, PROVIDER, PROVIDERS } from "./call/operations.ts";
import { PageCall } from "./call/page-call.ts";
import type { Sender } from "./call/send-request.ts";
import { datasetsPath } from "./catalog/datasets-path.ts";
import { ProviderDetails } from "./catalog/provider-details.ts";
import { HttpJobs } from "./jobs/http-jobs.ts";
import { checkBatchOptions, DEFAULT_CONCURRENCY } from "./batch/batch-options.ts";
import type {
  BatchCallOptions,
  ClientCallOptions,
  ExtractCallOptions,
} from "./options/call-options.ts";
import type { ClientCopyOptions } from "./options/client-options.ts";
import { changeSettings, checkCallOptions, positiveInteger } from "./options/check-options.ts";

/**
 * The HTTP API of a CAS service, over any transport.
 *
 * Every response is checked against the models, every failure is a CasError. Failures that may be temporary are retried.
 * Redirects are not followed: an API key must not reach another host.
 */
export abstract class ApiClient implements Cas {
  readonly #api: OperationCaller;
  #jobs: Jobs | undefined;

  protected constructor(sender: Sender | OperationCaller) {
    this.#api = sender instanceof OperationCaller ? sender : new OperationCaller(sender);
  }

  /**
   * A copy of this client with other options, over the same connections: for a user with a key of their own, or for calls
   * with another timeout. Options that are absent stay; headers are added. Closing the copy ends the copy alone; closing this
   * client waits for the calls of its copies and ends them too.
   *
   * @throws CasError validation_error that names a wrong option
   * @example
   * const patient = cas.withOptions({ timeout: 600_000, maxRetries: 5 });
   */
  withOptions(options: ClientCopyOptions): ApiClient {
    return new ClientCopy(this.#api.withSettings(changeSettings(options, this.#api.settings)));
  }

  /**
   * Durable jobs of the service, over its OGC API - Processes; a service without them fails with not_found. A job belongs to
   * the key of the client.
   *
   * @example
   * const { id } = await cas.jobs.submit({ areas, dataset_ids: ["srtm:elevation"] });
   */
  get jobs(): Jobs {
    this.#jobs ??= new HttpJobs(this.#api);
    return this.#jobs;
  }

  /**
   * Extracts attributes of one geometry. A result with another statistic than the requested one gets a warning, one
   * with another statistic over time is left out, with a warning.
   */
  extract(request: ExtractInput, options?: ExtractCallOptions): CasCall<AttributeResponse> {
    return new CasCall(this.#extract(request, options));
  }

  async #extract(
    request: ExtractInput,
    options: ExtractCallOptions | undefined,
  ): Promise<CasAnswer<AttributeResponse>> {
    return this.sendExtract(parseRequest(ExtractInput, request), options);
  }

  /** Sends a request that is checked. */
  protected async sendExtract(
    checked: ExtractRequest,
    options: ExtractCallOptions | undefined,
  ): Promise<CasAnswer<AttributeResponse>> {
    const body = JSON.stringify(withoutNulls(checked));
    const response = await this.#api.send(EXTRACT, options, { body });
    const data = asAsked(response.data, checked);
    if (options?.strict === true) this.#requireAll(data, checked.dataset_ids);
    return { ...response, data };
  }

  /**
   * Extracts attributes of any number of geometries, from an array or an iterable, in as many requests as necessary.
   * Geometries with invalid coordinates are not sent: their response has a warning with the reason. So has the response of
   * geometries whose request failed finally while others succeeded.
   */
  batchExtract(
    request: BatchInput,
    options?: BatchCallOptions,
  ): CasCall<BatchAttributeResponse, BatchAnswer<BatchAttributeResponse>> {
    // One call as a whole: `close` waits for each of its requests.
    const call = (): Promise<BatchAnswer<BatchAttributeResponse>> =>
      this.#batchExtract(request, options);
    return new CasCall(this.#api.start(BATCH, call));
  }

  async #batchExtract(
    request: BatchInput,
    options: BatchCallOptions | undefined,
  ): Promise<BatchAnswer<BatchAttributeResponse>> {
    const whole = new WholeBatch();
    const chunks = this.#chunks(request, options, (...chunk) => this.#postChunk(...chunk));
    for await (const chunk of chunks) whole.add(chunk);
    const response = whole.response();
    if (options?.strict === true) this.#requireAll(response.data, request.dataset_ids);
    return response;
  }

  #requireAll(
    data: AttributeResponse | BatchAttributeResponse,
    datasetIds: readonly string[],
  ): void {
    requireAll(data, datasetIds, this.#api.settings.apiKey);
  }

  /**
   * Like batchExtract, but yields one geometry after another with its index and the caller's id, in order, as responses
   * arrive. It reads ahead only as many geometries as are in flight. Leaving the loop aborts the requests in flight; closing
   * the client waits for the requests in flight, not for the loop.
   */
  async *batchExtractStream(
    request: BatchInput,
    options?: Omit<BatchCallOptions, "strict">,
  ): AsyncGenerator<BatchStreamItem, void, undefined> {
    const chunks = this.#chunks(request, options, (...chunk) => this.sendChunk(...chunk));
    for await (const { items } of chunks) yield* items;
  }

  async *#chunks(
    request: BatchInput,
    options: BatchCallOptions = {},
    sendChunk: SendChunk,
  ): AsyncGenerator<ChunkResult, void, undefined> {
    const { bounds, concurrency } = checkBatchOptions(options);
    const { onProgress, signal } = options;
    checkCallOptions(options, this.#api.settings);
    const batch = checkBatchInput(request);
    const chunks = runBatch(batch, {
      bounds,
      concurrency,
      onProgress,
      signal,
      send: (body, stopped) => sendChunk(body, batch.request, { ...options, signal: stopped }),
    });
    try {
      yield* chunks;
    } catch (error) {
      // An abort between two requests belongs to neither of them.
      throw isCasError(error, "aborted")
        ? error.with({ method: BATCH.method, path: BATCH.route, attempts: 1 })
        : error;
    }
  }

  /** Sends one request of a batch, as one call. */
  protected async sendChunk(
    ...chunk: Parameters<SendChunk>
  ): Promise<CasAnswer<BatchAttributeResponse>> {
    return this.#api.start(BATCH, () => this.#postChunk(...chunk));
  }

  async #postChunk(
    ...[body, asked, options]: Parameters<SendChunk>
  ): Promise<CasAnswer<BatchAttributeResponse>> {
    const response = await this.#api.sendWithin(BATCH, options, { body });
    const { data } = response;
    const responses = data.responses.map((one) => asAsked(one, asked));
    if (asked.time_statistic == null) return { ...response, data: { ...data, responses } };
    const total_results = responses.reduce((sum, { results }) => sum + results.length, 0);
    return { ...response, data: { ...data, responses, total_results } };
  }

  /** The providers, by slug: awaited one page, iterated all of them. */
  providers(
    query: ProvidersInput = {},
    options?: ClientCallOptions,
  ): PageCall<ProviderListResponse, ProviderSummary> {
    const at = async (offset?: number): Promise<CasAnswer<ProviderListResponse>> => {
      const page = parseRequest(ProvidersQuery, query, "query");
      return this.sendProviders(offset === undefined ? page : { ...page, offset }, options);
    };
    return new PageCall({
      path: PROVIDERS.route,
      first: at(),
      at: async (offset) => (await at(offset)).data,
      itemsOf: ({ providers }) => providers,
    });
  }

  /** Requests a page whose query is checked. */
  protected async sendProviders(
    { limit, offset }: ProvidersQuery,
    options: ClientCallOptions | undefined,
  ): Promise<CasAnswer<ProviderListResponse>> {
    const path = `/api/v1/providers?limit=${limit}&offset=${offset}`;
    return this.#api.send(PROVIDERS, options, { path });
  }

  /** One provider with its datasets. */
  provider(slug: string, options?: ClientCallOptions): CasCall<ProviderDetail> {
    return new CasCall(this.#provider(slug, options));
  }

  async #provider(
    slug: string,
    options: ClientCallOptions | undefined,
  ): Promise<CasAnswer<ProviderDetail>> {
    return this.sendProvider(parseRequest(ProviderQuery, { slug }, "path").slug, options);
  }

  /** Requests a provider whose slug is checked. */
  protected async sendProvider(
    slug: string,
    options: ClientCallOptions | undefined,
  ): Promise<CasAnswer<ProviderDetail>> {
    return this.#api.send(PROVIDER, options, {
      path: `/api/v1/providers/${encodeURIComponent(slug)}`,
    });
  }

  /**
   * Every provider with its datasets, by slug, like `iter_providers` of the Python client but with several requests at the
   * same time.
   *
   * @param options `concurrency` is the most requests at the same time, default 4
   */
  providerDetails(
    query: ProvidersInput = {},
    options: ClientCallOptions & { readonly concurrency?: number | undefined } = {},
  ): ProviderDetails {
    const { concurrency = DEFAULT_CONCURRENCY } = options;
    positiveInteger("concurrency", concurrency);
    return new ProviderDetails({
      providers: (signal) => this.providers(query, { ...options, signal }),
      detailOf: (slug, signal) => this.provider(slug, { ...options, signal }),
      concurrency,
      signal: options.signal,
    });
  }

  /** The datasets that match all filters: awaited one page, iterated all of them. */
  datasets(
    query: DatasetsInput = {},
    options?: ClientCallOptions,
  ): PageCall<DatasetListResponse, Dataset> {
    const at = async (offset?: number): Promise<CasAnswer<DatasetListResponse>> => {
      const page = parseRequest(DatasetsQuery, query, "query");
      return this.sendDatasets(offset === undefined ? page : { ...page, offset }, options);
    };
    return new PageCall({
      path: DATASETS.route,
      first: at(),
      at: async (offset) => (await at(offset)).data,
      itemsOf: ({ datasets }) => datasets,
    });
  }

  /** Requests a page whose query is checked. */
  protected async sendDatasets(
    query: DatasetsQuery,
    options: ClientCallOptions | undefined,
  ): Promise<CasAnswer<DatasetListResponse>> {
    return this.#api.send(DATASETS, options, { path: datasetsPath(query) });
  }

  /** The status of the service and the counters of its cache. */
  health(options?: ClientCallOptions): CasCall<HealthResponse> {
    return new CasCall(this.#api.send(HEALTH, options));
  }

  /**
   * GET of an endpoint below the base URL that this client has no method for, with its key, retries, timeouts, limits and
   * errors. The response may be any JSON and is not checked: `Data` is a claim. Without a body (204) it is undefined.
   *
   * @param path begins with a slash, e.g. /api/v1/jobs/7
   * @throws CasError
   */
  get<Data = unknown>(path: string, options: GetOptions = {}): CasCall<Data> {
    return new CasCall(this.#custom<Data>("GET", path, options));
  }

  /**
   * POST of JSON to an endpoint below the base URL that this client has no method for, like `get`. A failure is retried, as for
   * every call: give `maxRetries: 0` where a repetition would do harm.
   *
   * @param path begins with a slash, e.g. /api/v1/jobs
   * @throws CasError
   */
  post<Data = unknown>(path: string, options: PostOptions = {}): CasCall<Data> {
    return new CasCall(this.#custom<Data>("POST", path, options));
  }

  async #custom<Data>(
    method: "GET" | "POST",
    path: string,
    options: PostOptions,
  ): Promise<CasAnswer<Data>> {
    return this.sendCustom(customRequest(method, path, options), options) as Promise<
      CasAnswer<Data>
    >;
  }

  /** Sends a request whose path is checked. */
  protected async sendCustom(
    request: CustomRequest,
    options: ClientCallOptions | undefined,
  ): Promise<CasAnswer<unknown>> {
    return this.#api.send(customOperation(request), options, request);
  }

  /** Waits for calls in flight, including their retries, then closes the connections. */
  async close(): Promise<void> {
    await this.#api.close();
  }

  /** Closes, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** A copy with other options; it may not be made by its users. */
class ClientCopy extends ApiClient {
  // oxlint-disable-next-line typescript/no-useless-constructor -- that of the base is protected
  constructor(api: OperationCaller) {
    super(api);
  }
}

/** Sends one request of a batch: its body as JSON, what its values are to be, and its options. */
type SendChunk = (
  body: string,
  asked: AskedValues,
  options: ClientCallOptions | undefined,
) => Promise<CasAnswer<BatchAttributeResponse>>;
