import type { RangeQuery } from "zarrita";
import type { ReadOptions } from "./read-bounds.ts";

/** How an object of a store is read: until a signal is aborted. */
export interface StoreReadOptions extends ReadOptions {
  readonly signal: AbortSignal;
}

/** Where the objects of a Zarr store are. Each read ends with the reason of its signal once that is aborted. */
export interface ZarrStore {
  /** Whether an object was changed between two of its parts: the store has to be opened again. */
  readonly isStale: boolean;
  /** An object; undefined when there is none. */
  get(key: string, options: StoreReadOptions): Promise<Uint8Array | undefined>;
  /** A part of an object; undefined when there is no such object. */
  getRange(
    key: string,
    range: RangeQuery,
    options: StoreReadOptions,
  ): Promise<Uint8Array | undefined>;
}
