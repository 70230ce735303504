import {
  AttributeResponse,
  BatchAttributeResponse,
  BatchExtractInput,
  type BatchExtractRequest,
  type CallOptions,
  type Cas,
  checkBatch,
  DatasetListResponse,
  type DatasetsInput,
  DatasetsQuery,
  ExtractInput,
  failedGeometryResponse,
  HealthResponse,
  parseRequest,
  ProviderDetail,
  ProviderListResponse,
  ProviderQuery,
  type ProvidersInput,
  ProvidersQuery,
} from "@cas/models";
import type { z } from "zod";
import {
  type CasClientOptions,
  checkOptions,
  DEFAULT_BASE_URL,
  parseBaseUrl,
} from "./client-options.ts";
import { datasetsPath } from "./datasets-path.ts";
import { readAnswer } from "./read-answer.ts";
import { type ApiRequest, Transport } from "./transport.ts";

/**
 * The HTTP API of a CAS service.
 *
 * Every answer is checked against the models, every failure is a CasError. Redirects are not followed: an API key must
 * not reach another host.
 *
 * @example
 * await using cas = new CasClient("https://cas.example.com", { apiKey });
 * const { results } = await cas.extract({
 *   geometry: { type: "Point", coordinates: [-96.5, 39.0] }, // degrees, longitude first
 *   dataset_ids: ["copernicus_dem:elevation"],
 * });
 */
export class CasClient implements Cas {
  readonly #transport: Transport;

  /**
   * @param baseUrl root of the service, without /api; a trailing slash or a path prefix does no harm
   * @throws CasError validation_error that names a wrong option
   */
  constructor(baseUrl: string | URL = DEFAULT_BASE_URL, options: CasClientOptions = {}) {
    this.#transport = new Transport(parseBaseUrl(baseUrl), checkOptions(options));
  }

  async extract(request: ExtractInput, { signal }: CallOptions = {}): Promise<AttributeResponse> {
    const body = withoutNulls(parseRequest(ExtractInput, request));
    return this.#call({ method: "POST", path: "/api/v1/extract", body, signal }, AttributeResponse);
  }

  /** Geometries with faulty coordinates are not sent: their response says what is wrong with them. */
  async batchExtract(
    request: BatchExtractInput,
    { signal }: CallOptions = {},
  ): Promise<BatchAttributeResponse> {
    const question = parseRequest(BatchExtractInput, request);
    const items = checkBatch(question.geometries);
    const geometries = items.flatMap((item) => ("geometry" in item ? [item.geometry] : []));
    const answer = await this.#sendBatch({ ...question, geometries }, signal);
    const answered = answer.responses.values();
    const responses = items.map((item) =>
      "warning" in item
        ? failedGeometryResponse(answer.request_id, item.warning)
        : (answered.next().value ??
          failedGeometryResponse(answer.request_id, `geometries[${item.index}]: no answer`)),
    );
    return { ...answer, responses, total_geometries: items.length };
  }

  async #sendBatch(
    question: BatchExtractRequest,
    signal: AbortSignal | undefined,
  ): Promise<BatchAttributeResponse> {
    if (question.geometries.length === 0)
      return {
        request_id: "none",
        responses: [],
        total_geometries: 0,
        total_results: 0,
        elapsed_ms: 0,
      };
    const body = withoutNulls(question);
    return this.#call(
      { method: "POST", path: "/api/v1/extract/batch", body, signal },
      BatchAttributeResponse,
    );
  }

  async providers(
    query: ProvidersInput = {},
    { signal }: CallOptions = {},
  ): Promise<ProviderListResponse> {
    const { limit, offset } = parseRequest(ProvidersQuery, query, "query");
    const path = `/api/v1/providers?limit=${limit}&offset=${offset}`;
    return this.#call({ method: "GET", path, signal }, ProviderListResponse);
  }

  async provider(slug: string, { signal }: CallOptions = {}): Promise<ProviderDetail> {
    const { slug: name } = parseRequest(ProviderQuery, { slug }, "path");
    const path = `/api/v1/providers/${encodeURIComponent(name)}`;
    return this.#call({ method: "GET", path, signal }, ProviderDetail);
  }

  async datasets(
    query: DatasetsInput = {},
    { signal }: CallOptions = {},
  ): Promise<DatasetListResponse> {
    const path = datasetsPath(parseRequest(DatasetsQuery, query, "query"));
    return this.#call({ method: "GET", path, signal }, DatasetListResponse);
  }

  async health({ signal }: CallOptions = {}): Promise<HealthResponse> {
    return this.#call({ method: "GET", path: "/health", signal }, HealthResponse);
  }

  async #call<Schema extends z.ZodType>(
    request: ApiRequest,
    schema: Schema,
  ): Promise<z.output<Schema>> {
    return readAnswer(await this.#transport.send(request), schema);
  }

  /** Waits for calls under way, then closes the connections. */
  async close(): Promise<void> {
    await this.#transport.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}

/** The body as the Python client sends it: fields that are null are left out. */
function withoutNulls(body: object): object {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value != null));
}
