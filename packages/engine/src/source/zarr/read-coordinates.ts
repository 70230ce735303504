import { type Array as ZarrArray, type Chunk, type DataType, get, slice } from "zarrita";
import { Pace } from "../../schedule/pace.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { SourceError } from "../source-error.ts";
import { bytesOfType } from "./bounded-codecs.ts";
import { toNumbers } from "./chunk-planes.ts";

/** Maximum numbers of a coordinate: zonal statistics of single areas need no more. */
const MAX_COORDINATES = 10_000_000;
/** Maximum chunks of a coordinate; each is read separately. */
const MAX_CHUNKS = 100_000;
/** Chunks that are begun together, and read at the same time. */
const CHUNKS_OF_PIECE = 2048;
const CHUNKS_AT_ONCE = 64;
/** Numbers that are converted between two pauses: a millisecond. */
const NUMBERS_AT_ONCE = 64 * 1024;
/** Maximum bytes of texts of a fixed length, e.g. names of bands. */
const MAX_TEXT_BYTES = 16 * 1024 * 1024;

/**
 * Reads all numbers of an array, row by row.
 *
 * @throws SourceError for cells that are no numbers, or too many of them
 * @throws the reason of the signal after an abort
 */
export async function readNumbers(
  array: ZarrArray<DataType>,
  signal: AbortSignal,
): Promise<Float64Array> {
  if (bytesOfType(array.dtype) === undefined)
    throw new SourceError("its coordinates are no numbers");
  const pace = new Pace(createYieldIfDue(signal), NUMBERS_AT_ONCE);
  const numbers = new Float64Array(refuseTooMany(array));
  let filled = 0;
  for await (const data of piecesOf(array, signal)) {
    const piece = await pace.run(toNumbers(data));
    numbers.set(piece, filled);
    filled += piece.length;
  }
  return numbers;
}

/**
 * Reads all texts or numbers of an array as texts, row by row.
 *
 * @throws SourceError for too many of them, or too long ones
 * @throws the reason of the signal after an abort
 */
export async function readTexts(
  array: ZarrArray<DataType>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const count = refuseTooMany(array);
  const cells = Math.max(
    count,
    array.chunks.reduce((product, length) => product * length, 1),
  );
  const bytes = cells * bytesOfText(array.dtype);
  if (!(bytes <= MAX_TEXT_BYTES))
    throw new SourceError(`its coordinates are texts of ${bytes} bytes > limit ${MAX_TEXT_BYTES}`);
  const texts: string[] = [];
  for await (const data of piecesOf(array, signal))
    for (const value of data as Iterable<unknown>) texts.push(textOf(value));
  return texts;
}

/** A text without the zeros that fill texts of a fixed length. */
const textOf = (value: unknown): string => String(value).replace(/\0+$/, "");

/** Bytes of a text of a fixed length; 0 for other types, whose bytes are those that are stored. */
function bytesOfText(type: DataType): number {
  const [, kind, characters] = /^v2:([US])(\d+)$/.exec(type) ?? [];
  return Number(characters ?? 0) * (kind === "U" ? 4 : 1);
}

/** The number of cells of an array. */
function refuseTooMany({ shape, chunks }: ZarrArray<DataType>): number {
  const product = (lengths: readonly number[]): number =>
    lengths.reduce((all, length) => all * length, 1);
  const count = product(shape);
  const parts = product(shape.map((length, axis) => Math.ceil(length / (chunks[axis] ?? 1))));
  if (shape.length === 0) throw new SourceError("its coordinates have no dimension");
  if (!(count <= MAX_COORDINATES && parts <= MAX_CHUNKS))
    throw new SourceError(`it has too many coordinates: ${count} in ${parts} chunks`);
  return count;
}

/** The cells of an array in pieces of whole rows: zarrita lists and begins all chunks of a selection in one turn. */
async function* piecesOf(
  array: ZarrArray<DataType>,
  signal: AbortSignal,
): AsyncGenerator<Chunk<DataType>["data"]> {
  const [[rows = 0, ...others], [chunkRows = 1, ...chunksOfOthers]] = [array.shape, array.chunks];
  const across = others.reduce(
    (all, length, axis) => all * Math.ceil(length / (chunksOfOthers[axis] ?? 1)),
    1,
  );
  const rowsAtOnce = chunkRows * Math.max(1, Math.floor(CHUNKS_OF_PIECE / across));
  for (let from = 0; from < rows; from += rowsAtOnce) {
    const some = slice(from, Math.min(rows, from + rowsAtOnce));
    const selection = [some, ...others.map(() => null)];
    const options = { createQueue: () => fewAtOnce(signal), signal };
    yield (await get(array, selection, options)).data;
  }
}

/** A queue for zarrita, whose own begins all reads at once. */
function fewAtOnce(signal: AbortSignal) {
  const tasks: (() => Promise<void>)[] = [];
  const yieldIfDue = createYieldIfDue(signal);
  let next = 0;
  const work = async (): Promise<void> => {
    try {
      for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
        await yieldIfDue();
        await task();
      }
    } finally {
      // After a failure the others are of no use.
      next = tasks.length;
    }
  };
  return {
    add: (task: () => Promise<void>) => void tasks.push(task),
    onIdle: () => Promise.all(Array.from({ length: CHUNKS_AT_ONCE }, work)),
  };
}
