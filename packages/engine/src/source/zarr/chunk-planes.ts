import { BoolArray, type Chunk, type DataType } from "zarrita";
import type { Block } from "../raster-source.ts";
import { SourceError } from "../source-error.ts";

/** The axes of an array that are the rows and columns of its rasters. */
export interface PlaneAxes {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of a chunk, plane by plane, each row by row. A plane has all rows and columns at one index of the other
 * axes; the last of these axes varies fastest.
 *
 * @throws SourceError for a chunk of another size than its array states, or whose cells are no numbers
 */
export function chunkPlanes(
  { data, shape, stride }: Chunk<DataType>,
  { rows, columns }: PlaneAxes,
): Block {
  const cells = toNumbers(data);
  const count = shape.reduce((product, length) => product * length, 1);
  if (cells.length !== count)
    throw new SourceError(`a chunk has ${cells.length} cells instead of ${count}`);
  const others = shape.map((_, axis) => axis).filter((axis) => axis !== rows && axis !== columns);
  const order = [...others, rows, columns];
  if (isInOrder(order, shape, stride)) return cells;
  const planes = cells.slice();
  const at = order.map(() => 0);
  for (let target = 0; target < count; target++) {
    let source = 0;
    order.forEach((axis, index) => (source += (at[index] ?? 0) * (stride[axis] ?? 0)));
    planes[target] = cells[source] ?? Number.NaN;
    for (let index = order.length - 1; index >= 0; index--) {
      const next = (at[index] ?? 0) + 1;
      at[index] = next === shape[order[index] ?? 0] ? 0 : next;
      if (at[index] !== 0) break;
    }
  }
  return planes;
}

/** Whether the cells lie in memory in the order of these axes, the last varying fastest. */
function isInOrder(
  order: readonly number[],
  shape: readonly number[],
  stride: readonly number[],
): boolean {
  let step = 1;
  return order.toReversed().every((axis) => {
    const length = shape[axis] ?? 1;
    const isNext = length === 1 || stride[axis] === step;
    step *= length;
    return isNext;
  });
}

/** Converts the data of a chunk to a block; 64-bit integers lose precision beyond 2^53. */
export function toNumbers(data: unknown): Block {
  if (isBlock(data)) return data;
  if (data instanceof BigInt64Array || data instanceof BigUint64Array)
    return Float64Array.from(data, Number);
  if (data instanceof BoolArray) return Uint8Array.from(data, Number);
  if (Object.prototype.toString.call(data) === "[object Float16Array]")
    return Float32Array.from(data as Iterable<number>);
  throw new SourceError("its cells are no numbers");
}

const isBlock = (data: unknown): data is Block =>
  [
    Int8Array,
    Uint8Array,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
  ].some((kind) => data instanceof kind);
