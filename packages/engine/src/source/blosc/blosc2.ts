import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { SourceError } from "../source-error.ts";
import { CODECS, damagedChunk, expandPart, numberAt, NUMBER_BYTES } from "./codecs.ts";
import { unshuffleBitsInto, unshuffleInto } from "./shuffle.ts";

const HEAD_BYTES = 32;
const AT = { flags: 2, cellBytes: 3, length: 4, blockBytes: 8, stored: 12, filters: 16, more: 31 };
/** Flags of the head: both shuffles mean a head of 32 bytes, cells as they are, blocks in one part. */
const FLAG = { longHead: 0x05, plain: 0x02, whole: 0x10 };
/** Flags at the end of the head. */
const DICTIONARY = 0x01;
const MAX_FILTERS = 6;
/** Filters: shuffles of bytes and bits; bits that were cut off have nothing to undo. */
const FILTER = { none: 0, bytes: 1, bits: 2, delta: 3, cutOff: 4 };
/** What all cells of a chunk are: zeros, NaN, or the number behind the head. */
export const ALL = { zeros: 1, nan: 2, same: 3 };
const BITS = 8;
const LEAST_BLOCK_BYTES = 16;

/** A chunk of Blosc 2, compared with its bytes. */
export interface Blosc2Chunk {
  readonly stored: Uint8Array;
  readonly flags: number;
  readonly cellBytes: number;
  /** Bytes of the cells. */
  readonly length: number;
  readonly blockBytes: number;
  /** Filters to be undone, the first first. */
  readonly filters: readonly number[];
  /** One of {@link ALL}; 0 for others. */
  readonly all: number;
}

/**
 * Reads the head of a chunk of Blosc 2 (README_CHUNK_FORMAT.rst of c-blosc2).
 *
 * @throws SourceError for a filter or a codec that is not supported; CorruptBlockError for a damaged chunk
 */
export function readBlosc2(bytes: Uint8Array): Blosc2Chunk {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = bytes[AT.flags] ?? 0;
  const cellBytes = bytes[AT.cellBytes] ?? 0;
  if (bytes.length < HEAD_BYTES || (flags & FLAG.longHead) !== FLAG.longHead || cellBytes === 0)
    throw damagedChunk();
  const [length, blockBytes] = [numberAt(view, AT.length), numberAt(view, AT.blockBytes)];
  const storedBytes = numberAt(view, AT.stored);
  refuseTinyBlocks({ length, blockBytes });
  if (storedBytes < HEAD_BYTES || storedBytes > bytes.length) throw damagedChunk();
  const filters = [...bytes.subarray(AT.filters, AT.filters + MAX_FILTERS)].filter(
    (one) => one !== FILTER.none && one !== FILTER.cutOff,
  );
  const unknown = filters.find((one) => one !== FILTER.bytes && one !== FILTER.bits);
  if (unknown !== undefined)
    throw new SourceError(
      `Blosc2 with ${unknown === FILTER.delta ? "the filter delta" : "a filter of its writer"} is not supported`,
    );
  const more = bytes[AT.more] ?? 0;
  if ((more & DICTIONARY) !== 0) throw new SourceError("Blosc2 with a dictionary is not supported");
  const stored = bytes.subarray(0, storedBytes);
  return { stored, flags, cellBytes, length, blockBytes, filters, all: (more >> 4) & 0x07 };
}

/** @throws CorruptBlockError for blocks smaller than writers make: each costs a turn of the loop */
export function refuseTinyBlocks({
  length,
  blockBytes,
}: Pick<Blosc2Chunk, "length" | "blockBytes">): void {
  if (blockBytes < Math.min(length, LEAST_BLOCK_BYTES)) throw damagedChunk();
}

/** Takes a block: its number, and its bytes, which are valid until the promise is fulfilled. */
export type UseBlock = (block: number, cells: Uint8Array) => Promise<void>;

/**
 * Expands the blocks of a chunk one after the other.
 *
 * @throws CorruptBlockError for a damaged chunk
 */
