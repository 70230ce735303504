import pLimit from "p-limit";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  abortedError,
  type AttributeResponse,
  type BatchAttributeResponse,
  type BatchItem,
  type CallOptions,
  type Cas,
  CasError,
  type DatasetListResponse,
  type DatasetsInput,
  DatasetsQuery,
  failedGeometryResponse,
  geometryWarning,
  type HealthResponse,
  isCasError,
  parseRequest,
  type ProviderDetail,
  type ProviderListResponse,
  ProviderQuery,
  type ProvidersInput,
  ProvidersQuery,
  type RasterResult,
  throwIfAborted,
  validationError,
  validationIssue,
} from "@cas/models";
import type { OpenDataset } from "./dataset/open-dataset.ts";
import {
  type ExtractContext,
  extractGeometry,
  newRequestId,
  refuseTooManyVertices,
} from "./extract/extract-geometry.ts";
import { ResultCache } from "./extract/result-cache.ts";
import { OpenCatalog } from "./catalog/open-catalog.ts";
import {
  type EngineBatchExtractInput,
  type EngineBatchExtractRequest,
  type EngineExtractInput,
  parseBatchExtractInput,
  parseExtractInput,
} from "./extract/extract-request.ts";
import { EngineLimits } from "./options/engine-limits.ts";
import { EngineMethod } from "./options/engine-method.ts";
import type { EngineOptions } from "./engine-options.ts";
import { inHilbertOrder } from "./extract/hilbert-order.ts";
import { extractRaster } from "./export/extract-raster.ts";
import { type BoundingBoxInput, RasterInput, type RasterOptions } from "./export/raster-request.ts";
import { asCaller } from "./schedule/caller.ts";
import { createYieldIfDue, nextTurn } from "./schedule/yield-to-event-loop.ts";
import { DeadlineError, linkSignals, startDeadline } from "./schedule/deadline.ts";
import { KeyedLimit } from "./schedule/keyed-limit.ts";
import { ReadAllowance } from "./source/read-allowance.ts";
import { ByteBudget } from "./source/byte-budget.ts";
import { HeldBlocks } from "./source/held-blocks.ts";
import { ValueMemory } from "./statistics/value-memory.ts";

/** What all requests of an engine share. */
type SharedContext = Omit<ExtractContext, "held" | "weights">;

/** Maximum number of geometries of a batch in progress at the same time; CAS 0.4.0. */
const CONCURRENT_GEOMETRIES = 10;

/**
 * CAS in this process: exact zonal statistics over rasters, with the models, limits and errors of the service.
 *
 * @example
 * await using cas = await CasEngine.open({ catalog: sampleCatalog });
 * const { results } = await cas.extract({
 *   geometry: { type: "Point", coordinates: [-78.64, 35.78] }, // degrees, longitude first
 *   dataset_ids: ["maurer:temperature"],
 * });
 */
export class CasEngine implements Cas {
  readonly #open: OpenCatalog;
  readonly #context: SharedContext;
  /** Aborted when the engine is closed. */
  readonly #closing = new AbortController();

  private constructor(open: OpenCatalog, context: SharedContext) {
    this.#open = open;
    this.#context = context;
  }

  /**
   * Opens an engine: reads the catalog, and opens the files of `rasters`. The rasters of the catalog are opened on
   * first use.
   *
   * @throws CatalogError for a catalog that is not valid; the message names the entry and the field
   * @throws CasError validation_error for an option out of bounds
   */
  static async open({
    catalog,
    rasters,
    providers,
    providerEndpoints,
    onDatasetFailure = () => undefined,
    ...options
  }: EngineOptions): Promise<CasEngine> {
    const limits = parseRequest(EngineLimits, options);
    const method = parseRequest(EngineMethod, options);
    const cache = new ResultCache(limits);
    const open = await OpenCatalog.open({ catalog, rasters, providers, providerEndpoints }, limits);
    const providerLimit = new KeyedLimit(limits.providerConcurrency);
    const budget = new ByteBudget("maxBytesInFlight", limits);
    const memory = new ValueMemory(limits.maxValueBytes);
    const shared = { limits, method, cache, budget, memory, providerLimit, onDatasetFailure };
    return new CasEngine(open, shared);
  }

