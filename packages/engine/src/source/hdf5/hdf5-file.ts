import { PromiseCache } from "../../schedule/promise-cache.ts";
import type { ByteSource } from "../byte-source.ts";
import { type Message, readObjectHeader } from "./object-header.ts";
import { readLinks } from "./links.ts";
import type { FieldSizes } from "./fields.ts";
import { type StructureReads, StructurePages } from "./structure-reads.ts";
import { readSuperblock } from "./superblock.ts";

/** Headers and groups that are kept. */
const MAX_OBJECTS = 1024;

/** The groups and the headers of the objects of an HDF5 file. */
export class Hdf5File {
  readonly bytes: ByteSource;
  /** Offset in the file from which addresses count. */
  readonly base: number;
  readonly #pages: StructurePages;
  readonly #sizes: FieldSizes;
  readonly #root: number;
  readonly #headers = new PromiseCache<readonly Message[]>({ maxEntries: MAX_OBJECTS });
  readonly #groups = new PromiseCache<ReadonlyMap<string, number>>({ maxEntries: MAX_OBJECTS });

  private constructor(bytes: ByteSource, base: number, sizes: FieldSizes, root: number) {
    this.bytes = bytes;
    this.base = base;
    this.#pages = new StructurePages(bytes, base);
    this.#sizes = sizes;
    this.#root = root;
  }

  /** @returns undefined for bytes that are no HDF5 */
  static async open(bytes: ByteSource, signal: AbortSignal): Promise<Hdf5File | undefined> {
    const superblock = await readSuperblock(bytes, signal);
    if (superblock === undefined) return undefined;
    return new Hdf5File(bytes, superblock.base, superblock.sizes, superblock.root);
  }

  /** Reads until a signal is aborted. */
  until(signal: AbortSignal): StructureReads {
    return this.#pages.until(signal, this.#sizes);
  }

  /** The messages of the header of an object. */
  header(address: number, signal: AbortSignal): Promise<readonly Message[]> {
    return this.#headers.get(String(address), signal, (shared) =>
      readObjectHeader(address, this.until(shared)),
    );
  }

  /** The objects of a group, by name; undefined for a group that does not exist. */
  async group(
    path: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, number> | undefined> {
    const name = path.at(-1);
    const parent = name === undefined ? undefined : await this.group(path.slice(0, -1), signal);
    const address = name === undefined ? this.#root : parent?.get(name);
    if (address === undefined) return undefined;
    return await this.#groups.get(String(address), signal, async (shared) =>
      readLinks(await this.header(address, shared), this.until(shared)),
    );
  }
}
