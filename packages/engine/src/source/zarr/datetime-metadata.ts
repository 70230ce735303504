import type { AbsolutePath, AsyncReadable, RangeQuery } from "zarrita";
import type { BoundedParts } from "./bounded-parts.ts";
import type { ReadOptions } from "./read-bounds.ts";

type ReadableParts = Pick<BoundedParts, "get" | "getRange">;

/** The attribute of arrays whose numbers are dates of numpy, datetime64. */
export const DATES = "datetime64";

/** Units of numpy's datetime64 as CF names them. */
const UNITS: Readonly<Record<string, string>> = {
  Y: "years",
  M: "months",
  W: "weeks",
  D: "days",
  h: "hours",
  m: "minutes",
  s: "seconds",
  ms: "milliseconds",
  us: "microseconds",
  μs: "microseconds",
  ns: "nanoseconds",
};
/** numpy's name of such a type in Zarr 2, e.g. <M8[ns] or <M8[10us]. */
const TYPE_2 = /^([<>])M8\[(\d*)([^\d\]]{1,2})\]$/;
const NAME_3 = "numpy.datetime64";
/** What stands for no date, the least whole number of 64 bits. */
const NO_DATE = -(2 ** 63);

/**
 * A store whose arrays of numpy's datetime64, which the library that reads Zarr does not know, are arrays of the whole
 * numbers that they are, with the attributes that CF conventions have for times.
 */
export class DatetimeMetadata implements AsyncReadable {
  readonly #store: ReadableParts;
  /** Types of arrays whose attributes were asked for: the library asks for the type next. */
  readonly #types = new Map<string, Uint8Array | undefined>();

  constructor(store: ReadableParts) {
    this.#store = store;
  }

  async get(key: AbsolutePath, options?: ReadOptions): Promise<Uint8Array | undefined> {
    if (key.endsWith("/.zattrs")) return await this.#attributes(key, options);
    if (key.endsWith("/.zarray"))
      return changed(await this.#type(key, options), "M8[", (type) => typeOf2(type)?.type);
    const bytes = await this.#store.get(key, options);
    if (key.endsWith("/.zmetadata")) return changed(bytes, "M8[", consolidated2);
    return key.endsWith("/zarr.json") ? changed(bytes, NAME_3, document3) : bytes;
  }

  getRange(
    key: AbsolutePath,
    range: RangeQuery,
    options?: ReadOptions,
  ): Promise<Uint8Array | undefined> {
    return this.#store.getRange(key, range, options);
  }

  /** In Zarr 2 attributes and type are two documents. */
  async #attributes(key: AbsolutePath, options?: ReadOptions): Promise<Uint8Array | undefined> {
    const typeKey: AbsolutePath = `/${key.slice(1).replace(/\.zattrs$/, ".zarray")}`;
    const [bytes, type] = await Promise.all([
      this.#store.get(key, options),
      this.#store.get(typeKey, options),
    ]);
    this.#types.set(typeKey, type);
    const units = has(type, "M8[") ? typeOf2(parsed(type))?.units : undefined;
    return units === undefined
      ? bytes
      : encoded(asTimes(bytes === undefined ? {} : parsed(bytes), units));
  }

  async #type(key: AbsolutePath, options?: ReadOptions): Promise<Uint8Array | undefined> {
    if (!this.#types.has(key)) return await this.#store.get(key, options);
    const type = this.#types.get(key);
    this.#types.delete(key);
    return type;
  }
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

/** Most documents have no such type, and are not parsed twice. */
const has = (bytes: Uint8Array | undefined, text: string): bytes is Uint8Array =>
  bytes !== undefined && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text);

const encoded = (document: Json): Uint8Array => Buffer.from(JSON.stringify(document));

/** What is no document is left for the library to refuse. */
function parsed(bytes: Uint8Array): Json {
  try {
    const document: unknown = JSON.parse(Buffer.from(bytes).toString());
    return isObject(document) ? document : {};
  } catch {
    return {};
  }
}

function changed(
  bytes: Uint8Array | undefined,
  mark: string,
  change: (document: Json) => Json | undefined,
): Uint8Array | undefined {
  if (!has(bytes, mark)) return bytes;
  const document = change(parsed(bytes));
  return document === undefined ? bytes : encoded(document);
}

/** Attributes of an array of dates, as those of whole numbers since 1970. */
const asTimes = (attributes: unknown, units: string): Json => ({
  ...(isObject(attributes) ? attributes : {}),
  units: `${units} since 1970-01-01`,
  calendar: "proleptic_gregorian",
  _FillValue: NO_DATE,
  [DATES]: true,
});

/** The units of numbers that count one of them each; undefined for types that count several, e.g. datetime64[10us]. */
function unitsOf(count: unknown, unit: unknown): string | undefined {
  const name = UNITS[String(unit)];
  return name === undefined || (count !== 1 && count !== "") ? undefined : name;
}

/** The type of an array of Zarr 2 as one of whole numbers, with the units of these; undefined for what has no dates. */
function typeOf2(document: Json): { readonly type: Json; readonly units: string } | undefined {
  const [, order = "<", count, unit] = TYPE_2.exec(String(document["dtype"])) ?? [];
  const units = unitsOf(count, unit);
  return units === undefined
    ? undefined
    : { type: { ...document, dtype: `${order}i8`, fill_value: NO_DATE }, units };
}

function consolidated2(document: Json): Json {
  const { metadata } = document;
  if (!isObject(metadata)) return document;
  const entries: Record<string, unknown> = { ...metadata };
  for (const [key, entry] of Object.entries(metadata)) {
    const found = key.endsWith(".zarray") && isObject(entry) ? typeOf2(entry) : undefined;
    if (found === undefined) continue;
    const attributes = key.replace(/\.zarray$/, ".zattrs");
    entries[key] = found.type;
    entries[attributes] = asTimes(metadata[attributes], found.units);
  }
  return { ...document, metadata: entries };
}

/** A document of Zarr 3: of an array, or of a group with those of all arrays in it. */
function document3(document: Json): Json {
  const { consolidated_metadata: consolidated } = document;
  const array = array3(document);
  if (!isObject(consolidated) || !isObject(consolidated["metadata"])) return array;
  const metadata = Object.entries(consolidated["metadata"]).map(
    ([key, entry]) => [key, isObject(entry) ? array3(entry) : entry] as const,
  );
  return {
    ...array,
    consolidated_metadata: { ...consolidated, metadata: Object.fromEntries(metadata) },
  };
}

function array3(document: Json): Json {
  const { data_type: type } = document;
  if (!isObject(type) || type["name"] !== NAME_3 || !isObject(type["configuration"]))
    return document;
  const { unit, scale_factor: count } = type["configuration"];
  const units = unitsOf(count, unit);
  if (units === undefined) return document;
  const attributes = asTimes(document["attributes"], units);
  return { ...document, data_type: "int64", fill_value: NO_DATE, attributes };
}
