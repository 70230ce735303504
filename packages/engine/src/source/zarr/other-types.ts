import type { AbsolutePath, AsyncReadable, RangeQuery } from "zarrita";
import type { DatetimeMetadata } from "./datetime-metadata.ts";
import type { ReadOptions } from "./read-bounds.ts";

type ReadableParts = Pick<DatetimeMetadata, "get" | "getRange">;
type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Types that the library that reads Zarr knows, in version 2 and 3. */
const TYPE_2 = /^(?:[<>|](?:b1|[iu][1248]|f[248]|[SU]\d+)|\|O)$/;
const TYPE_3 = /^(?:bool|u?int(?:8|16|32|64)|float(?:16|32|64)|string|v2:[SU]\d+)$/;
/** A type in a document, whether it is known or not: most documents have known ones alone, and are not parsed twice. */
const TYPES = /"(?:dtype|data_type)"\s*:\s*(?:"([^"\\]*)"|[[{"])/g;

/**
 * A store whose arrays have types that the library knows: those of other types (texts of a fixed length, durations, complex
 * numbers, structures) stand as arrays of texts, which are opened beside the data but never read.
 */
export class OtherTypes implements AsyncReadable {
  readonly #store: ReadableParts;

  constructor(store: ReadableParts) {
    this.#store = store;
  }

  async get(key: AbsolutePath, options?: ReadOptions): Promise<Uint8Array | undefined> {
    const bytes = await this.#store.get(key, options);
    if (key.endsWith("/.zarray")) return changed(bytes, TYPE_2, array2);
    if (key.endsWith("/.zmetadata")) return changed(bytes, TYPE_2, consolidated2);
    return key.endsWith("/zarr.json") ? changed(bytes, TYPE_3, document3) : bytes;
  }

  getRange(
    key: AbsolutePath,
    range: RangeQuery,
    options?: ReadOptions,
  ): Promise<Uint8Array | undefined> {
    return this.#store.getRange(key, range, options);
  }
}

function changed(
  bytes: Uint8Array | undefined,
  known: RegExp,
  change: (document: Json) => Json,
): Uint8Array | undefined {
  if (bytes === undefined) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  const types = Array.from(text.matchAll(TYPES), ([, type]) => type);
  if (types.every((type) => isKnown(type, known))) return bytes;
  try {
    const document: unknown = JSON.parse(text);
    return isObject(document) ? Buffer.from(JSON.stringify(change(document))) : bytes;
  } catch {
    // What is no document is left for the library to refuse.
    return bytes;
  }
}

const isKnown = (type: unknown, known: RegExp): boolean =>
  typeof type === "string" && known.test(type);

function array2(document: Json): Json {
  if (!("dtype" in document) || isKnown(document["dtype"], TYPE_2)) return document;
  return { ...document, dtype: "|O", fill_value: null };
}

function consolidated2(document: Json): Json {
  const { metadata } = document;
  return isObject(metadata) ? { ...document, metadata: mapped(metadata, array2) } : document;
}

/** A document of version 3: of an array, or of a group with those of all arrays in it. */
function document3(document: Json): Json {
  const { consolidated_metadata: consolidated } = document;
  if (!isObject(consolidated) || !isObject(consolidated["metadata"])) return array3(document);
  const metadata = mapped(consolidated["metadata"], array3);
  return { ...document, consolidated_metadata: { ...consolidated, metadata } };
}

const mapped = (entries: Json, change: (document: Json) => Json): Json =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, isObject(entry) ? change(entry) : entry]),
  );

function array3(document: Json): Json {
  if (!("data_type" in document) || isKnown(document["data_type"], TYPE_3)) return document;
  const codecs = [{ name: "vlen-utf8" }];
  return { ...document, data_type: "string", fill_value: "", codecs };
}
