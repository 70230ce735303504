import type { CallOptions } from "@cas/models";
import type { ValidationMode } from "./client-options.ts";

/** What a call takes beside its question; what is not given is as the client was told. */
export interface ClientCallOptions extends CallOptions {
  /** Most milliseconds for the call with all its attempts and the waits between them. */
  readonly timeout?: number | undefined;
  /** Most milliseconds for one attempt, headers and body. */
  readonly attemptTimeout?: number | undefined;
  /** How often a failed attempt is repeated. */
  readonly maxRetries?: number | undefined;
  /** What to do with an answer that breaks the contract. */
  readonly validation?: ValidationMode | undefined;
  /** Sent with the request, beside those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What a question about geometries takes beside its question. */
export interface ExtractCallOptions extends ClientCallOptions {
  /**
   * Whether an answer without some of the datasets is a CasPartialError, which holds it. CAS answers 200 with a warning.
   * Default false.
   */
  readonly strict?: boolean | undefined;
}

/** How far a batch is. */
export interface BatchProgress {
  /** Geometries that are answered, or whose request failed for good. */
  readonly done: number;
  /** Those of them that have no answer because their request failed. */
  readonly failed: number;
  /** All geometries; unknown as long as an iterable of unknown length has not ended. */
  readonly total: number | undefined;
}

/** What a batch takes beside its question. `timeout` bounds each request of the batch. */
export interface BatchCallOptions extends ExtractCallOptions {
  /** Most geometries in one request, 1 to 1000; default 1000, the most that CAS accepts. */
  readonly chunkSize?: number | undefined;
  /** Most bytes of geometries in one request, unless a single one is larger; default 1,000,000. */
  readonly chunkBytes?: number | undefined;
  /** Most requests at the same time; default 4. */
  readonly concurrency?: number | undefined;
  /** Told after each request of the batch. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}
