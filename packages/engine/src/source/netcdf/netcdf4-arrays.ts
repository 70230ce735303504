import {
  attributeValue,
  readAttributes,
  referencesOf,
  type StoredAttribute,
} from "../hdf5/attributes.ts";
import { textOf } from "../cf/attributes.ts";
import { readDataspace } from "../hdf5/dataspace.ts";
import { type Hdf5Type, readDatatype } from "../hdf5/datatype.ts";
import { Fields } from "../hdf5/fields.ts";
import type { Hdf5File } from "../hdf5/hdf5-file.ts";
import { type Message, MESSAGES } from "../hdf5/object-header.ts";
import { PromiseCache } from "../../schedule/promise-cache.ts";
import { SourceError } from "../source-error.ts";
import type { SourceLimits } from "../source-limits.ts";
import { cellReader } from "./netcdf4-cells.ts";
import { defaultFill } from "./default-fill.ts";
import { withSign } from "./unsigned-cells.ts";
import type { VirtualArray, VirtualArrays } from "./virtual-array.ts";

/** Arrays whose metadata are kept. */
const MAX_ARRAYS = 256;
/** Begin of the name of a dimension without coordinates, which the netCDF library stores as an array all the same. */
const IS_SHARED = 0x02;
const NO_VARIABLE = "This is a netCDF dimension but not a netCDF variable";

/** The arrays of an HDF5 file, with the names of dimensions that netCDF 4 gives them (dimension scales). */
export class Netcdf4Arrays implements VirtualArrays {
  readonly #file: Hdf5File;
  readonly #limits: SourceLimits;
  readonly #arrays = new PromiseCache<{ readonly array: VirtualArray | undefined }>({
    maxEntries: MAX_ARRAYS,
  });

  constructor(file: Hdf5File, limits: SourceLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  get isStale(): boolean {
    return this.#file.bytes.isStale;
  }

  async arrayAt(path: readonly string[], signal: AbortSignal): Promise<VirtualArray | undefined> {
    const found = await this.#arrays.get(path.join("/"), signal, async (shared) => ({
      array: await this.#open(path, shared),
    }));
    return found.array;
  }

  async #open(path: readonly string[], signal: AbortSignal): Promise<VirtualArray | undefined> {
    const name = path.at(-1);
    const address = (await this.#file.group(path.slice(0, -1), signal))?.get(name ?? "");
    if (name === undefined || address === undefined) return undefined;
    const messages = await this.#file.header(address, signal);
    const space = bodyOf(messages, MESSAGES.dataspace);
    const typeMessage = messages.find(({ type }) => type === MESSAGES.datatype);
    // A group has neither.
    if (space === undefined || typeMessage === undefined) return undefined;
    const reads = this.#file.until(signal);
    const stored = await readAttributes(messages, reads);
    const dimensions = readDataspace(space, reads.sizes);
    const type = await this.#typeOf(typeMessage, signal);
    const attributes: Record<string, unknown> = {};
    for (const [key, attribute] of stored) {
      const value = await attributeValue(attribute, reads);
      if (value !== undefined) attributes[key] = value;
    }
    if (textOf(attributes, "NAME")?.startsWith(NO_VARIABLE) === true) return undefined;
    const names = await this.#dimensionNames(path, dimensions.shape.length, stored, signal);
    const { shape } = dimensions;
    if (type.kind !== "number") return { ...textArray(type, shape), names, attributes };
    const cells = cellReader({
      messages,
      type,
      dimensions,
      file: this.#file,
      limits: this.#limits,
      sizes: reads.sizes,
    });
    const signed = withSign(type.dtype, attributes);
    const isDefault = cells.fill === defaultFill(type.dtype) && !("_FillValue" in attributes);
    return {
      ...signed,
      shape,
      names,
      chunks: cells.chunks,
      noData: isDefault ? cells.fill : undefined,
      readChunk: cells.readChunk,
    };
  }

  /** A type with a name, e.g. of classes, is in an object of its own. */
  async #typeOf({ body, flags }: Message, signal: AbortSignal): Promise<Hdf5Type> {
    const { sizes } = this.#file.until(signal);
    if ((flags & IS_SHARED) === 0) return readDatatype(body, sizes);
    const fields = new Fields(body, sizes);
    const version = fields.byte();
    const address = fields.skip(version === 1 ? 7 : 1).address() ?? 0;
    const named = bodyOf(await this.#file.header(address, signal), MESSAGES.datatype);
    if (named === undefined) throw new SourceError("an HDF5 type is not where it should be");
    return readDatatype(named, sizes);
  }

  /** The names of the dimensions of an array, by the arrays that are their scales. */
  async #dimensionNames(
    path: readonly string[],
    rank: number,
    attributes: ReadonlyMap<string, StoredAttribute>,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    const list = attributes.get("DIMENSION_LIST");
    const isScale = attributes.has("CLASS") && attributes.has("NAME") && list === undefined;
    if (isScale && rank === 1) return [path.at(-1) ?? ""];
    const lists = list === undefined ? [] : await referencesOf(list, this.#file.until(signal));
    const names = new Map<number, string>();
    for (let depth = 0; lists.length > 0 && depth < path.length; depth++)
      for (const [name, address] of (await this.#file.group(path.slice(0, depth), signal)) ?? [])
        names.set(address, name);
    // The netCDF library gives the same names to dimensions without a scale.
    return Array.from(
      { length: rank },
      (_, axis) => names.get(lists[axis]?.[0] ?? -1) ?? `phony_dim_${axis}`,
    );
  }
}

function bodyOf(messages: readonly Message[], wanted: number): Uint8Array | undefined {
  return messages.find(({ type }) => type === wanted)?.body;
}

/** An array whose cells are no numbers: it can be opened, but not read. */
function textArray(type: Hdf5Type, shape: readonly number[]) {
  return {
    shape,
    chunks: shape.map(() => 1),
    dtype: `|S${Math.max(1, type.size)}`,
    noData: undefined,
    readChunk: (): Promise<Uint8Array> => {
      throw new SourceError("its cells are no numbers");
    },
  };
}
