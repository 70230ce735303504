import {
  AttributeResponse,
  BatchAttributeRequest,
  BatchAttributeResponse,
  type CallOptions,
  type Cas,
  DatasetListResponse,
  DatasetsQuery,
  HealthResponse,
  parseRequest,
  ProviderDetail,
  ProviderListResponse,
  ProvidersQuery,
  StatsOnlyAttributeRequest,
} from "@cas/models";
import type { z } from "zod";
import { queryOf } from "./query.ts";

/** What an endpoint is given of a request. */
interface EndpointRequest {
  /** The parsed JSON of a POST. */
  readonly body: unknown;
  readonly query: Readonly<Record<string, string>>;
  /** The last part of the path, where the endpoint's path ends in {slug}. */
  readonly slug: string;
}

/** One endpoint of CAS's HTTP API: its route and its line in the OpenAPI document derive from this. */
export interface Endpoint {
  readonly method: "GET" | "POST";
  /** As in OpenAPI, e.g. /api/v1/providers/{slug}. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly tag: "extract" | "catalog" | "ops";
  readonly body?: z.ZodType;
  readonly query?: z.ZodObject;
  readonly response: z.ZodType;
  readonly answer: (cas: Cas, request: EndpointRequest, options: CallOptions) => Promise<unknown>;
}

/** CAS's HTTP API: the paths, methods, bodies and answers of the service 0.4.0. */
export const ENDPOINTS: readonly Endpoint[] = [
  {
    method: "POST",
    path: "/api/v1/extract",
    operationId: "extract",
    summary: "Values of datasets over one geometry",
    tag: "extract",
    body: StatsOnlyAttributeRequest,
    response: AttributeResponse,
    answer: (cas, { body }, options) => {
      const { geometry, dataset_ids, time_range, aggregation, target_crs } = parseRequest(
        StatsOnlyAttributeRequest,
        body,
      );
      // The model allows no geometry for the sake of raster output, which it has refused by now.
      if (geometry == null) throw new TypeError("A checked request has a geometry");
      return cas.extract({ geometry, dataset_ids, time_range, aggregation, target_crs }, options);
    },
  },
  {
    method: "POST",
    path: "/api/v1/extract/batch",
    operationId: "batchExtract",
    summary: "Values of datasets over many geometries",
    tag: "extract",
    body: BatchAttributeRequest,
    response: BatchAttributeResponse,
    answer: (cas, { body }, options) =>
      cas.batchExtract(parseRequest(BatchAttributeRequest, body), options),
  },
  {
    method: "GET",
    path: "/api/v1/datasets",
    operationId: "datasets",
    summary: "Datasets, filtered and by page",
    tag: "catalog",
    query: DatasetsQuery,
    response: DatasetListResponse,
    answer: (cas, { query }, options) => cas.datasets(queryOf(DatasetsQuery, query), options),
  },
  {
    method: "GET",
    path: "/api/v1/providers",
    operationId: "providers",
    summary: "Providers, by page",
    tag: "catalog",
    query: ProvidersQuery,
    response: ProviderListResponse,
    answer: (cas, { query }, options) => cas.providers(queryOf(ProvidersQuery, query), options),
  },
  {
    method: "GET",
    path: "/api/v1/providers/{slug}",
    operationId: "provider",
    summary: "One provider with its datasets",
    tag: "catalog",
    response: ProviderDetail,
    answer: (cas, { slug }, options) => cas.provider(slug, options),
  },
  {
    method: "GET",
    path: "/health",
    operationId: "health",
    summary: "Whether the source answers, and the counters of its cache",
    tag: "ops",
    response: HealthResponse,
    answer: (cas, _request, options) => cas.health(options),
  },
];
