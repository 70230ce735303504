import type { OpenApiDifference } from "./openapi-facts.ts";

/**
 * Every difference between the OpenAPI document of this API and the service's own, by reason. The test fails for a
 * difference that is not listed, and for a line that no longer applies.
 */
export const OPENAPI_DIFFERENCES: readonly {
  readonly why: string;
  readonly differences: readonly OpenApiDifference[];
}[] = [
  {
    why: "Ours are the method names of the clients, so generated code looks the same; no request contains them.",
    differences: [
      {
        at: "GET /api/v1/datasets operationId",
        service: '"get_datasets_api_v1_datasets_get"',
        ours: '"datasets"',
      },
      {
        at: "GET /api/v1/providers operationId",
        service: '"get_providers_api_v1_providers_get"',
        ours: '"providers"',
      },
      {
        at: "GET /api/v1/providers/{slug} operationId",
        service: '"get_provider_api_v1_providers__slug__get"',
        ours: '"provider"',
      },
      { at: "GET /health operationId", service: '"health_check_health_get"', ours: '"health"' },
      { at: "GET /metrics operationId", service: '"metrics_metrics_get"', ours: "-" },
      {
        at: "POST /api/v1/extract operationId",
        service: '"extract_attributes_api_v1_extract_post"',
        ours: '"extract"',
      },
      {
        at: "POST /api/v1/extract/batch operationId",
        service: '"batch_extract_attributes_api_v1_extract_batch_post"',
        ours: '"batchExtract"',
      },
    ],
  },
  {
    why: "The service documents FastAPI's own 422, which it never sends, and no other failure. Ours lists the possible error types by status; they have the envelope, 404 and 405 too.",
    differences: [
      {
        at: "GET /api/v1/datasets failures",
        service: '{"422":"HTTPValidationError"}',
        ours: '{"401":["unauthorized"],"422":["validation_error"],"429":["rate_limited"],"500":["internal_error"],"502":["upstream_error","http_error","invalid_response"],"503":["connection_error"],"504":["timeout"]}',
      },
      {
        at: "GET /api/v1/providers failures",
        service: '{"422":"HTTPValidationError"}',
        ours: '{"401":["unauthorized"],"422":["validation_error"],"429":["rate_limited"],"500":["internal_error"],"502":["upstream_error","http_error","invalid_response"],"503":["connection_error"],"504":["timeout"]}',
      },
      {
        at: "GET /api/v1/providers/{slug} failures",
        service: '{"422":"HTTPValidationError"}',
        ours: '{"401":["unauthorized"],"404":["not_found"],"429":["rate_limited"],"500":["internal_error"],"502":["upstream_error","http_error","invalid_response"],"503":["connection_error"],"504":["timeout"]}',
      },
      {
        at: "GET /health failures",
        service: "{}",
        ours: '{"429":["rate_limited"],"500":["internal_error"],"502":["upstream_error","http_error","invalid_response"],"503":["connection_error"],"504":["timeout"]}',
      },
      { at: "GET /metrics failures", service: "{}", ours: "-" },
      {
        at: "POST /api/v1/extract failures",
        service: '{"422":"HTTPValidationError"}',
        ours: '{"401":["unauthorized"],"413":["payload_too_large"],"422":["validation_error","request_limit"],"429":["rate_limited"],"500":["internal_error"],"502":["upstream_error","http_error","invalid_response"],"503":["connection_error"],"504":["timeout"]}',
      },
      {
        at: "POST /api/v1/extract/batch failures",
        service: '{"422":"HTTPValidationError"}',
        ours: '{"401":["unauthorized"],"413":["payload_too_large"],"422":["validation_error","request_limit"],"429":["rate_limited"],"500":["internal_error"],"502":["upstream_error","http_error","invalid_response"],"503":["connection_error"],"504":["timeout"]}',
      },
    ],
  },
  {
    why: "Both send X-Request-ID with every response, and Retry-After with a 429; only ours is documented. Ours passes on a Retry-After of a deployed CAS with other failures too.",
    differences: [
      {
        at: "GET /api/v1/datasets headers",
        service: "-",
        ours: '{"X-Request-ID":["200","401","422","429","500","502","503","504"],"Retry-After":["429","500","502","503","504"]}',
      },
      {
        at: "GET /api/v1/providers headers",
        service: "-",
        ours: '{"X-Request-ID":["200","401","422","429","500","502","503","504"],"Retry-After":["429","500","502","503","504"]}',
      },
      {
        at: "GET /api/v1/providers/{slug} headers",
        service: "-",
        ours: '{"X-Request-ID":["200","401","404","429","500","502","503","504"],"Retry-After":["429","500","502","503","504"]}',
      },
      {
        at: "GET /health headers",
        service: "-",
        ours: '{"X-Request-ID":["200","429","500","502","503","504"],"Retry-After":["429","500","502","503","504"]}',
      },
      {
        at: "POST /api/v1/extract headers",
        service: "-",
        ours: '{"X-Request-ID":["200","401","413","422","429","500","502","503","504"],"Retry-After":["429","500","502","503","504"]}',
      },
      {
        at: "POST /api/v1/extract/batch headers",
        service: "-",
        ours: '{"X-Request-ID":["200","401","413","422","429","500","502","503","504"],"Retry-After":["429","500","502","503","504"]}',
      },
    ],
  },
  {
    why: "The service takes X-API-Key when CAS_AUTH_ENABLED is on, and does not document it. A server may require a key, so it is optional in the document; /health is open.",
    differences: [
      { at: "GET /api/v1/datasets security", service: "-", ours: '[{},{"ApiKey":[]}]' },
      { at: "GET /api/v1/providers security", service: "-", ours: '[{},{"ApiKey":[]}]' },
      { at: "GET /api/v1/providers/{slug} security", service: "-", ours: '[{},{"ApiKey":[]}]' },
      { at: "GET /health security", service: "-", ours: "[]" },
      { at: "POST /api/v1/extract security", service: "-", ours: '[{},{"ApiKey":[]}]' },
      { at: "POST /api/v1/extract/batch security", service: "-", ours: '[{},{"ApiKey":[]}]' },
      {
        at: "security schemes",
        service: "-",
        ours: '{"ApiKey":{"type":"apiKey","in":"header","name":"X-API-Key"}}',
      },
    ],
  },
  {
    why: "An empty slug is the path of the list.",
    differences: [
      {
        at: "GET /api/v1/providers/{slug} parameter slug",
        service: '{"in":"path","required":true,"schema":{"type":"string"}}',
        ours: '{"in":"path","required":true,"schema":{"minLength":1,"type":"string"}}',
      },
    ],
  },
  {
    why: "A URL has no null: a missing parameter means null.",
    differences: [
      {
        at: "GET /api/v1/datasets parameter bbox",
        service:
          '{"in":"query","required":false,"schema":{"anyOf":[{"pattern":"^-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?$","type":"string"},{"type":"null"}]}}',
        ours: '{"in":"query","required":false,"schema":{"pattern":"^-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?,-?\\\\d+(\\\\.\\\\d+)?$","type":"string"}}',
      },
      {
        at: "GET /api/v1/datasets parameter max_resolution",
        service:
          '{"in":"query","required":false,"schema":{"anyOf":[{"type":"null"},{"type":"number"}]}}',
        ours: '{"in":"query","required":false,"schema":{"type":"number"}}',
      },
      {
        at: "GET /api/v1/datasets parameter min_resolution",
        service:
          '{"in":"query","required":false,"schema":{"anyOf":[{"type":"null"},{"type":"number"}]}}',
        ours: '{"in":"query","required":false,"schema":{"type":"number"}}',
      },
      {
        at: "GET /api/v1/datasets parameter provider",
        service:
          '{"in":"query","required":false,"schema":{"anyOf":[{"type":"null"},{"type":"string"}]}}',
        ours: '{"in":"query","required":false,"schema":{"type":"string"}}',
      },
      {
        at: "GET /api/v1/datasets parameter temporal_type",
        service:
          '{"in":"query","required":false,"schema":{"anyOf":[{"enum":["annual","climatology","daily","hourly","monthly","static"],"type":"string"},{"type":"null"}]}}',
        ours: '{"in":"query","required":false,"schema":{"enum":["annual","climatology","daily","hourly","monthly","static"],"type":"string"}}',
      },
      {
        at: "GET /api/v1/datasets parameter variable",
        service:
          '{"in":"query","required":false,"schema":{"anyOf":[{"type":"null"},{"type":"string"}]}}',
        ours: '{"in":"query","required":false,"schema":{"type":"string"}}',
      },
    ],
  },
  {
    why: "The server serves metrics, at the same path; the API that a host mounts has none.",
    differences: [{ at: "GET /metrics response", service: '["application/json",{}]', ours: "-" }],
  },
  {
    why: "The service documents no model of its health response; ours does.",
    differences: [
      {
        at: "GET /health response",
        service: '["application/json",{}]',
        ours: '["application/json",{"model":"HealthResponse"}]',
      },
      {
        at: "schema CacheStats",
        service: "-",
        ours: '{"properties":{"hit_rate":{"type":"number"},"hits":{"type":"integer"},"misses":{"type":"integer"},"size":{"type":"integer"}},"required":["hit_rate","hits","misses","size"],"type":"object"}',
      },
      {
        at: "schema HealthResponse",
        service: "-",
        ours: '{"properties":{"cache":{"model":"CacheStats"},"providers_registered":{"type":"integer"},"status":{"type":"string"}},"required":["cache","providers_registered","status"],"type":"object"}',
      },
    ],
  },
  {
    why: "The service sends its envelope but documents FastAPI's own form.",
    differences: [
      {
        at: "schema ErrorBody",
        service: "-",
        ours: '{"properties":{"detail":{},"message":{"type":"string"},"request_id":{"type":"string"},"type":{"type":"string"}},"required":["message","type"],"type":"object"}',
      },
      {
        at: "schema ErrorEnvelope",
        service: "-",
        ours: '{"properties":{"error":{"model":"ErrorBody"}},"required":["error"],"type":"object"}',
      },
      {
        at: "schema HTTPValidationError",
        service:
          '{"properties":{"detail":{"items":{"model":"ValidationError"},"type":"array"}},"type":"object"}',
        ours: "-",
      },
    ],
  },
  {
    why: "Ours checks a single geometry further than the service, which returns a wrong number for invalid coordinates; a batch keeps the service's Geometry, because there they are a warning.",
    differences: [
      {
        at: "schema MultiPolygon",
        service: "-",
        ours: '{"properties":{"coordinates":{"items":{"items":{"items":{"model":"Position"},"minItems":4,"type":"array"},"minItems":1,"type":"array"},"minItems":1,"type":"array"},"type":{"const":"MultiPolygon","type":"string"}},"required":["coordinates","type"],"type":"object"}',
      },
      {
        at: "schema Point",
        service: "-",
        ours: '{"properties":{"coordinates":{"model":"Position"},"type":{"const":"Point","type":"string"}},"required":["coordinates","type"],"type":"object"}',
      },
      {
        at: "schema Polygon",
        service: "-",
        ours: '{"properties":{"coordinates":{"items":{"items":{"model":"Position"},"minItems":4,"type":"array"},"minItems":1,"type":"array"},"type":{"const":"Polygon","type":"string"}},"required":["coordinates","type"],"type":"object"}',
      },
      {
        at: "schema Position",
        service: "-",
        ours: '{"maxItems":3,"minItems":2,"prefixItems":[{"maximum":180,"minimum":-180,"type":"number"},{"maximum":90,"minimum":-90,"type":"number"},{"type":"number"}],"type":"array"}',
      },
      {
        at: "schema StatsOnlyAttributeRequest.properties.geometry.anyOf",
        service: '[{"model":"Geometry"},{"type":"null"}]',
        ours: "-",
      },
      {
        at: "schema StatsOnlyAttributeRequest.properties.geometry.oneOf",
        service: "-",
        ours: '[{"model":"Point"},{"model":"Polygon"},{"model":"MultiPolygon"}]',
      },
    ],
  },
  {
    why: "Both reject a request without a geometry; the service documents it as optional, for raster output.",
    differences: [
      {
        at: "schema StatsOnlyAttributeRequest.required",
        service: '["dataset_ids"]',
        ours: '["dataset_ids","geometry"]',
      },
    ],
  },
  {
    why: "Both reject raster output over HTTP, and reject or ignore its fields; ours does not document them.",
    differences: [
      {
        at: "schema StatsOnlyAttributeRequest.properties.bbox",
        service: '{"anyOf":[{"model":"BoundingBox"},{"type":"null"}]}',
        ours: "-",
      },
      {
        at: "schema StatsOnlyAttributeRequest.properties.output.const",
        service: "-",
        ours: '"stats"',
      },
      {
        at: "schema StatsOnlyAttributeRequest.properties.output.enum",
        service: '["raster","stats"]',
        ours: "-",
      },
      {
        at: "schema StatsOnlyAttributeRequest.properties.target_resolution",
        service: '{"anyOf":[{"exclusiveMinimum":0,"type":"number"},{"type":"null"}]}',
        ours: "-",
      },
      {
        at: "schema StatsOnlyAttributeRequest.properties.resampling",
        service:
          '{"default":"nearest","enum":["average","bilinear","cubic","nearest"],"type":"string"}',
        ours: "-",
      },
    ],
  },
  {
    why: "Both always send fields with a default; only ours documents that.",
    differences: [
      {
        at: "schema AttributeResponse.required",
        service: '["elapsed_ms","geometry_hash","request_id","results"]',
        ours: '["elapsed_ms","geometry_hash","request_id","results","warnings"]',
      },
      {
        at: "schema AttributeResult.required",
        service:
          '["aggregation","coverage_fraction","dataset_id","pixel_count","provider","quality","units","variable"]',
        ours: '["aggregation","coverage_fraction","dataset_id","elapsed_ms","pixel_count","provenance","provider","quality","timestamp","units","valid_range","value","variable"]',
      },
      {
        at: "schema Dataset.required",
        service: '["bbox","id","name","protocol","provider","resolution_m","variables"]',
        ours: '["bbox","citation","crs","description","id","license","name","protocol","provider","resolution_m","temporal","variables"]',
      },
      {
        at: "schema ProviderDetail.required",
        service: '["base_url","name","protocol","slug"]',
        ours: '["base_url","datasets","name","protocol","slug"]',
      },
      {
        at: "schema TemporalExtent.required",
        service: "-",
        ours: '["end","start","temporal_type"]',
      },
      {
        at: "schema Variable.required",
        service: '["name","units"]',
        ours: '["data_type","description","name","nodata_value","units","valid_range"]',
      },
    ],
  },
  {
    why: "A class code without its name is useless; CAS clients ignore the added field.",
    differences: [
      {
        at: "schema Variable.properties.classes",
        service: "-",
        ours: '{"additionalProperties":{"type":"string"},"type":"object"}',
      },
    ],
  },
  {
    why: "A statistic over time, apart from the one over space; a result names it, and CAS clients ignore the added field.",
    differences: [
      {
        at: "schema AttributeResult.properties.time_statistic",
        service: "-",
        ours: '{"properties":{"by":{"enum":["all","month","season","step","year"],"type":"string"},"end":{"anyOf":[{"format":"date-time","type":"string"},{"type":"null"}]},"period":{"anyOf":[{"type":"null"},{"type":"string"}]},"start":{"anyOf":[{"format":"date-time","type":"string"},{"type":"null"}]},"statistic":{"enum":["first","last","max","mean","min","total"],"type":"string"},"steps":{"type":"integer"},"steps_expected":{"type":"integer"}},"required":["by","end","period","start","statistic","steps","steps_expected"],"type":"object"}',
      },
      {
        at: "schema BatchAttributeRequest.properties.time_statistic",
        service: "-",
        ours: '{"anyOf":[{"properties":{"by":{"default":"all","enum":["all","month","season","step","year"],"type":"string"},"statistic":{"enum":["first","last","max","mean","min","total"],"type":"string"}},"required":["statistic"],"type":"object"},{"type":"null"}]}',
      },
      {
        at: "schema StatsOnlyAttributeRequest.properties.time_statistic",
        service: "-",
        ours: '{"anyOf":[{"properties":{"by":{"default":"all","enum":["all","month","season","step","year"],"type":"string"},"statistic":{"enum":["first","last","max","mean","min","total"],"type":"string"}},"required":["statistic"],"type":"object"},{"type":"null"}]}',
      },
    ],
  },
];