export async function expandBlosc2(
  chunk: Blosc2Chunk,
  use: UseBlock,
  yieldIfDue: YieldIfDue,
): Promise<void> {
  const { length, blockBytes, flags, stored } = chunk;
  const cells = new Uint8Array(Math.min(blockBytes, length));
  const spare = new Uint8Array(chunk.filters.length === 0 ? 0 : cells.length);
  if (chunk.all !== 0) fillAll(cells, chunk);
  const isPlain = (flags & FLAG.plain) !== 0;
  if (isPlain && stored.length < HEAD_BYTES + length) throw damagedChunk();
  for (let start = 0, block = 0; start < length; start += blockBytes, block += 1) {
    await yieldIfDue();
    const bytes = Math.min(blockBytes, length - start);
    if (chunk.all !== 0) await use(block, cells.subarray(0, bytes));
    else if (isPlain) await use(block, stored.subarray(HEAD_BYTES + start).subarray(0, bytes));
    else {
      const [into, other] = [cells.subarray(0, bytes), spare.subarray(0, bytes)];
      await use(block, await expandBlock(chunk, block, into, other, yieldIfDue));
    }
  }
}

/** Fills cells that are all the same. */
function fillAll(
  cells: Uint8Array,
  { all, cellBytes, stored }: Pick<Blosc2Chunk, "all" | "cellBytes" | "stored">,
): void {
  if (all === ALL.zeros) return;
  const cell = new Uint8Array(cellBytes);
  if (all === ALL.nan && cellBytes === 4) new DataView(cell.buffer).setFloat32(0, Number.NaN, true);
  else if (all === ALL.nan && cellBytes === 8)
    new DataView(cell.buffer).setFloat64(0, Number.NaN, true);
  else if (all === ALL.same && stored.length >= HEAD_BYTES + cellBytes)
    cell.set(stored.subarray(HEAD_BYTES, HEAD_BYTES + cellBytes));
  // Cells that were never written may be anything.
  else throw damagedChunk();
  cells.set(cell.subarray(0, cells.length));
  // Twice as many each time.
  for (let done = cellBytes; done < cells.length; done *= 2) cells.copyWithin(done, 0, done);
}

/**
 * @param into memory for the parts of the block
 * @param other the same for the result of a filter, in turn with the first
 */
async function expandBlock(
  chunk: Blosc2Chunk,
  block: number,
  into: Uint8Array,
  other: Uint8Array,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const { cellBytes, filters } = chunk;
  await expandParts(chunk, block, into, yieldIfDue);
  let [cells, plain] = [into, other];
  for (const filter of filters.toReversed()) {
    if (filter === FILTER.bytes) await unshuffleInto(plain, cells, cellBytes, yieldIfDue);
    else {
      // Cells beyond the last eight are as they are.
      const eights = Math.floor(cells.length / cellBytes / BITS) * BITS * cellBytes;
      const [to, from] = [plain.subarray(0, eights), cells.subarray(0, eights)];
      await unshuffleBitsInto(to, from, cellBytes, yieldIfDue);
      plain.set(cells.subarray(eights), eights);
    }
    [cells, plain] = [plain, cells];
  }
  return cells;
}

async function expandParts(
  { stored, flags, cellBytes, blockBytes }: Blosc2Chunk,
  block: number,
  cells: Uint8Array,
  yieldIfDue: YieldIfDue,
): Promise<void> {
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const expand = CODECS[flags >> 5];
  if (expand === undefined) throw new SourceError("Blosc2 with this codec is not supported");
  const isWhole = (flags & FLAG.whole) !== 0 || cells.length !== blockBytes;
  const parts = isWhole ? 1 : cellBytes;
  const partBytes = cells.length / parts;
  if (!Number.isInteger(partBytes)) throw damagedChunk();
  let from = numberAt(view, HEAD_BYTES + NUMBER_BYTES * block);
  for (let part = 0; part < parts; part++) {
    if (from < HEAD_BYTES) throw damagedChunk();
    const bytes = numberAt(view, from) | 0;
    from += NUMBER_BYTES;
    const into = cells.subarray(part * partBytes, (part + 1) * partBytes);
    if (bytes <= 0) {
      into.fill(repeatedByte(bytes, stored[from]));
      if (bytes < 0) from += 1;
      continue;
    }
    if (from + bytes > stored.length) throw damagedChunk();
    const some = stored.subarray(from, from + bytes);
    if (bytes === partBytes) into.set(some);
    else await expandPart(expand, into, some, yieldIfDue);
    from += bytes;
  }
}

/** The byte of which a part has nothing else: no stored bytes are zeros, fewer than none are that byte. */
function repeatedByte(bytes: number, token: number | undefined): number {
  if (bytes === 0) return 0;
  if (bytes < -255 || token === undefined || (token & 1) === 0) throw damagedChunk();
  return -bytes;
}
