import { MAX_BATCH_GEOMETRIES } from "@cas/models";
import type { ChunkBounds } from "./chunks.ts";
import type { BatchCallOptions } from "../options/call-options.ts";
import { positiveInteger } from "../options/check-options.ts";

/** Requests of a batch at the same time, as many geometries as a service works on at once (10 of each request). */
export const DEFAULT_CONCURRENCY = 4;
/** Bytes of geometries in a request: what proxies let through that are set up as they come (nginx: 1 MiB). */
export const DEFAULT_CHUNK_BYTES = 1_000_000;

/** How a batch is cut and sent. */
export interface BatchSettings {
  readonly bounds: ChunkBounds;
  readonly concurrency: number;
}

/**
 * What holds for a batch.
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
