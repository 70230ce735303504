import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type AttributeResponse,
  type BatchAttributeResponse,
  type CallOptions,
  CasError,
  type DatasetListResponse,
  type DatasetsInput,
  DatasetsQuery,
  type ExtractInput,
  type HealthResponse,
  type HeldResults,
  type NarrowBatchResponse,
  type NarrowCas,
  type NarrowResponse,
  parseRequest,
  type ProviderDetail,
  type ProviderListResponse,
  ProviderQuery,
  type ProvidersInput,
  ProvidersQuery,
  type RasterResult,
  ResultMemory,
  validationError,
  validationIssue,
} from "@cas/models";
import { describeSource, type SourceDescription } from "./dataset/describe-source.ts";
import type { OpenDataset } from "./dataset/open-dataset.ts";
import { extractBatch } from "./extract/extract-batch.ts";
import { type CoveredCells, extractCells } from "./extract/extract-cells.ts";
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
  type EngineBatchStatisticInput,
  type EngineExtractInput,
  type EngineStatistic,
  type EngineStatisticInput,
  type EngineValue,
  parseBatchExtractInput,
  parseExtractInput,
} from "./extract/extract-request.ts";
import { EngineLimits } from "./options/engine-limits.ts";
import { EngineMethod } from "./options/engine-method.ts";
import { EngineCalls } from "./engine-calls.ts";
import type { EngineOptions } from "./engine-options.ts";
import { extractRaster } from "./export/extract-raster.ts";
import { type BoundingBoxInput, RasterInput, type RasterOptions } from "./export/raster-request.ts";
import { asCaller, currentCaller } from "./schedule/caller.ts";
import { linkSignals } from "./schedule/deadline.ts";
import { nextTurn } from "./schedule/yield-to-event-loop.ts";
import { KeyedLimit } from "./schedule/keyed-limit.ts";
import { ByteBudget } from "./source/byte-budget.ts";
import { HeldBlocks } from "./source/held-blocks.ts";
import { ValueMemory } from "./statistics/value-memory.ts";

/** What all requests of an engine share. */
type SharedContext = Omit<ExtractContext, "held" | "weights" | "results">;

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
export class CasEngine implements NarrowCas {
  readonly #open: OpenCatalog;
  readonly #context: SharedContext;
  readonly #results: ResultMemory;
  readonly #calls: EngineCalls;

