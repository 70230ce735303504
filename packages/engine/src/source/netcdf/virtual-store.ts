import type { RangeQuery } from "zarrita";
import { SourceError } from "../source-error.ts";
import type { StoreReadOptions, ZarrStore } from "../zarr/zarr-store.ts";
import { type VirtualArray, type VirtualArrays } from "./virtual-array.ts";

const DOCUMENT = /^\.z(?:array|attrs|group)$/;
const CHUNK = /^\d+(?:\.\d+)*$/;

/**
 * The arrays of a file as a store of Zarr version 2, so that it is read as any other store: its chunks are blocks of the
 * cache, its coordinates and attributes follow CF conventions, and the limits and aborts are the same.
 */
export class VirtualStore implements ZarrStore {
  readonly #arrays: VirtualArrays;
  readonly #variable: string;

  /** @param variable path of the variable that is read: no variable of an outer group stands for it */
  constructor(arrays: VirtualArrays, variable: string) {
    this.#arrays = arrays;
    this.#variable = variable;
  }

  get isStale(): boolean {
    return this.#arrays.isStale;
  }

  async get(key: string, options: StoreReadOptions): Promise<Uint8Array | undefined> {
    const path = key.split("/").slice(1);
    const name = path.pop() ?? "";
    if (name === ".zgroup") return encoded({ zarr_format: 2 });
    if (!DOCUMENT.test(name) && !CHUNK.test(name)) return undefined;
    const array = await this.#find(path, options.signal);
    if (array === undefined) return undefined;
    if (name === ".zattrs") return encoded({ ...array.attributes, _ARRAY_DIMENSIONS: array.names });
    if (name === ".zarray") return encoded(metadataOf(array));
    return await array.readChunk(name.split(".").map(Number), options.signal);
  }

  getRange(_key: string, _range: RangeQuery): Promise<Uint8Array | undefined> {
    throw new SourceError("its chunks have no parts");
  }

  /** Dimensions and their coordinates may be those of an outer group. */
  async #find(path: readonly string[], signal: AbortSignal): Promise<VirtualArray | undefined> {
    const name = path.at(-1);
    if (name === undefined) return undefined;
    const outermost = path.join("/") === this.#variable ? path.length - 1 : 0;
    for (let depth = path.length - 1; depth >= outermost; depth--) {
      const array = await this.#arrays.arrayAt([...path.slice(0, depth), name], signal);
      if (array !== undefined) return array;
    }
    return undefined;
  }
}

const metadataOf = ({ shape, chunks, dtype, noData }: VirtualArray): object => ({
  zarr_format: 2,
  shape,
  chunks,
  dtype,
  fill_value: noData ?? null,
  order: "C",
  compressor: null,
  filters: null,
});

const encoded = (document: object): Uint8Array =>
  Buffer.from(JSON.stringify(document, (_, value: unknown) => inJson(value)));

/** JSON has no such numbers; Zarr writes them so. */
function inJson(value: unknown): unknown {
  return typeof value !== "number" || Number.isFinite(value) ? value : String(value);
}
