import {
  type AggregationMethod,
  AttributeResponse,
  BatchAttributeResponse,
  type Cas,
  type Dataset,
  DatasetListResponse,
  type DatasetsInput,
  DatasetsQuery,
  ExtractInput,
  HealthResponse,
  isCasError,
  parseRequest,
  ProviderDetail,
  ProviderListResponse,
  ProviderQuery,
  type ProvidersInput,
  ProvidersQuery,
  type ProviderSummary,
} from "@cas/models";
import type { z } from "zod";
import { withAggregationWarnings } from "./answer/aggregation-warnings.ts";
import { requireAll } from "./answer/require-all.ts";
import { type BatchStreamItem, type ChunkResult, withoutNulls } from "./batch/chunk-result.ts";
import { type BatchInput, checkBatchInput } from "./batch/batch-input.ts";
import { runBatch } from "./batch/run-batch.ts";
import { WholeBatch } from "./batch/whole-batch.ts";
import { type BatchAnswer, type CasAnswer, CasCall } from "./call/cas-call.ts";
import { InFlightCalls } from "./call/in-flight-calls.ts";
import { PageCall } from "./call/page-call.ts";
import { type ApiRequest, sendRequest, type Sender } from "./call/send-request.ts";
import { datasetsPath } from "./catalog/datasets-path.ts";
import { ProviderDetails } from "./catalog/provider-details.ts";
import { checkBatchOptions, DEFAULT_CONCURRENCY } from "./batch/batch-options.ts";
import type {
  BatchCallOptions,
  ClientCallOptions,
  ExtractCallOptions,
} from "./options/call-options.ts";
import { checkCallOptions, positiveInteger } from "./options/check-options.ts";

/**
 * The HTTP API of a CAS service, whichever way the requests are sent.
 *
 * Every answer is checked against the models, every failure is a CasError. What may succeed later is tried again. Redirects
 * are not followed: an API key must not reach another host.
 */
export abstract class ApiClient implements Cas {
  readonly #sender: Sender;
  readonly #calls = new InFlightCalls();

  protected constructor(sender: Sender) {
    this.#sender = sender;
  }

  /** A requested statistic that comes back as another is one of the warnings. */
  extract(request: ExtractInput, options?: ExtractCallOptions): CasCall<AttributeResponse> {
    return new CasCall(this.#extract(request, options));
  }

  async #extract(
    request: ExtractInput,
    options: ExtractCallOptions | undefined,
  ): Promise<CasAnswer<AttributeResponse>> {
    const question = parseRequest(ExtractInput, request);
    const body = JSON.stringify(withoutNulls(question));
    const answer = await this.#send(EXTRACT, options, { body });
    const data = withAggregationWarnings(answer.data, question.aggregation);
    return {
      ...answer,
      data: options?.strict === true ? requireAll(data, question.dataset_ids) : data,
    };
  }

  /**
   * Any number of geometries: an array, or what yields them one by one. They are asked about in as many requests as that
   * takes. Geometries with faulty coordinates are not sent: their response says what is wrong with them; so does that of
   * geometries whose request failed for good while others succeeded.
   */
  batchExtract(
    request: BatchInput,
    options?: BatchCallOptions,
  ): CasCall<BatchAttributeResponse, BatchAnswer<BatchAttributeResponse>> {
    // One call as a whole: closing waits for each request of it.
    const call = (): Promise<BatchAnswer<BatchAttributeResponse>> =>
      this.#batchExtract(request, options);
    return new CasCall(this.#calls.begin(BATCH_PLACE, call));
  }

  async #batchExtract(
    request: BatchInput,
    options: BatchCallOptions | undefined,
  ): Promise<BatchAnswer<BatchAttributeResponse>> {
    const whole = new WholeBatch();
    const chunks = this.#chunks(request, options, (...chunk) => this.#askChunk(...chunk));
    for await (const chunk of chunks) whole.add(chunk);
    const answer = whole.answer();
    if (options?.strict === true) requireAll(answer.data, request.dataset_ids);
    return answer;
  }

  /**
   * Like batchExtract, one geometry after another with its index and the caller's id, in order, as answers arrive. Only as
   * much is read ahead and kept as is being asked about; leaving the loop stops the requests under way. Closing the client
   * waits for the requests under way, not for the loop.
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
    checkCallOptions(options, this.#sender.settings);
    const batch = checkBatchInput(request);
    const chunks = runBatch(batch, {
      bounds,
      concurrency,
      onProgress,
      signal,
      send: (body, stopped) =>
        sendChunk(body, batch.question.aggregation, { ...options, signal: stopped }),
    });
    try {
      yield* chunks;
    } catch (error) {
      // An abort between two requests knows of neither.
      throw isCasError(error, "aborted")
        ? error.with({ method: BATCH.method, path: BATCH.route, attempts: 1 })
        : error;
    }
  }

  /** Sends one request of a batch: the question as JSON, and the statistic that it asks for. */
  protected async sendChunk(
    ...chunk: Parameters<SendChunk>
  ): Promise<CasAnswer<BatchAttributeResponse>> {
    return this.#calls.begin(BATCH_PLACE, () => this.#askChunk(...chunk));
  }

