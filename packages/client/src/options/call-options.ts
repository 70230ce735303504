import type { CallOptions } from "@cas/models";
import type { ValidationMode } from "./client-options.ts";

/** Options of one call; the client options apply where they are absent. */
export interface ClientCallOptions extends CallOptions {
  /** Most milliseconds for the call with all its attempts and the waits between them. */
  readonly timeout?: number | undefined;
  /** Most milliseconds for one attempt, headers and body. */
  readonly attemptTimeout?: number | undefined;
  /** How often a failed attempt is repeated. */
  readonly maxRetries?: number | undefined;
  /** How a response that breaks the contract is handled. */
  readonly validation?: ValidationMode | undefined;
  /** Sent with the request, in addition to the client's headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of an extract call. */
export interface ExtractCallOptions extends ClientCallOptions {
  /**
   * Whether a response that lacks some of the datasets is thrown as a CasPartialError, which holds the response. CAS itself
   * responds 200 with a warning. Default false.
   */
  readonly strict?: boolean | undefined;
}

/** Progress of a batch. */
export interface BatchProgress {
  /** Geometries with a response, and geometries whose request failed finally. */
  readonly done: number;
  /** The geometries among them whose request failed. */
  readonly failed: number;
  /** All geometries; undefined for an iterable, whose length is unknown. */
  readonly total: number | undefined;
}

/** Options of a batch. `timeout` bounds each request of the batch. */
export interface BatchCallOptions extends ExtractCallOptions {
  /** Most geometries in one request, 1 to 1000; default 1000, the most that CAS accepts. */
  readonly chunkSize?: number | undefined;
  /** Most bytes of geometries in one request, unless a single one is larger; default 1,000,000. */
  readonly chunkBytes?: number | undefined;
  /** Most requests at the same time; default 4. */
  readonly concurrency?: number | undefined;
  /** Called after each request of the batch. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}
