/**
 * The models of CAS, its errors, and the port that everything implements.
 *
 * @module @cas/models
 */
export { abortable } from "./abort/abortable.ts";
export { abortedError, throwIfAborted } from "./abort/aborted-error.ts";
export { delay } from "./abort/delay.ts";
export { BoundingBox } from "./catalog/bounding-box.ts";
export { Dataset } from "./catalog/dataset.ts";
export {
  DATA_TYPES,
  DataType,
  PROTOCOLS,
  Protocol,
  PROVIDER_STATUSES,
  ProviderStatus,
  TEMPORAL_TYPES,
  TemporalType,
} from "./catalog/enums.ts";
export { DatasetListResponse, nextOffset, ProviderListResponse } from "./catalog/lists.ts";
export { ProviderDetail, ProviderSummary } from "./catalog/provider.ts";
export {
  type BboxInput,
  DatasetsQuery,
  type DatasetsInput,
  DEFAULT_PAGE_LIMIT,
  MAX_PAGE_LIMIT,
  ProviderQuery,
  ProvidersQuery,
  type ProvidersInput,
} from "./catalog/queries.ts";
export { TemporalExtent } from "./catalog/temporal-extent.ts";
export { ValidRange, Variable } from "./catalog/variable.ts";
export type { CallOptions, Cas } from "./cas.ts";
export {
  CasError,
  type CasErrorCause,
  type CasErrorJson,
  type CasErrorOptions,
} from "./errors/cas-error.ts";
export { casErrorFrom } from "./errors/cas-error-from.ts";
export type {
  CasErrorDetail,
  CasErrorDetails,
  ConnectionErrorDetail,
  InvalidResponseDetail,
  PartialResponseDetail,
  TimeoutDetail,
} from "./errors/cas-error-details.ts";
export { CasPartialError, type CasPartialErrorOptions } from "./errors/cas-partial-error.ts";
export { fromErrorBody } from "./errors/from-error-body.ts";
export {
  type FailedResponse,
  fromHttpResponse,
  notJsonResponse,
} from "./errors/from-http-response.ts";
export { type AnyCasError, type CasErrorOf, isCasError } from "./errors/is-cas-error.ts";
export { isPermanentCode } from "./errors/is-permanent-code.ts";
export { ErrorBody, ErrorEnvelope } from "./errors/error-envelope.ts";
export {
  type CasErrorType,
  ERROR_TYPES,
  type ErrorTypeEntry,
  isCasErrorType,
  RETRYABLE_STATUSES,
} from "./errors/error-types.ts";
export { FairQueue, type Queued } from "./fairness/fair-queue.ts";
export {
  type AcquireOptions,
  FairSemaphore,
  type FairSemaphoreOptions,
  permitsOfOneCaller,
} from "./fairness/fair-semaphore.ts";
export { SharedTurn } from "./fairness/shared-turn.ts";
export { parseRequest, parseResponse, typeRequest, validationError } from "./errors/parse.ts";
export { parseRetryAfter } from "./errors/retry-after.ts";
export { type RequestPart, validationIssue, ValidationIssue } from "./errors/validation-issue.ts";
export {
  DEFAULT_MAX_BODY_VALUES,
  jsonLimits,
  type JsonLimits,
  MAX_LEVELS,
  overLimit,
} from "./json/json-limits.ts";
export { parseInPieces } from "./json/json-pieces.ts";
export { JsonScanner } from "./json/json-scanner.ts";
export { notJson } from "./json/not-json.ts";
export {
  AttributeRequest,
  DEFAULT_CRS,
  LooseAttributeRequest,
  StatsOnlyAttributeRequest,
} from "./extract/attribute-request.ts";
export { AttributeResponse } from "./extract/attribute-response.ts";
export { AttributeResult } from "./extract/attribute-result.ts";
export { BatchAttributeRequest, MAX_BATCH_GEOMETRIES } from "./extract/batch-attribute-request.ts";
export { BatchAttributeResponse } from "./extract/batch-attribute-response.ts";
export {
  type BatchItem,
  batchItem,
  checkBatch,
  FAILED_GEOMETRY_HASH,
  failedGeometryResponse,
  type PartitionedItem,
  renumbered,
  responsesOf,
} from "./extract/batch-partition.ts";
export {
  AGGREGATION_METHODS,
  AggregationMethod,
  OutputMode,
  QUALITY_FLAGS,
  QualityFlag,
  RasterResampling,
} from "./extract/enums.ts";
export {
  type GeometryId,
  geometryIdOf,
  type IdentifiedGeometry,
  isIdentifiedGeometry,
} from "./extract/identified-geometry.ts";
export {
  BatchExtractInput,
  type BatchExtractRequest,
  BatchExtractParameters,
  BatchQuestion,
  ExtractInput,
  type ExtractRequest,
  LooseExtractInput,
} from "./extract/inputs.ts";
export { RasterResult } from "./extract/raster-result.ts";
export {
  Geometry,
  GEOMETRY_TYPES,
  type MultiPolygon,
  type Point,
  type Polygon,
  type Position,
  type Ring,
} from "./geometry/geometry.ts";
export { type FeatureInput, GeometryInput, LooseGeometryInput } from "./geometry/geometry-input.ts";
export { asBoxed } from "./geometry/as-boxed.ts";
export { type GeometryProblem, geometryProblem } from "./geometry/geometry-problem.ts";
export { hilbertIndex } from "./geometry/hilbert-index.ts";
export { CacheStats, HealthCheckResult, HealthResponse } from "./health/health.ts";
export { type Open } from "./schema/open-enum.ts";
export { instantsOf, TimeRange } from "./time/time-range.ts";
export { type InstantInput, TimeRangeInput } from "./time/time-range-input.ts";
export { parseTimestamp, Timestamp } from "./time/timestamp.ts";
export {
  datasetWarning,
  geometryFailureWarning,
  geometryWarning,
  isAboutDataset,
  isAboutGeometry,
  type ParsedWarning,
  parseWarning,
  withGeometryIndex,
} from "./warnings/warning-text.ts";