  private constructor(open: OpenCatalog, context: SharedContext) {
    this.#open = open;
    this.#context = context;
    const { maxResultBytes: limit } = context.limits;
    this.#results = new ResultMemory({ limit, setting: "maxResultBytes" });
    this.#calls = new EngineCalls(context.limits, context.budget);
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

  /**
   * As `Cas.extract`, and accepts `time_aggregation`: with `"none"`, each time step has a result. The requested aggregation
   * decides whether values are numbers or records; without it, it is the mean.
   */
  extract<Asked extends EngineStatistic = "mean">(
    request: EngineStatisticInput<Asked>,
    options?: CallOptions,
  ): Promise<NarrowResponse<EngineValue<Asked>>>;
  /** The same with `quantiles` or `histogram`, whose values are records; those of categorical data are numbers. */
  extract(request: EngineExtractInput, options?: CallOptions): Promise<AttributeResponse>;
  extract(request: EngineExtractInput, options: CallOptions = {}): Promise<AttributeResponse> {
    return asCaller(options.caller, () => this.#extract(request, options));
  }

  async #extract(request: EngineExtractInput, { signal }: CallOptions): Promise<AttributeResponse> {
    this.#calls.refuseIfOver(signal);
    // Count first: a check of the coordinates costs more the more there are.
    refuseTooManyVertices(request.geometry, this.#context.limits.maxPolygonVertices);
    const question = parseExtractInput(request);
    const datasets = this.#resolve(question.dataset_ids);
    using held = new HeldBlocks(this.#context.budget);
    const weights = this.#weightsOf(question);
    return await this.#hold(signal, (results, either) =>
      extractGeometry(datasets, question, { ...this.#context, held, weights, results }, either),
    );
  }

  /** As `Cas.batchExtract`, and accepts `time_aggregation`; values as those of `extract`. */
  batchExtract<Asked extends EngineStatistic = "mean">(
    request: EngineBatchStatisticInput<Asked>,
    options?: CallOptions,
  ): Promise<NarrowBatchResponse<EngineValue<Asked>>>;
  /** The same with `quantiles` or `histogram`, whose values are records; those of categorical data are numbers. */
  batchExtract(
    request: EngineBatchExtractInput,
    options?: CallOptions,
  ): Promise<BatchAttributeResponse>;
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
    this.#calls.refuseIfOver(signal);
    const started = performance.now();
    const question = parseBatchExtractInput(request);
    const datasets = this.#resolve(question.dataset_ids);
    const requestId = newRequestId();
    using held = new HeldBlocks(this.#context.budget);
    const weights = this.#weightsOf(question);
    await nextTurn();
    const responses = await this.#hold(signal, (results, either) => {
      const context = { ...this.#context, held, weights, results };
      return extractBatch(datasets, question, requestId, context, either);
    });
    return {
      request_id: requestId,
      responses,
      total_geometries: responses.length,
      total_results: responses.reduce((total, { results }) => total + results.length, 0),
      elapsed_ms: Math.round(performance.now() - started),
    };
  }

  /** Does work whose results are counted; it ends when they take too much memory. */
  async #hold<Value>(
    signal: AbortSignal | undefined,
    work: (results: HeldResults, either: AbortSignal) => Promise<Value>,
  ): Promise<Value> {
    return await this.#calls.run(signal, async (either) => {
      using results = this.#results.hold(currentCaller());
      using linked = linkSignals(either, results.signal);
      try {
        return await work(results, linked.signal);
      } catch (error) {
        if (!either.aborted) results.signal.throwIfAborted();
        throw error;
      }
    });
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
    this.#calls.refuseIfOver(signal);
    const request = parseRequest(RasterInput, { ...options, bbox });
    const [dataset] = this.#resolve([datasetId]);
    if (dataset === undefined) throw new CasError({ errorType: "not_found", message: datasetId });
    const path = typeof directory === "string" ? resolve(directory) : fileURLToPath(directory);
    return await this.#calls.read(datasetId, signal, (allowance) =>
      extractRaster(dataset, request, path, allowance),
    );
  }

  /**
   * The cells of a dataset that a geometry covers, with their coverage fractions, centres and values, for those who
   * compute further. Only in this process. Cells without data are left out.
   *
   * @returns cells for each time step and raster, in order of time
   * @throws CasError validation_error for a faulty request
   * @throws CasError request_limit for more than `maxReturnedCells` cells or `maxReturnedSteps` time steps, or too many
   *   vertices
   * @throws CasError timeout when it takes longer than `requestTimeoutS`
   * @throws CasError upstream_error for data that cannot be read
   */
  async extractCells(
    datasetId: string,
    geometry: ExtractInput["geometry"],
    { time_range, signal }: Pick<ExtractInput, "time_range"> & CallOptions = {},
  ): Promise<readonly CoveredCells[]> {
    this.#calls.refuseIfOver(signal);
    const { limits, method } = this.#context;
    refuseTooManyVertices(geometry, limits.maxPolygonVertices);
    const request = parseExtractInput({ geometry, dataset_ids: [datasetId], time_range });
    const [dataset] = this.#resolve([datasetId]);
    if (dataset === undefined) throw new CasError({ errorType: "not_found", message: datasetId });
    return await this.#calls.read(datasetId, signal, (allowance) =>
      extractCells(dataset, request, method, limits, allowance),
    );
  }

  /**
   * Opens the source of a dataset, and describes it without reading cells: its time steps, and the CRS, size, type and nodata
   * of its rasters, of a series those of the latest step. Only in this process.
   *
   * @throws CasError validation_error for an unknown dataset
   * @throws CasError upstream_error for a source that cannot be read; the message says what is refused and why
   * @throws CasError timeout when it takes longer than `requestTimeoutS`
   */
  async describeSource(
    datasetId: string,
    { signal }: CallOptions = {},
  ): Promise<SourceDescription> {
    this.#calls.refuseIfOver(signal);
    const [dataset] = this.#resolve([datasetId]);
    if (dataset === undefined) throw new CasError({ errorType: "not_found", message: datasetId });
    return await this.#calls.read(datasetId, signal, (allowance) =>
      describeSource(dataset, allowance.signal),
    );
  }

  async providers(
    query: ProvidersInput = {},
    { signal }: CallOptions = {},
  ): Promise<ProviderListResponse> {
    this.#calls.refuseIfOver(signal);
    return this.#open.catalog.providers(parseRequest(ProvidersQuery, query, "query"));
  }

  async provider(slug: string, { signal }: CallOptions = {}): Promise<ProviderDetail> {
    this.#calls.refuseIfOver(signal);
    return this.#open.catalog.provider(parseRequest(ProviderQuery, { slug }, "path").slug);
  }

  async datasets(
    query: DatasetsInput = {},
    { signal }: CallOptions = {},
  ): Promise<DatasetListResponse> {
    this.#calls.refuseIfOver(signal);
    return this.#open.catalog.datasets(parseRequest(DatasetsQuery, query, "query"));
  }

  async health({ signal }: CallOptions = {}): Promise<HealthResponse> {
    this.#calls.refuseIfOver(signal);
    return {
      status: "ok",
      providers_registered: this.#open.catalog.providerCount,
      cache: this.#context.cache.stats(),
    };
  }

  /**
   * Ends the calls that are in flight, with what they read, and closes the files of the rasters. Those calls fail with a
   * connection_error.
   */
  async close(): Promise<void> {
    if (this.#calls.close()) await this.#open[Symbol.asyncDispose]();
  }

  /** Closes, for `await using`. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