  /** As `Cas.extract`, and accepts `time_aggregation`: with `"none"`, each time step has a result. */
  extract(request: EngineExtractInput, options: CallOptions = {}): Promise<AttributeResponse> {
    return asCaller(options.caller, () => this.#extract(request, options));
  }

  async #extract(request: EngineExtractInput, { signal }: CallOptions): Promise<AttributeResponse> {
    this.#refuseIfOver(signal);
    // Count first: a check of the coordinates costs more the more there are.
    refuseTooManyVertices(request.geometry, this.#context.limits.maxPolygonVertices);
    const question = parseExtractInput(request);
    const datasets = this.#resolve(question.dataset_ids);
    using held = new HeldBlocks(this.#context.budget);
    const context = { ...this.#context, held, weights: this.#weightsOf(question) };
    return await this.#untilClosed(signal, (either) =>
      extractGeometry(datasets, question, context, either),
    );
  }

  /** As `Cas.batchExtract`, and accepts `time_aggregation`. */
  batchExtract(
    request: EngineBatchExtractInput,
    options: CallOptions = {},
  ): Promise<BatchAttributeResponse> {
    return asCaller(options.caller, () => this.#batchExtract(request, options));
  }

  async #batchExtract(
    request: EngineBatchExtractInput,
    { signal }: CallOptions,
  ): Promise<BatchAttributeResponse> {
    this.#refuseIfOver(signal);
    const started = performance.now();
    const question = parseBatchExtractInput(request);
    const datasets = this.#resolve(question.dataset_ids);
    const requestId = newRequestId();
    using held = new HeldBlocks(this.#context.budget);
    const context = { ...this.#context, held, weights: this.#weightsOf(question) };
    const limit = pLimit(CONCURRENT_GEOMETRIES);
    const responses: AttributeResponse[] = [];
    await nextTurn();
    await this.#untilClosed(signal, async (either) => {
      // After an abort, geometries that wait for their turn end here.
      const yieldIfDue = createYieldIfDue(either, abortedError);
      const { maxPolygonVertices } = this.#context.limits;
      const items = await inHilbertOrder(question.geometries, maxPolygonVertices, yieldIfDue);
      await limit.map(items, async (item) => {
        await yieldIfDue();
        responses[item.index] = await this.#answerItem(
          item,
          question,
          datasets,
          requestId,
          context,
          either,
        );
      });
    });
    return {
      request_id: requestId,
      responses,
      total_geometries: responses.length,
      total_results: responses.reduce((total, { results }) => total + results.length, 0),
      elapsed_ms: Math.round(performance.now() - started),
    };
  }

  /** A failed geometry gets a response with its warning; only an abort ends the batch. */
  async #answerItem(
    item: BatchItem,
    question: EngineBatchExtractRequest,
    datasets: readonly OpenDataset[],
    requestId: string,
    context: ExtractContext,
    signal: AbortSignal | undefined,
  ): Promise<AttributeResponse> {
    if ("warning" in item) return failedGeometryResponse(requestId, item.warning);
    try {
      const { geometries: _geometries, ...rest } = question;
      const one = { ...rest, geometry: item.geometry };
      return await extractGeometry(datasets, one, context, signal);
    } catch (error) {
      if (!isCasError(error, "request_limit", "validation_error", "timeout")) throw error;
      const [fault] = isCasError(error, "validation_error") ? (error.detail ?? []) : [];
      const reason = fault?.msg ?? error.message;
      return failedGeometryResponse(requestId, geometryWarning(item.index, reason));
    }
  }

