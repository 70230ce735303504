import {
  type Array as ZarrArray,
  type DataType,
  get,
  isZarritaError,
  type Location,
  open,
  type Readable,
} from "zarrita";
import { type AxisKind, axisKind } from "../cf/axis-kind.ts";
import { SourceError } from "../source-error.ts";
import { refuseOver, type SourceLimits } from "../source-limits.ts";
import { bytesOfType } from "./bounded-codecs.ts";
import { toNumbers } from "./chunk-planes.ts";

/** An axis of the variable with its coordinates. */
export interface Axis {
  readonly index: number;
  readonly name: string;
  readonly kind: AxisKind | undefined;
  readonly coordinates: ZarrArray<DataType> | undefined;
}

/**
 * An array of a store; undefined when there is none.
 *
 * @throws SourceError for chunks that are larger than a block may be: also one that is not there takes its memory
 */
export async function openArray(
  location: Location<Readable>,
  limits: SourceLimits,
): Promise<ZarrArray<DataType> | undefined> {
  try {
    const array = await open(location, { kind: "array" });
    refuseOver("maxBlockBytes", limits, chunkBytes(array), "bytes of a chunk");
    return array;
  } catch (error) {
    if (isZarritaError(error, "NotFoundError")) return undefined;
    throw error;
  }
}

/**
 * Bytes of the cells of a chunk.
 *
 * @throws SourceError when they are no numbers, or the chunk has no size
 */
export function chunkBytes({ chunks, dtype }: ZarrArray<DataType>): number {
  const size = bytesOfType(dtype);
  // Texts that nobody reads, e.g. names of stations, may be opened.
  const bytes = chunks.reduce((product, length) => product * length, size ?? 1);
  if (chunks.every((length) => Number.isInteger(length) && length > 0)) return bytes;
  throw new SourceError("its chunks have no size");
}

/** A dimension of a variable; its coordinates are the array of its name, with this dimension alone. */
export async function openAxis(
  group: Location<Readable>,
  name: string,
  index: number,
  limits: SourceLimits,
): Promise<Axis> {
  const coordinates = await openArray(group.resolve(encodeURIComponent(name)), limits);
  const isOwn = coordinates?.shape.length === 1;
  if (coordinates === undefined || !isOwn)
    return { index, name, kind: undefined, coordinates: undefined };
  return { index, name, kind: axisKind(name, coordinates.attrs), coordinates };
}

/** Most numbers of a coordinate: more is not for exact statistics of single areas. */
const MOST_COORDINATES = 10_000_000;
/** Most chunks of a coordinate, each of which is read by itself. */
const MOST_CHUNKS = 100_000;

/** All numbers of an array, row by row. */
export async function readAll(array: ZarrArray<DataType>): Promise<Float64Array> {
  const count = array.shape.reduce((product, length) => product * length, 1);
  const { shape, chunks, dtype } = array;
  const parts = shape.reduce(
    (all, length, axis) => all * Math.ceil(length / (chunks[axis] ?? 1)),
    1,
  );
  if (!(count <= MOST_COORDINATES && parts <= MOST_CHUNKS))
    throw new SourceError(`its coordinates are too many: ${count} in ${parts} chunks`);
  if (bytesOfType(dtype) === undefined) throw new SourceError("its coordinates are no numbers");
  const { data } = await get(array);
  return Float64Array.from(toNumbers(data));
}
