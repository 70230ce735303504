/** The common exports of the two asynchronous entry points, `.` and `./fetch`. */
/** The types of requests, responses and errors, so that a project that has only this package can name them. */
export type * from "@cas/models";
export { CasError, CasPartialError, isCasError } from "@cas/models";
export type { ApiClient } from "./api-client.ts";
export type { BatchStreamItem } from "./batch/chunk-result.ts";
export type { BatchGeometry, BatchInput } from "./batch/batch-input.ts";
export {
  type BatchAnswer,
  type CasAnswer,
  type CasCall,
  type ExchangeInfo,
} from "./call/cas-call.ts";
export type { GetOptions, PostOptions, QueryValues } from "./call/custom-request.ts";
export type { Middleware, Send } from "./transport/middleware.ts";
export type { CollectOptions, PageCall } from "./call/page-call.ts";
export type { Page } from "./call/page-walk.ts";
export type { ProviderDetails } from "./catalog/provider-details.ts";
export type { LogFields, Logger, LogLevel } from "./observe/logger.ts";
export { DEFAULT_CHUNK_BYTES, DEFAULT_CONCURRENCY } from "./batch/batch-options.ts";
export { DEFAULT_BASE_URL } from "./transport/base-url.ts";
export type {
  BatchCallOptions,
  BatchProgress,
  ClientCallOptions,
  ExtractCallOptions,
} from "./options/call-options.ts";
export {
  type ApiClientOptions,
  type ClientCopyOptions,
  DEFAULT_ATTEMPT_TIMEOUT,
  DEFAULT_MAX_ANSWER_BYTES,
  DEFAULT_MAX_RETRIES,
  DEFAULT_TIMEOUT,
  type ValidationMode,
} from "./options/client-options.ts";
export type {
  HttpResponse,
  HttpResponse as HttpAnswer,
  HttpRequest,
} from "./transport/transport.ts";
