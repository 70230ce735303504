import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import type { ByteSource } from "../byte-source.ts";
import { nextOpening } from "../opening-number.ts";
import { SourceError } from "../source-error.ts";
import { Fields, type FieldSizes } from "./fields.ts";

/** Bytes of a page of the cache, and cached pages of all files together. */
const PAGE_BYTES = 64 * 1024;
const MAX_PAGES = 512;
/** Maximum bytes of one structure, e.g. of the header of an object or of a block of an index. */
const MAX_STRUCTURE_BYTES = 16 * 1024 * 1024;

const pages = new PromiseCache<Uint8Array>({ maxEntries: MAX_PAGES });

/** Reads the structures of an HDF5 file until a signal is aborted. */
export interface StructureReads {
  readonly sizes: FieldSizes;
  /** Bytes at an address. @throws SourceError for bytes beyond the end of the file */
  bytes(address: number, length: number): Promise<Uint8Array>;
  /** The same as fields. */
  fields(address: number, length: number): Promise<Fields>;
  /** As many of the bytes as the file has: for structures whose length is not known before. */
  upTo(address: number, length: number): Promise<Uint8Array>;
}

/** The pages of a file that hold its structures: indexes and headers, which lie close together. */
export class StructurePages {
  readonly #file: ByteSource;
  /** Address 0 of the structures in the file. */
  readonly #base: number;
  readonly #id = nextOpening();

  constructor(file: ByteSource, base: number) {
    this.#file = file;
    this.#base = base;
  }

  /** Binds the pages to a signal. */
  until(signal: AbortSignal, sizes: FieldSizes): StructureReads {
    const yieldIfDue = createYieldIfDue(signal);
    const upTo = async (address: number, length: number): Promise<Uint8Array> => {
      // Pages of the cache come without a turn of the event loop, and damaged structures may refer to each other.
      await yieldIfDue();
      return await this.#read(this.#base + address, length, signal);
    };
    const bytes = async (address: number, length: number): Promise<Uint8Array> => {
      const read = await upTo(address, length);
      if (read.length === length) return read;
      throw new SourceError(
        `a structure at byte ${this.#base + address} lies beyond the end of the file, which has ${this.#file.size} bytes: it is truncated`,
      );
    };
    return {
      sizes,
      upTo,
      bytes,
      fields: async (address, length) => new Fields(await bytes(address, length), sizes),
    };
  }

  async #read(offset: number, length: number, signal: AbortSignal): Promise<Uint8Array> {
    if (!(length <= MAX_STRUCTURE_BYTES && offset >= 0))
      throw new SourceError(`an HDF5 structure of ${length} bytes is too large`);
    const end = Math.min(offset + length, this.#file.size);
    if (end <= offset) return new Uint8Array();
    const first = Math.floor(offset / PAGE_BYTES);
    const last = Math.floor((end - 1) / PAGE_BYTES);
    if (last - first >= 4) return await this.#file.read(offset, end - offset, signal);
    const parts = await Promise.all(
      Array.from({ length: last - first + 1 }, (_, index) => this.#page(first + index, signal)),
    );
    const start = offset - first * PAGE_BYTES;
    const [only] = parts;
    const whole = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
    return whole.subarray(start, start + end - offset);
  }

  #page(index: number, signal: AbortSignal): Promise<Uint8Array> {
    return pages.get(`${this.#id}/${index}`, signal, (shared) =>
      this.#file.read(index * PAGE_BYTES, PAGE_BYTES, shared),
    );
  }
}
