import { BoolArray, type Chunk, type DataType } from "zarrita";
import type { Steps } from "../../schedule/pace.ts";
import type { Block } from "../raster-source.ts";
import { SourceError } from "../source-error.ts";

/** The axes of an array that are the rows and columns of its rasters. */
export interface PlaneAxes {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of a chunk, plane by plane, each row by row. A plane has all rows and columns at one index of the other
 * axes; the last of these axes varies fastest. A step is a cell that is moved or converted.
 *
 * @throws SourceError for a chunk of another size than its array states, or whose cells are no numbers
 */
export function* chunkPlanes(
  { data, shape, stride }: Chunk<DataType>,
  { rows, columns }: PlaneAxes,
): Steps<Block> {
  const cells = yield* toNumbers(data);
  const count = shape.reduce((product, length) => product * length, 1);
  if (cells.length !== count)
    throw new SourceError(`a chunk has ${cells.length} cells instead of ${count}`);
  const others = shape.map((_, axis) => axis).filter((axis) => axis !== rows && axis !== columns);
  const order = [...others, rows, columns];
  if (isInOrder(order, shape, stride)) return cells;
  const lengths = order.map((axis) => shape[axis] ?? 1);
  const strides = order.map((axis) => stride[axis] ?? 0);
  return yield* reordered(cells, lengths, strides);
}

/** Maximum number of cells that are moved or converted in one step. */
const CELLS_AT_ONCE = 4096;

/** The cells in the order of axes with these lengths, and strides in the cells as they are; the last varies fastest. */
function* reordered(
  cells: Block,
  lengths: readonly number[],
  strides: readonly number[],
): Steps<Block> {
  const moved = new (cells.constructor as new (length: number) => Block)(cells.length);
  const last = lengths.length - 1;
  const [length, stride] = [lengths[last] ?? 1, strides[last] ?? 1];
  const at = lengths.map(() => 0);
  let source = 0;
  for (let target = 0; target < moved.length;) {
    const rowEnd = target + length;
    for (let from = source; target < rowEnd;) {
      const end = Math.min(rowEnd, target + CELLS_AT_ONCE);
      yield end - target;
      for (; target < end; from += stride) moved[target++] = cells[from] ?? 0;
    }
    for (let axis = last - 1; axis >= 0; axis--) {
      const next = (at[axis] ?? 0) + 1;
      source += strides[axis] ?? 0;
      at[axis] = next;
      if (next < (lengths[axis] ?? 1)) break;
      source -= next * (strides[axis] ?? 0);
      at[axis] = 0;
    }
  }
  return moved;
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

/** Converts the data of a chunk to a block; 64-bit integers lose precision beyond 2^53. A step is a number. */
export function* toNumbers(data: unknown): Steps<Block> {
  if (isBlock(data)) return data;
  if (data instanceof BigInt64Array || data instanceof BigUint64Array)
    return yield* converted(data, new Float64Array(data.length));
  if (data instanceof BoolArray) return new Uint8Array(data.buffer, data.byteOffset, data.length);
  if (Object.prototype.toString.call(data) === "[object Float16Array]") {
    const halves = data as ArrayLike<number>;
    return yield* converted(halves, new Float32Array(halves.length));
  }
  throw new SourceError("its cells are no numbers");
}

function* converted(
  data: ArrayLike<number | bigint>,
  numbers: Float32Array<ArrayBuffer> | Float64Array<ArrayBuffer>,
): Steps<Block> {
  for (let from = 0; from < numbers.length; from += CELLS_AT_ONCE) {
    const end = Math.min(numbers.length, from + CELLS_AT_ONCE);
    for (let index = from; index < end; index++) numbers[index] = Number(data[index]);
    yield end - from;
  }
  return numbers;
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
