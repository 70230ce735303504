import type { AbsolutePath, AsyncReadable, RangeQuery } from "zarrita";
import type { ReadOptions } from "./read-bounds.ts";

/** The store beneath: reads of it take a signal. */
interface ReadableStore {
  get(key: AbsolutePath, options?: ReadOptions): Promise<Uint8Array | undefined>;
  getRange(
    key: AbsolutePath,
    range: RangeQuery,
    options?: ReadOptions,
  ): Promise<Uint8Array | undefined>;
}

/** Names of types of texts of a fixed length in Zarr 3, the bytes of a character, and their type in Zarr 2. */
const TYPES: Readonly<Record<string, readonly [bytes: number, kind: string]>> = {
  fixed_length_utf32: [4, "U"],
  null_terminated_bytes: [1, "S"],
};
const MARKS = Object.keys(TYPES);
/** Longest texts, e.g. names of bands or stations. */
const MAX_CHARACTERS = 4096;

/**
 * A store whose texts of a fixed length, which the library that reads Zarr knows in version 2 alone, have their type of
 * that version.
 */
export class TextMetadata implements AsyncReadable {
  readonly #store: ReadableStore;

  constructor(store: ReadableStore) {
    this.#store = store;
  }

  async get(key: AbsolutePath, options?: ReadOptions): Promise<Uint8Array | undefined> {
    const bytes = await this.#store.get(key, options);
    if (bytes === undefined || !key.endsWith("/zarr.json")) return bytes;
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    // Most documents have no such type, and are not parsed twice.
    return MARKS.some((mark) => text.includes(mark)) ? changed(text) : bytes;
  }

  getRange(
    key: AbsolutePath,
    range: RangeQuery,
    options?: ReadOptions,
  ): Promise<Uint8Array | undefined> {
    return this.#store.getRange(key, range, options);
  }
}

function changed(text: Buffer): Uint8Array {
  try {
    const document: unknown = JSON.parse(text.toString(), (_name, value: unknown) =>
      typeOf2(value),
    );
    return Buffer.from(JSON.stringify(document));
  } catch {
    // What is no document is left for the library to refuse.
    return text;
  }
}

/** The type in Zarr 2 of a type of texts; any other value as it is. */
function typeOf2(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("name" in value)) return value;
  const [bytes, kind] = TYPES[String(value.name)] ?? [];
  const configuration: unknown = "configuration" in value ? value.configuration : undefined;
  if (bytes === undefined || typeof configuration !== "object" || configuration === null)
    return value;
  const length = "length_bytes" in configuration ? Number(configuration.length_bytes) / bytes : 0;
  return Number.isInteger(length) && length >= 1 && length <= MAX_CHARACTERS
    ? `v2:${kind}${length}`
    : value;
}