  async #askChunk(
    ...[body, asked, options]: Parameters<SendChunk>
  ): Promise<CasAnswer<BatchAttributeResponse>> {
    const answer = await this.#ask(BATCH, options, { body });
    const { data } = answer;
    const responses = data.responses.map((response) => withAggregationWarnings(response, asked));
    return { ...answer, data: { ...data, responses } };
  }

  /** Awaited one page of the providers, by slug; iterated all of them. */
  providers(
    query: ProvidersInput = {},
    options?: ClientCallOptions,
  ): PageCall<ProviderListResponse, ProviderSummary> {
    const at = async (offset?: number): Promise<CasAnswer<ProviderListResponse>> => {
      const page = parseRequest(ProvidersQuery, query, "query");
      const path = `/api/v1/providers?limit=${page.limit}&offset=${offset ?? page.offset}`;
      return this.#send(PROVIDERS, options, { path });
    };
    return new PageCall({
      first: at(),
      at: async (offset) => (await at(offset)).data,
      itemsOf: ({ providers }) => providers,
    });
  }

  provider(slug: string, options?: ClientCallOptions): CasCall<ProviderDetail> {
    return new CasCall(this.#provider(slug, options));
  }

  async #provider(
    slug: string,
    options: ClientCallOptions | undefined,
  ): Promise<CasAnswer<ProviderDetail>> {
    const { slug: name } = parseRequest(ProviderQuery, { slug }, "path");
    return this.#send(PROVIDER, options, { path: `/api/v1/providers/${encodeURIComponent(name)}` });
  }

  /**
   * Every provider with its datasets, by slug: what `iter_providers` of the Python client is, with several requests at the
   * same time.
   *
   * @param options concurrency: most requests at the same time, default 4
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

  /** Awaited one page of the datasets that pass all filters; iterated all of them. */
  datasets(
    query: DatasetsInput = {},
    options?: ClientCallOptions,
  ): PageCall<DatasetListResponse, Dataset> {
    const at = async (offset?: number): Promise<CasAnswer<DatasetListResponse>> => {
      const page = parseRequest(DatasetsQuery, query, "query");
      const path = datasetsPath(offset === undefined ? page : { ...page, offset });
      return this.#send(DATASETS, options, { path });
    };
    return new PageCall({
      first: at(),
      at: async (offset) => (await at(offset)).data,
      itemsOf: ({ datasets }) => datasets,
    });
  }

  health(options?: ClientCallOptions): CasCall<HealthResponse> {
    return new CasCall(this.#send(HEALTH, options));
  }

  async #send<Schema extends z.ZodType>(
    operation: Operation<Schema>,
    options: ClientCallOptions | undefined,
    more: RequestParts = {},
  ): Promise<CasAnswer<z.output<Schema>>> {
    const place = { method: operation.method, path: more.path ?? operation.route };
    return this.#calls.begin(place, () => this.#ask(operation, options, more));
  }

  async #ask<Schema extends z.ZodType>(
    operation: Operation<Schema>,
    options: ClientCallOptions | undefined,
    more: RequestParts = {},
  ): Promise<CasAnswer<z.output<Schema>>> {
    const settings = checkCallOptions(options, this.#sender.settings);
    return sendRequest(this.#sender, { path: operation.route, ...operation, ...more }, settings);
  }

  /** Waits for calls under way, their further attempts and waits among them, then closes the connections. */
  async close(): Promise<void> {
    await this.#calls.close();
    await this.#sender.transport.close();
  }

  /** Closes, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** Sends one request of a batch: the question as JSON, the statistic that it asks for, and how. */
type SendChunk = (
  body: string,
  asked: AggregationMethod,
  options: ClientCallOptions | undefined,
) => Promise<CasAnswer<BatchAttributeResponse>>;

/** What a request has beside what its operation says. */
interface RequestParts {
  readonly path?: string;
  readonly body?: string;
}

/** What the API offers under a route. */
type Operation<Schema extends z.ZodType> = Pick<ApiRequest<Schema>, "method" | "route" | "answer">;

const operation = <Schema extends z.ZodType>(
  method: "GET" | "POST",
  route: string,
  answer: Schema,
): Operation<Schema> => ({ method, route, answer });

const EXTRACT = operation("POST", "/api/v1/extract", AttributeResponse);
const BATCH = operation("POST", "/api/v1/extract/batch", BatchAttributeResponse);
const BATCH_PLACE = { method: BATCH.method, path: BATCH.route };
const PROVIDERS = operation("GET", "/api/v1/providers", ProviderListResponse);
const PROVIDER = operation("GET", "/api/v1/providers/{slug}", ProviderDetail);
const DATASETS = operation("GET", "/api/v1/datasets", DatasetListResponse);
const HEALTH = operation("GET", "/health", HealthResponse);
