import { endianness } from "node:os";
import { type Tag, TiffTagValueType } from "@cogeotiff/core";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import type { ReadableBytes } from "../byte-source.ts";
import { SourceError, UnsupportedGeotiffError } from "../source-error.ts";
import { swapByteOrder } from "./predictor.ts";

/** Bytes of a number in a list, by its type. */
const NUMBER_BYTES: ReadonlyMap<number, 2 | 4 | 8> = new Map([
  [TiffTagValueType.Uint16, 2],
  [TiffTagValueType.Uint32, 4],
  [TiffTagValueType.Uint64, 8],
  [TiffTagValueType.Ifd8, 8],
]);

/** Numbers of 8 bytes that are converted between two pauses. */
const AT_ONCE = 256 * 1024;

/**
 * Reads a tag that lists one number for each block.
 *
 * @param count number of blocks
 * @param name what the numbers are, for messages
 * @throws SourceError for a list that is too short or truncated
 */
export async function readBlockList(
  tag: Tag,
  count: number,
  name: string,
  { bytes, isLittleEndian }: { readonly bytes: ReadableBytes; readonly isLittleEndian: boolean },
): Promise<ArrayLike<number>> {
  if (tag.count < count)
    throw new SourceError(`it has ${name} of ${tag.count} blocks, but ${count} blocks`);
  if (tag.type === "inline") return numbersOf(tag.value);
  const size = NUMBER_BYTES.get(tag.dataType);
  if (size === undefined)
    throw new UnsupportedGeotiffError(`the type of its ${name} is not supported`);
  const list = await bytes.read(tag.dataOffset, size * count);
  if (list.length < size * count)
    throw new SourceError(
      `the list of the ${name} of its blocks extends beyond the end of the file, which has ${bytes.size} bytes`,
    );
  if (isLittleEndian !== (endianness() === "LE")) swapByteOrder(list, size);
  if (size === 2) return new Uint16Array(list.buffer);
  return size === 4 ? new Uint32Array(list.buffer) : asDoubles(new BigUint64Array(list.buffer));
}

/** Few numbers are stored in the directory itself: as an array or as one number. */
function numbersOf(value: unknown): ArrayLike<number> {
  if (typeof value === "number") return [value];
  return Array.from(value as ArrayLike<unknown>, Number);
}

/** Offsets beyond 2^53 are beyond the end of every file. */
async function asDoubles(numbers: BigUint64Array): Promise<Float64Array> {
  const yieldIfDue = createYieldIfDue();
  const doubles = new Float64Array(numbers.length);
  for (let start = 0; start < numbers.length; start += AT_ONCE) {
    await yieldIfDue();
    const end = Math.min(start + AT_ONCE, numbers.length);
    for (let index = start; index < end; index++) doubles[index] = Number(numbers[index]);
  }
  return doubles;
}
