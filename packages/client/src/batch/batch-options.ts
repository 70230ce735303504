import { MAX_BATCH_GEOMETRIES } from "@cas/models";
import type { BatchCallOptions } from "../options/call-options.ts";
import { positiveInteger } from "../options/check-options.ts";
import type { ChunkBounds } from "./chunks.ts";

/** Requests of a batch at the same time: as many geometries as a service processes at once (10 of each request). */
export const DEFAULT_CONCURRENCY = 4;
/** Bytes of geometries in a request: within the default limit of proxies (nginx: 1 MiB). */
export const DEFAULT_CHUNK_BYTES = 1_000_000;

/** How a batch is cut and sent. */
export interface BatchSettings {
  readonly bounds: ChunkBounds;
  readonly concurrency: number;
}

/**
 * Checks the options of a batch and fills in their defaults.
 *
 * @throws CasError validation_error that names a wrong option
 */
export function checkBatchOptions(options: BatchCallOptions): BatchSettings {
  const { chunkSize = MAX_BATCH_GEOMETRIES, chunkBytes = DEFAULT_CHUNK_BYTES } = options;
  const { concurrency = DEFAULT_CONCURRENCY } = options;
  positiveInteger("chunkSize", chunkSize);
  positiveInteger("chunkBytes", chunkBytes);
  positiveInteger("concurrency", concurrency);
  const bounds = { size: Math.min(chunkSize, MAX_BATCH_GEOMETRIES), bytes: chunkBytes };
  return { bounds, concurrency };
}
