import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { type Expand, expandPart, LZ4, ZSTANDARD } from "../blosc/codecs.ts";
import { unshuffleBitsInto } from "../blosc/shuffle.ts";
import { CorruptBlockError, SourceError } from "../source-error.ts";

/** Values of the filter in the file, in their order: two of its version, then these. */
const PLACES = { cellBytes: 2, blockCells: 3, codec: 4 };
/** Bytes before the first compressed block: those of the chunk (8) and of a block (4). */
const HEAD_BYTES = 12;
const LENGTH_BYTES = 4;
/** Cells of a block are a multiple of this. */
const EIGHT = 8;
/** Bytes of a block if the writer chose none, and its least cells. */
const [USUAL_BYTES, LEAST_CELLS] = [8192, 128];
const MAX_CELL_BYTES = 1024;

const CODECS: Readonly<Record<number, Expand>> = { 2: LZ4, 3: ZSTANDARD };

/**
 * Undoes HDF5's filter bitshuffle (bshuf_h5filter.c, bitshuffle.c): in each block the first bits of all cells, then all second
 * ones, ...; each block may be compressed. Cells behind the last eight are as they are.
 *
 * @param values those of the filter in the file
 * @param most maximum bytes of the result
 * @throws SourceError for values that are not known; CorruptBlockError for a chunk that is cut off or has more bytes
 */
export async function undoBitshuffle(
  stored: Uint8Array,
  values: readonly number[],
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const cellBytes = values[PLACES.cellBytes] ?? 0;
  const codec = values[PLACES.codec] ?? 0;
  const expand = CODECS[codec];
  if (cellBytes < 1 || cellBytes > MAX_CELL_BYTES || (codec !== 0 && expand === undefined))
    throw new SourceError("its HDF5 filter bitshuffle has values that are not known");
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  if (expand !== undefined && stored.length < HEAD_BYTES) throw cutOff();
  const length =
    expand === undefined ? stored.length : view.getUint32(0) * 2 ** 32 + view.getUint32(4);
  if (length > most) throw new CorruptBlockError(`a chunk has more than ${most} bytes`);
  const chosen =
    expand === undefined ? (values[PLACES.blockCells] ?? 0) : view.getUint32(8) / cellBytes;
  const blockCells = chosen === 0 && expand === undefined ? usualCells(cellBytes) : chosen;
  if (!Number.isInteger(blockCells) || blockCells < EIGHT || blockCells % EIGHT !== 0)
    throw new CorruptBlockError("bitshuffle in blocks of an odd size");
  const plain = new Uint8Array(length);
  const spare = new Uint8Array(Math.min(length, blockCells * cellBytes));
  const shuffledBytes = Math.floor(length / cellBytes / EIGHT) * EIGHT * cellBytes;
  let from = expand === undefined ? 0 : HEAD_BYTES;
  for (let to = 0; to < shuffledBytes;) {
    await yieldIfDue();
    const cells = plain.subarray(to, Math.min(shuffledBytes, to + blockCells * cellBytes));
    const shuffled = spare.subarray(0, cells.length);
    let bytes = cells.length;
    if (expand === undefined) shuffled.set(stored.subarray(from, from + bytes));
    else {
      if (from + LENGTH_BYTES > stored.length) throw cutOff();
      bytes = view.getUint32(from);
      from += LENGTH_BYTES;
      if (from + bytes > stored.length) throw cutOff();
      await expandPart(expand, shuffled, stored.subarray(from, from + bytes), yieldIfDue);
    }
    await unshuffleBitsInto(cells, shuffled, cellBytes, yieldIfDue);
    [from, to] = [from + bytes, to + cells.length];
  }
  if (from + length - shuffledBytes > stored.length) throw cutOff();
  plain.set(stored.subarray(from, from + length - shuffledBytes), shuffledBytes);
  return plain;
}

function usualCells(cellBytes: number): number {
  const cells = Math.floor(USUAL_BYTES / cellBytes / EIGHT) * EIGHT;
  return Math.max(cells, LEAST_CELLS);
}

const cutOff = (): CorruptBlockError => new CorruptBlockError("bitshuffle that is cut off");
