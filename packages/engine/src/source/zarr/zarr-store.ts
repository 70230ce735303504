import type { RangeQuery } from "zarrita";
import type { ReadOptions } from "./read-bounds.ts";

/** Options of a read with a signal. */
export interface StoreReadOptions extends ReadOptions {
  readonly signal: AbortSignal;
}

/** The objects of a Zarr store. Each read rejects with the reason of its signal after an abort. */
export interface ZarrStore {
  /** Whether an object was changed between two of its parts: the store must be opened again. */
  readonly isStale: boolean;
  /** Why nothing was found, if the store is there but nothing of it may be read. */
  readonly refusal?: string | undefined;
  /** Reads an object; undefined if it does not exist. */
  get(key: string, options: StoreReadOptions): Promise<Uint8Array | undefined>;
  /** Reads a part of an object; undefined if the object does not exist. */
  getRange(
    key: string,
    range: RangeQuery,
    options: StoreReadOptions,
  ): Promise<Uint8Array | undefined>;
}
