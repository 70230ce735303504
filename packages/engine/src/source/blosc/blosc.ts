import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { SourceError } from "../source-error.ts";
import { CODECS, damagedChunk as damaged, expandPart, numberAt, NUMBER_BYTES } from "./codecs.ts";
import { unshuffleBitsInto, unshuffleInto } from "./shuffle.ts";

const HEAD_BYTES = 16;
/** Flags of the head: shuffles of bytes and bits, cells as they are, blocks in one part. */
const FLAG = { bytes: 0x01, plain: 0x02, bits: 0x04, whole: 0x10 };
/** No writer makes several blocks that are smaller: each costs a turn of the loop. */
const LEAST_BLOCK_BYTES = 64;
/** A block has a part for each byte of a cell, unless cells are longer, or parts shorter. */
const [MAX_PARTS, LEAST_PART_BYTES] = [16, 128];
const MAX_VERSION = 2;

/** What the head of a chunk states, compared with its bytes. */
interface Head {
  readonly flags: number;
  readonly cellBytes: number;
  /** Bytes of the cells. */
  readonly length: number;
  readonly blockBytes: number;
}

/** The bytes of the cells that the head of a Blosc chunk states; Infinity for bytes that are no such chunk. */
export function statedBloscBytes(bytes: Uint8Array): number {
  if (bytes.length < HEAD_BYTES) return Infinity;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.getUint32(12, true) > bytes.length ? Infinity : view.getUint32(4, true);
}

/**
 * Expands a chunk of Blosc 1 (README_CHUNK_FORMAT.rst of c-blosc), in turns of the event loop. A library is not used for it:
 * that of zarrita returns whatever was in memory when a chunk is damaged.
 *
 * @param most maximum bytes of the result
 * @throws SourceError for more bytes, and for a codec that is not supported; CorruptBlockError for a damaged chunk
 */
export async function expandBlosc(
  stored: Uint8Array,
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array<ArrayBuffer>> {
  const { flags, cellBytes, length, blockBytes } = headOf(stored, most);
  if ((flags & FLAG.plain) !== 0) {
    if (stored.length < HEAD_BYTES + length) throw damaged();
    // Not `slice`: that of a Buffer shares its memory.
    return new Uint8Array(stored.subarray(HEAD_BYTES, HEAD_BYTES + length));
  }
  const expand = CODECS[flags >> 5];
  if (expand === undefined)
    throw new SourceError(
      `Blosc with ${flags >> 5 === 2 ? "snappy" : "this codec"} is not supported`,
    );
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const plain = new Uint8Array(length);
  const spare = new Uint8Array(Math.min(blockBytes, length));
  const hasParts =
    (flags & FLAG.whole) === 0 &&
    cellBytes <= MAX_PARTS &&
    Math.floor(blockBytes / cellBytes) >= LEAST_PART_BYTES;
  const isByBytes = (flags & FLAG.bytes) !== 0 && cellBytes > 1;
  const isByBits = !isByBytes && (flags & FLAG.bits) !== 0;
  for (let start = 0, block = 0; start < length; start += blockBytes, block += 1) {
    await yieldIfDue();
    const cells = plain.subarray(start, start + blockBytes);
    const target = isByBytes || isByBits ? spare.subarray(0, cells.length) : cells;
    const parts = hasParts && cells.length === blockBytes ? cellBytes : 1;
    const partBytes = cells.length / parts;
    if (!Number.isInteger(partBytes)) throw damaged();
    let from = numberAt(view, HEAD_BYTES + NUMBER_BYTES * block);
    for (let part = 0; part < parts; part++) {
      if (from < HEAD_BYTES) throw damaged();
      const bytes = numberAt(view, from);
      from += NUMBER_BYTES;
      if (from + bytes > stored.length) throw damaged();
      const into = target.subarray(part * partBytes, (part + 1) * partBytes);
      const some = stored.subarray(from, from + bytes);
      if (bytes === partBytes) into.set(some);
      else await expandPart(expand, into, some, yieldIfDue);
      from += bytes;
    }
    if (isByBytes) await unshuffleInto(cells, target, cellBytes, yieldIfDue);
    else if (isByBits) await unshuffleBitsInto(cells, target, cellBytes, yieldIfDue);
  }
  return plain;
}

function headOf(stored: Uint8Array, most: number): Head {
  const length = statedBloscBytes(stored);
  if (!(length <= most))
    throw new SourceError(`a chunk has more than the ${most} bytes that its cells take`);
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const [version = 0, , flags = 0, cellBytes = 0] = stored;
  const blockBytes = view.getUint32(8, true);
  if (version < 1 || version > MAX_VERSION || cellBytes === 0 || blockBytes === 0) throw damaged();
  if (blockBytes < Math.min(length, LEAST_BLOCK_BYTES)) throw damaged();
  return { flags, cellBytes, length, blockBytes };
}