  /**
   * @throws CasError request_limit for too many datasets
   * @throws CasError validation_error for an unknown dataset
   */
  #resolve(ids: readonly string[]): readonly OpenDataset[] {
    const { maxDatasetsPerRequest: limit } = this.#context.limits;
    if (ids.length > limit)
      throw new CasError({
        errorType: "request_limit",
        message: `Too many datasets: ${ids.length} > limit ${limit}`,
      });
    return this.#open.resolve(ids);
  }

  /** @throws CasError validation_error for unknown weights */
  #weightsOf({ weights }: Pick<EngineExtractInput, "weights">): OpenDataset | undefined {
    if (weights === undefined) return undefined;
    if (this.#open.catalog.dataset(weights) === undefined) {
      const message = `'${weights}' is not a dataset of this catalog`;
      throw validationError([validationIssue("body", ["weights"], message, weights)]);
    }
    return this.#open.resolve([weights])[0];
  }

  /**
   * Writes the cells of a dataset over a box as a GeoTIFF and returns its path: a mosaic of all files that overlap the
   * box, in the CRS of the source, aligned to the sides of its cells. Only in this process: the HTTP API refuses it, as
   * CAS does.
   *
   * Never overwrites a file: `{provider}_{dataset}.tif` gets a number if it exists, and an existing `filename` is an
   * error.
   *
   * @param bbox degrees, [min_lon, min_lat, max_lon, max_lat] or an object of these
   * @param directory path or file: URL; created if it does not exist
   * @throws CasError validation_error for a faulty request
   * @throws CasError request_limit for too many cells
   * @throws CasError timeout when it takes longer than `requestTimeoutS`
   * @throws CasError upstream_error for data that cannot be read
   */
  async extractRaster(
    datasetId: string,
    bbox: BoundingBoxInput,
    directory: string | URL,
    options: RasterOptions = {},
    { signal }: CallOptions = {},
  ): Promise<RasterResult> {
    this.#refuseIfOver(signal);
    const request = parseRequest(RasterInput, { ...options, bbox });
    const [dataset] = this.#resolve([datasetId]);
    if (dataset === undefined) throw new CasError({ errorType: "not_found", message: datasetId });
    const path = typeof directory === "string" ? resolve(directory) : fileURLToPath(directory);
    const { limits, budget } = this.#context;
    return await this.#untilClosed(signal, async (either) => {
      using deadline = startDeadline("request", limits.requestTimeoutS, either);
      const own = new ByteBudget("maxBytesPerQuestion", limits, budget);
      const allowance = new ReadAllowance(limits, own, deadline.signal);
      try {
        return await extractRaster(dataset, request, path, allowance);
      } catch (cause) {
        throwIfAborted(either);
        if (!(cause instanceof DeadlineError)) throw cause;
        throw new CasError({
          errorType: "timeout",
          message: `${datasetId}: ${cause.message}`,
          cause,
        });
      }
    });
  }

  async providers(
    query: ProvidersInput = {},
    { signal }: CallOptions = {},
  ): Promise<ProviderListResponse> {
    this.#refuseIfOver(signal);
    return this.#open.catalog.providers(parseRequest(ProvidersQuery, query, "query"));
  }

  async provider(slug: string, { signal }: CallOptions = {}): Promise<ProviderDetail> {
    this.#refuseIfOver(signal);
    return this.#open.catalog.provider(parseRequest(ProviderQuery, { slug }, "path").slug);
  }

  async datasets(
    query: DatasetsInput = {},
    { signal }: CallOptions = {},
  ): Promise<DatasetListResponse> {
    this.#refuseIfOver(signal);
    return this.#open.catalog.datasets(parseRequest(DatasetsQuery, query, "query"));
  }

  async health({ signal }: CallOptions = {}): Promise<HealthResponse> {
    this.#refuseIfOver(signal);
    return {
      status: "ok",
      providers_registered: this.#open.catalog.providerCount,
      cache: this.#context.cache.stats(),
    };
  }

  #refuseIfOver(signal: AbortSignal | undefined): void {
    throwIfAborted(signal);
    if (this.#closing.signal.aborted) throw closedError();
  }

  /** Does work until the caller aborts it or the engine is closed. */
  async #untilClosed<Value>(
    signal: AbortSignal | undefined,
    work: (either: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    using linked = linkSignals(signal, this.#closing.signal);
    try {
      return await work(linked.signal);
    } catch (error) {
      if (this.#closing.signal.aborted && signal?.aborted !== true) throw closedError();
      throw error;
    }
  }

  /**
   * Ends the calls that are in flight, with what they read, and closes the files of the rasters. Those calls fail with a
   * connection_error.
   */
  async close(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    this.#closing.abort(closedError());
    await this.#open[Symbol.asyncDispose]();
  }

  /** Closes, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

const closedError = (): CasError =>
  new CasError({ errorType: "connection_error", message: "The engine is closed" });
