import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { RangeQuery } from "zarrita";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { refuseLong } from "./read-bounds.ts";
import { storeUrl } from "./store-url.ts";
import type { StoreReadOptions, ZarrStore } from "./zarr-store.ts";

/** A Zarr store in a directory. */
export class FileStore implements ZarrStore {
  /** Reads of a directory are not compared with earlier reads. */
  readonly isStale = false;
  readonly #root: URL;
  readonly #limits: SourceLimits;

  constructor(root: URL, limits: SourceLimits) {
    this.#root = root;
    this.#limits = limits;
  }

  get(key: string, options: StoreReadOptions): Promise<Uint8Array | undefined> {
    const { signal } = options;
    return unlessAbsent(async () => {
      signal.throwIfAborted();
      await using file = await open(this.#path(key));
      refuseLong(key, (await file.stat()).size, this.#limits, options);
      return await file.readFile({ signal });
    });
  }

  getRange(
    key: string,
    range: RangeQuery,
    { signal }: StoreReadOptions,
  ): Promise<Uint8Array | undefined> {
    return unlessAbsent(async () => {
      signal.throwIfAborted();
      await using file = await open(this.#path(key));
      const { size } = await file.stat();
      const { offset, length } = "offset" in range ? range : lastOf(size, range.suffixLength);
      if (!(offset >= 0 && offset + length <= size))
        throw new SourceError("its shards are truncated");
      const bytes = new Uint8Array(length);
      signal.throwIfAborted();
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      signal.throwIfAborted();
      return bytes.subarray(0, bytesRead);
    });
  }

  #path(key: string): string {
    return fileURLToPath(storeUrl(this.#root, key));
  }
}

const lastOf = (size: number, length: number) => ({ offset: size - length, length });

/** Returns undefined for a missing file: a missing chunk has no data, which is not an error. */
async function unlessAbsent<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
