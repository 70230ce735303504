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
export type { DatasetId, DatasetIds } from "./catalog/dataset-ids.ts";
export { datasetMatches } from "./catalog/dataset-matches.ts";
export { DataType, Protocol, ProviderStatus, TemporalType } from "./catalog/enums.ts";
export { DATA_TYPES, PROTOCOLS, PROVIDER_STATUSES, TEMPORAL_TYPES } from "./catalog/members.ts";
export { DatasetListResponse, ProviderListResponse } from "./catalog/lists.ts";
export { nextOffset } from "./catalog/next-offset.ts";
export { ProviderDetail, ProviderSummary } from "./catalog/provider.ts";
export {
  type BboxInput,
  DatasetsQuery,
  type DatasetsInput,
  ProviderQuery,
  ProvidersQuery,
  type ProvidersInput,
} from "./catalog/queries.ts";
export { DEFAULT_PAGE_LIMIT, MAX_PAGE_LIMIT } from "./catalog/page-limits.ts";
export { TemporalExtent } from "./catalog/temporal-extent.ts";
export { searchDatasets } from "./catalog/search-datasets.ts";
export { ValidRange, Variable } from "./catalog/variable.ts";
export type { CallOptions, Cas } from "./cas.ts";
export { narrowCas, type NarrowCas } from "./narrow-cas.ts";
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
export {
  bytesOfResults,
  type HeldResults,
  ResultMemory,
  type ResultMemoryOptions,
} from "./fairness/result-memory.ts";
export { SharedTurn } from "./fairness/shared-turn.ts";
export { parseRequest, parseResponse, typeRequest, validationError } from "./errors/parse.ts";
export { parseRetryAfter } from "./errors/retry-after.ts";
export { ValidationIssue } from "./errors/validation-issue.ts";
export { type RequestPart, validationIssue } from "./errors/issues.ts";
export {
  DEFAULT_MAX_BODY_VALUES,
  jsonLimits,
  type JsonLimits,
  MAX_LEVELS,
  overLimit,
} from "./json/json-limits.ts";
export { parseInPieces } from "./json/json-pieces.ts";
export { JsonScanner } from "./json/json-scanner.ts";
export { valuesLeft } from "./json/values-left.ts";
export { writeInPieces } from "./json/write-in-pieces.ts";
export { notJson } from "./json/not-json.ts";
export {
  AttributeRequest,
  LooseAttributeRequest,
  StatsOnlyAttributeRequest,
} from "./extract/attribute-request.ts";
export { DEFAULT_CRS } from "./extract/request-bounds.ts";
export { AttributeResponse } from "./extract/attribute-response.ts";
export { AttributeResult } from "./extract/attribute-result.ts";
export { BatchAttributeRequest } from "./extract/batch-attribute-request.ts";
export { MAX_BATCH_GEOMETRIES } from "./extract/request-bounds.ts";
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
export { AggregationMethod, OutputMode, QualityFlag, RasterResampling } from "./extract/enums.ts";
export { AGGREGATION_METHODS, QUALITY_FLAGS } from "./extract/members.ts";
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
export {
  type NarrowBatchResponse,
  type NarrowResponse,
  narrowResponse,
  type NarrowResult,
} from "./extract/narrow-response.ts";
export {
  type AggregationValue,
  type DistributionResult,
  isDistribution,
  isNumeric,
  type NumericResult,
} from "./extract/value-kinds.ts";
export { RasterResult } from "./extract/raster-result.ts";
export {
  Geometry,
  type MultiPolygon,
  type Point,
  type Polygon,
  type Position,
  type Ring,
} from "./geometry/geometry.ts";
export type { Area } from "./geometry/area.ts";
export { GEOMETRY_TYPES } from "./geometry/geometry-types.ts";
export { type FeatureInput, GeometryInput, LooseGeometryInput } from "./geometry/geometry-input.ts";
export { asBoxed } from "./geometry/as-boxed.ts";
export { type GeometryProblem, geometryProblem } from "./geometry/geometry-problem.ts";
export { hilbertIndex } from "./geometry/hilbert-index.ts";
export type { AreaInput, FeatureCollectionInput, JobAreas, JobInput } from "./jobs/job-areas.ts";
export { Job, JobListResponse, JobProgress } from "./jobs/job.ts";
export {
  JobParameters,
  type JobParametersInput,
  JobsQuery,
  type JobsInput,
} from "./jobs/job-parameters.ts";
export { JobFailure, JobResult } from "./jobs/job-result.ts";
export { type JobState, JOB_STATES } from "./jobs/job-states.ts";
export type { ByteRange, JobTable, ReadOptions } from "./jobs/job-table.ts";
export {
  JOB_TABLE_CONTENTS,
  JOB_TABLE_FORMATS,
  JOB_TABLE_LAYOUTS,
  type JobTableContent,
  type JobTableFormat,
  type JobTableLayout,
} from "./jobs/job-table-names.ts";
export { type JobTableInput, JobTableQuery } from "./jobs/job-table-query.ts";
export {
  isResultsNotReady,
  resultsNotReady,
  type ResultsNotReadyDetail,
} from "./jobs/results-not-ready.ts";
export type { Jobs, WatchOptions } from "./jobs.ts";
export { CacheStats, HealthCheckResult, HealthResponse } from "./health/health.ts";
export { type Open } from "./schema/open-enum.ts";
export { requestObject } from "./schema/request-object.ts";
export { type UnknownKey, unknownKeys } from "./schema/unknown-keys.ts";
export { TimeRange } from "./time/time-range.ts";
export { instantsOf } from "./time/instants-of.ts";
export { type InstantInput, TimeRangeInput } from "./time/time-range-input.ts";
export { TIME_PERIODS, TIME_STATISTICS } from "./time-statistic/members.ts";
export { type CalendarPeriod, periodAt } from "./time-statistic/period-at.ts";
export { ResultTimeStatistic } from "./time-statistic/result-time-statistic.ts";
export {
  TimePeriod,
  TimeStatistic,
  type TimeStatisticInput,
  TimeStatisticMethod,
} from "./time-statistic/time-statistic.ts";
export { type StepValues, timeStatisticProblem } from "./time-statistic/time-statistic-problem.ts";
export { type TimeUnit, totalRule, type TotalRule } from "./time-statistic/total-rule.ts";
export { unitsOverTime } from "./time-statistic/units-over-time.ts";
export { Timestamp } from "./time/timestamp.ts";
export { parseTimestamp } from "./time/parse-timestamp.ts";
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
