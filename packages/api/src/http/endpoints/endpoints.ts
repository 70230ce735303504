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
import { withBoxes } from "./boxed-geometries.ts";
import { queryOf } from "./query.ts";
import { kernelWarnings, unknownFieldWarnings, withWarnings } from "./unknown-fields.ts";

/** Input of an endpoint. */
interface EndpointRequest {
  /** The parsed JSON of a POST. */
  readonly body: unknown;
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** The last segment of the path, for an endpoint whose path ends in {slug}. */
  readonly slug: string;
}

/** One endpoint of CAS's HTTP API: its route and its part of the OpenAPI document derive from this. */
export interface Endpoint {
  readonly method: "GET" | "POST";
  /** As in OpenAPI, e.g. /api/v1/providers/{slug}. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** What a caller needs to know in addition to the models. */
  readonly description: string;
  readonly tag: "extract" | "catalog" | "ops";
  readonly body?: z.ZodType;
  readonly query?: z.ZodObject;
  readonly response: z.ZodType;
  /** The errors of an invalid request, in addition to those of every endpoint. */
  readonly errors: readonly CasErrorType[];
  readonly handle: (cas: Cas, request: EndpointRequest, options: CallOptions) => Promise<unknown>;
}

/** Whether an endpoint returns data, which may require a key; those for operators are open. */
export const isSecured = ({ tag }: Endpoint): boolean => tag !== "ops";

/** CAS's HTTP API: the paths, methods, bodies and responses of the service 0.4.0. */
export const ENDPOINTS: readonly Endpoint[] = [
  {
    method: "POST",
    path: "/api/v1/extract",
    operationId: "extract",
    summary: "Values of datasets over one geometry",
    description:
      "A dataset that fails or is late is not an error: it is missing from `results`, and `warnings` says why.",
    tag: "extract",
    body: StatsOnlyAttributeRequest,
    response: AttributeResponse,
    errors: ["validation_error", "request_limit", "payload_too_large"],
    handle: async (cas, { body }, options) => {
      const typed = typeRequest(LooseAttributeRequest, StatsOnlyAttributeRequest, withBoxes(body));
      const { geometry, dataset_ids, time_range, aggregation, time_statistic, target_crs } = typed;
      // The model allows a request without geometry only for raster output, which this API has rejected by now.
      if (geometry == null) throw new TypeError("A typed request has a geometry");
      const overTime = time_statistic == null ? {} : { time_statistic };
      const request = { geometry, dataset_ids, time_range, aggregation, target_crs, ...overTime };
      return withWarnings(await cas.extract(request, options), [
        ...kernelWarnings(typed),
        ...unknownFieldWarnings(StatsOnlyAttributeRequest, body),
      ]);
    },
  },
  {
    method: "POST",
    path: "/api/v1/extract/batch",
    operationId: "batchExtract",
    summary: "Values of datasets over many geometries",
    description:
      "The responses are in the order of the geometries. A geometry with faulty coordinates is not an error: it gets a warning, and the others get results.",
    tag: "extract",
    body: BatchAttributeRequest,
    response: BatchAttributeResponse,
    errors: ["validation_error", "request_limit", "payload_too_large"],
    handle: async (cas, { body }, options) => {
      const request = parseRequest(BatchAttributeRequest, withBoxes(body));
      const response = await cas.batchExtract(request, options);
      const warnings = unknownFieldWarnings(BatchAttributeRequest, body);
      if (warnings.length === 0) return response;
      const responses = response.responses.map((one) => withWarnings(one, warnings));
      return { ...response, responses };
    },
  },
  {
    method: "GET",
    path: "/api/v1/datasets",
    operationId: "datasets",
    summary: "Datasets by filter and page",
    description: "A dataset must match all filters.",
    tag: "catalog",
    query: DatasetsQuery,
    response: DatasetListResponse,
    errors: ["validation_error"],
    handle: (cas, { query }, options) => cas.datasets(queryOf(DatasetsQuery, query), options),
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
    handle: (cas, { query }, options) => cas.providers(queryOf(ProvidersQuery, query), options),
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
    handle: (cas, { slug }, options) => cas.provider(slug, options),
  },
  {
    method: "GET",
    path: "/health",
    operationId: "health",
    summary: "Whether the source responds, and the counters of its cache",
    description: "Responds as long as the source does.",
    tag: "ops",
    response: HealthResponse,
    errors: [],
    handle: (cas, _request, options) => cas.health(options),
  },
];
