import { open, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AsyncReadable, RangeQuery } from "zarrita";
import { MOST_OBJECT_BYTES, storeUrl } from "./store-url.ts";
import { SourceError } from "../source-error.ts";

/** A Zarr store in a directory. */
export class FileStore implements AsyncReadable {
  /** What is read of a directory is not checked against what was read before. */
  readonly isStale = false;
  readonly #root: URL;

  constructor(root: URL) {
    this.#root = root;
  }

  get(key: string): Promise<Uint8Array | undefined> {
    return unlessAbsent(() => readFile(this.#path(key)));
  }

  getRange(key: string, range: RangeQuery): Promise<Uint8Array | undefined> {
    return unlessAbsent(async () => {
      await using file = await open(this.#path(key));
      const { size } = await file.stat();
      const { offset, length } = "offset" in range ? range : lastOf(size, range.suffixLength);
      if (offset < 0 || offset + length > size || length > MOST_OBJECT_BYTES)
        throw new SourceError("its shards are shorter than they say");
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, offset);
      return bytes.subarray(0, bytesRead);
    });
  }

  #path(key: string): string {
    return fileURLToPath(storeUrl(this.#root, key));
  }
}

const lastOf = (size: number, length: number) => ({ offset: size - length, length });

/** A chunk that is not there has no data; that is no failure. */
async function unlessAbsent<Value>(read: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
