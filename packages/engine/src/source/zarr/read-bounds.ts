import { SourceError } from "../source-error.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";

/** Most bytes of a document of metadata. */
const MOST_DOCUMENT_BYTES = 8 * 1024 * 1024;
const DOCUMENT: RegExp = /\/(?:zarr\.json|\.z(?:array|attrs|group|metadata))$/;
/** Most bytes of the list of the chunks of a shard: a million of them. */
export const MOST_INDEX_BYTES = 16 * 1024 * 1024;

/** Whether a key is that of a document of metadata. */
export const isDocument = (key: string): boolean => DOCUMENT.test(key);

type Limits = Pick<SourceLimits, "maxStoredBlockBytes">;

/** How an object of a store is asked for. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Most bytes that the chunk can have, by the cells in it. */
  readonly most?: number;
}

/** Most bytes of an object of a store, a document or a chunk, by its key. */
export const mostBytes = (
  key: string,
  { maxStoredBlockBytes }: Limits,
  { most = maxStoredBlockBytes }: ReadOptions,
): number => (isDocument(key) ? MOST_DOCUMENT_BYTES : Math.min(most, maxStoredBlockBytes));

/** @throws SourceError for an object that is longer than that */
export function refuseLong(key: string, bytes: number, limits: Limits, options: ReadOptions): void {
  const isMetadata = isDocument(key);
  if (!isMetadata) refuseOver("maxStoredBlockBytes", limits, bytes, "stored bytes of a chunk");
  const most = mostBytes(key, limits, options);
  if (bytes <= most) return;
  throw new SourceError(
    `${isMetadata ? "its metadata take" : "a chunk takes"} ${bytes} bytes > ${most}`,
  );
}
