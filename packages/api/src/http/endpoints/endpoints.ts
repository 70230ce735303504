import {
  AttributeResponse,
  BatchAttributeRequest,
  BatchAttributeResponse,
  type CallOptions,
  type Cas,
  type CasErrorType,
  DatasetListResponse,
  DatasetsQuery,
  HealthResponse,
  LooseAttributeRequest,
  parseRequest,
  ProviderDetail,
  ProviderListResponse,
  ProvidersQuery,
  StatsOnlyAttributeRequest,
  typeRequest,
} from "@cas/models";
import type { z } from "zod";
import { queryOf } from "./query.ts";

/** What an endpoint is given of a request. */
interface EndpointRequest {
  /** The parsed JSON of a POST. */
  readonly body: unknown;
  readonly query: Readonly<Record<string, readonly string[]>>;
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
  /** What a caller has to know beyond the models. */
  readonly description: string;
  readonly tag: "extract" | "catalog" | "ops";
  readonly body?: z.ZodType;
  readonly query?: z.ZodObject;
  readonly response: z.ZodType;
  /** The faults of a request that it answers with, beyond those of every endpoint. */
  readonly errors: readonly CasErrorType[];
  readonly answer: (cas: Cas, request: EndpointRequest, options: CallOptions) => Promise<unknown>;
}

/** Whether an endpoint gives data, which a key may guard; those for who runs the server are open. */
export const isSecured = ({ tag }: Endpoint): boolean => tag !== "ops";

/** CAS's HTTP API: the paths, methods, bodies and answers of the service 0.4.0. */
export const ENDPOINTS: readonly Endpoint[] = [
  {
    method: "POST",
    path: "/api/v1/extract",
    operationId: "extract",
    summary: "Values of datasets over one geometry",
    description:
      "A dataset that fails or is late is no error: it is missing from `results`, and `warnings` says why.",
    tag: "extract",
    body: StatsOnlyAttributeRequest,
    response: AttributeResponse,
    errors: ["validation_error", "request_limit", "payload_too_large"],
    answer: (cas, { body }, options) => {
      const { geometry, dataset_ids, time_range, aggregation, target_crs } = typeRequest(
        LooseAttributeRequest,
        StatsOnlyAttributeRequest,
        body,
      );
      // The model allows no geometry for the sake of raster output, which it has refused by now.
      if (geometry == null) throw new TypeError("A typed request has a geometry");
      return cas.extract({ geometry, dataset_ids, time_range, aggregation, target_crs }, options);
    },
  },
  {
    method: "POST",
    path: "/api/v1/extract/batch",
    operationId: "batchExtract",
    summary: "Values of datasets over many geometries",
    description:
      "The answers are in the order of the geometries. A geometry with faulty coordinates is no error: its answer is a warning, and the others are answered.",
    tag: "extract",
    body: BatchAttributeRequest,
    response: BatchAttributeResponse,
    errors: ["validation_error", "request_limit", "payload_too_large"],
    answer: (cas, { body }, options) =>
      cas.batchExtract(parseRequest(BatchAttributeRequest, body), options),
  },
  {
    method: "GET",
    path: "/api/v1/datasets",
    operationId: "datasets",
    summary: "Datasets, filtered and by page",
    description: "All filters must hold.",
    tag: "catalog",
    query: DatasetsQuery,
    response: DatasetListResponse,
    errors: ["validation_error"],
    answer: (cas, { query }, options) => cas.datasets(queryOf(DatasetsQuery, query), options),
  },
  {
    method: "GET",
    path: "/api/v1/providers",
    operationId: "providers",
    summary: "Providers, by page",
    description: "By slug.",
    tag: "catalog",
    query: ProvidersQuery,
    response: ProviderListResponse,
    errors: ["validation_error"],
    answer: (cas, { query }, options) => cas.providers(queryOf(ProvidersQuery, query), options),
  },
  {
    method: "GET",
    path: "/api/v1/providers/{slug}",
    operationId: "provider",
    summary: "One provider with its datasets",
    description: "With the full metadata of its datasets.",
    tag: "catalog",
    response: ProviderDetail,
    errors: ["not_found"],
    answer: (cas, { slug }, options) => cas.provider(slug, options),
  },
  {
    method: "GET",
    path: "/health",
    operationId: "health",
    summary: "Whether the source answers, and the counters of its cache",
    description: "Answers as long as the source of answers does.",
    tag: "ops",
    response: HealthResponse,
    errors: [],
    answer: (cas, _request, options) => cas.health(options),
  },
];
