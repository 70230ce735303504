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
import { toNumbers } from "./chunk-planes.ts";

/** An axis of the variable with its coordinates. */
export interface Axis {
  readonly index: number;
  readonly name: string;
  readonly kind: AxisKind | undefined;
  readonly coordinates: ZarrArray<DataType> | undefined;
}

/** An array of a store; undefined when there is none. */
export async function openArray(
  location: Location<Readable>,
): Promise<ZarrArray<DataType> | undefined> {
  try {
    return await open(location, { kind: "array" });
  } catch (error) {
    if (isZarritaError(error, "NotFoundError")) return undefined;
    throw error;
  }
}

/** A dimension of a variable; its coordinates are the array of its name, with this dimension alone. */
export async function openAxis(
  group: Location<Readable>,
  name: string,
  index: number,
): Promise<Axis> {
  const coordinates = await openArray(group.resolve(encodeURIComponent(name)));
  const isOwn = coordinates?.shape.length === 1;
  if (coordinates === undefined || !isOwn)
    return { index, name, kind: undefined, coordinates: undefined };
  return { index, name, kind: axisKind(name, coordinates.attrs), coordinates };
}

/** Most numbers of a coordinate: more is not for exact statistics of single areas. */
const MOST_COORDINATES = 10_000_000;

/** All numbers of an array, row by row. */
export async function readAll(array: ZarrArray<DataType>): Promise<Float64Array> {
  const count = array.shape.reduce((product, length) => product * length, 1);
  if (count > MOST_COORDINATES) throw new SourceError("its coordinates are too many");
  const { data } = await get(array);
  return Float64Array.from(toNumbers(data));
}
