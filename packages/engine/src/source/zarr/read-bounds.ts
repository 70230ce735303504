import type { AbsolutePath, AsyncReadable, RangeQuery } from "zarrita";
import { SourceError } from "../source-error.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";

/** Most bytes of a document of metadata. */
const MOST_DOCUMENT_BYTES = 32 * 1024 * 1024;
const DOCUMENT = /\/(?:zarr\.json|\.z(?:array|attrs|group|metadata))$/;
/** Most bytes of the list of the chunks of a shard: a million of them. */
const MOST_INDEX_BYTES = 16 * 1024 * 1024;

type Limits = Pick<SourceLimits, "maxStoredBlockBytes">;

/** How an object of a store is asked for. */
export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Most bytes that the chunk can have, by the cells in it. */
  readonly most?: number;
}

/** Most bytes of an object of a store, a document or a chunk, by its key. */
export const mostBytes = (
  key: string,
  { maxStoredBlockBytes }: Limits,
  { most = maxStoredBlockBytes }: ReadOptions,
): number => (DOCUMENT.test(key) ? MOST_DOCUMENT_BYTES : Math.min(most, maxStoredBlockBytes));

/** @throws SourceError for an object that is longer than that */
export function refuseLong(key: string, bytes: number, limits: Limits, options: ReadOptions): void {
  const isDocument = DOCUMENT.test(key);
  if (!isDocument) refuseOver("maxStoredBlockBytes", limits, bytes, "stored bytes of a chunk");
  const most = mostBytes(key, limits, options);
  if (bytes <= most) return;
  throw new SourceError(
    `${isDocument ? "its metadata take" : "a chunk takes"} ${bytes} bytes > ${most}`,
  );
}

/**
 * A store that reads no part of a shard that cannot be one: its list at the end, or a chunk. It goes round a store that
 * fetches several chunks together, which are longer than one may be.
 */
export class BoundedParts implements AsyncReadable {
  readonly #store: Required<AsyncReadable>;
  readonly #limits: Limits;

  constructor(store: Required<AsyncReadable>, limits: Limits) {
    this.#store = store;
    this.#limits = limits;
  }

  get(key: AbsolutePath, options?: ReadOptions): Promise<Uint8Array | undefined> {
    return this.#store.get(key, options);
  }

  async getRange(
    key: AbsolutePath,
    range: RangeQuery,
    options: ReadOptions = {},
  ): Promise<Uint8Array | undefined> {
    const isList = "suffixLength" in range;
    const length = isList ? range.suffixLength : range.length;
    if (!Number.isSafeInteger(length) || length < 0 || (isList && length > MOST_INDEX_BYTES))
      throw new SourceError("its shards have more chunks than are read of one");
    if (!isList) refuseLong(key, length, this.#limits, options);
    return this.#store.getRange(key, range, options);
  }
}
