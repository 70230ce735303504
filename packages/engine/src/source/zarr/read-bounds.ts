import { SourceError } from "../source-error.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";

/** Maximum bytes of a metadata document. */
const MAX_DOCUMENT_BYTES = 8 * 1024 * 1024;
const DOCUMENT: RegExp = /\/(?:zarr\.json|\.z(?:array|attrs|group|metadata))$/;
/** Maximum bytes of the index of a shard: a million chunks. */
export const MAX_INDEX_BYTES = 16 * 1024 * 1024;

/** Whether a key is that of a metadata document. */
export const isDocument = (key: string): boolean => DOCUMENT.test(key);

type Limits = Pick<SourceLimits, "maxStoredBlockBytes">;

/** Options of a read of an object of a store. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Maximum bytes of the chunk, from its number of cells. */
  readonly most?: number;
}

/** Maximum bytes of an object of a store, a document or a chunk, by its key. */
export const mostBytes = (
  key: string,
  { maxStoredBlockBytes }: Limits,
  { most = maxStoredBlockBytes }: ReadOptions,
): number => (isDocument(key) ? MAX_DOCUMENT_BYTES : Math.min(most, maxStoredBlockBytes));

/** @throws SourceError for an object over its maximum */
export function refuseLong(key: string, bytes: number, limits: Limits, options: ReadOptions): void {
  const isMetadata = isDocument(key);
  if (!isMetadata) refuseOver("maxStoredBlockBytes", limits, bytes, "stored bytes of a chunk");
  const most = mostBytes(key, limits, options);
  if (bytes <= most) return;
  throw new SourceError(
    `${isMetadata ? "its metadata take" : "a chunk takes"} ${bytes} bytes > ${most}`,
  );
}
