import {
  type Array as ZarrArray,
  type DataType,
  isZarritaError,
  type Location,
  open,
  type Readable,
} from "zarrita";
import { type AxisKind, axisKind } from "../cf/axis-kind.ts";
import { SourceError } from "../source-error.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";
import { bytesOfType } from "./bounded-codecs.ts";

/** An axis of the variable and its coordinates. */
export interface Axis {
  readonly index: number;
  readonly name: string;
  readonly kind: AxisKind | undefined;
  readonly coordinates: ZarrArray<DataType> | undefined;
}

/**
 * Opens an array of a store; undefined if it does not exist.
 *
 * @throws SourceError for chunks larger than the limit of blocks: a missing chunk needs its memory too
 */
export async function openArray(
  location: Location<Readable>,
  limits: SourceLimits,
): Promise<ZarrArray<DataType> | undefined> {
  try {
    const array = await open(location, { kind: "array" });
    refuseOver("maxBlockBytes", limits, chunkBytes(array), "bytes of a chunk");
    return withWholeChunks(array);
  } catch (error) {
    if (isZarritaError(error, "NotFoundError")) return undefined;
    throw error;
  }
}

/**
 * Refuses chunks with too few or too many cells, when they are read: zarrita takes 0 for those that a cut off chunk lacks,
 * so that a coordinate would be wrong.
 */
function withWholeChunks(array: ZarrArray<DataType>): ZarrArray<DataType> {
  if (bytesOfType(array.dtype) === undefined) return array;
  const read = array.getChunk.bind(array);
  array.getChunk = async (...place) => {
    const chunk = await read(...place);
    const { length } = chunk.data as ArrayLike<unknown>;
    const count = chunk.shape.reduce((product, side) => product * side, 1);
    if (length === count) return chunk;
    throw new SourceError(`a chunk has ${length} cells instead of ${count}`);
  };
  return array;
}

/**
 * Bytes of the cells of a chunk.
 *
 * @throws SourceError for a chunk without a size
 */
export function chunkBytes({ chunks, dtype }: ZarrArray<DataType>): number {
  const size = bytesOfType(dtype);
  // Arrays of texts that are never read, e.g. names of stations, may be opened.
  const bytes = chunks.reduce((product, length) => product * length, size ?? 1);
  if (chunks.every((length) => Number.isInteger(length) && length > 0)) return bytes;
  throw new SourceError("its chunks have no size");
}

/** Opens a dimension of a variable; its coordinates are the one-dimensional array of the same name. */
export async function openAxis(
  group: Location<Readable>,
  name: string,
  index: number,
  limits: SourceLimits,
): Promise<Axis> {
  const coordinates = await openArray(group.resolve(encodeURIComponent(name)), limits);
  if (coordinates?.shape.length !== 1)
    return { index, name, kind: undefined, coordinates: undefined };
  return { index, name, kind: axisKind(name, coordinates.attrs), coordinates };
}
