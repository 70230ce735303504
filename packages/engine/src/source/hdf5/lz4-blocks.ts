import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { expandLz4 } from "../blosc/lz4.ts";
import { expandInTurns } from "../blosc/sequences.ts";
import { CorruptBlockError } from "../source-error.ts";

/** Bytes before the first block: those of the chunk (8) and of a block (4). */
const HEAD_BYTES = 12;
const LENGTH_BYTES = 4;

/**
 * Expands the blocks of LZ4 of HDF5's filter 32004 (H5Zlz4.c): the bytes of the chunk and of a block, then for each block
 * its stored bytes; all numbers big-endian. A block that is as long as its cells is not compressed.
 *
 * @param most maximum bytes of the result
 * @throws CorruptBlockError for a stream that is cut off or has more bytes
 */
export async function expandLz4Blocks(
  stored: Uint8Array,
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  if (stored.length < HEAD_BYTES) throw cutOff();
  const length = view.getUint32(0) * 2 ** 32 + view.getUint32(4);
  const blockBytes = view.getUint32(8);
  if (length > most) throw new CorruptBlockError(`a chunk has more than ${most} bytes`);
  if (blockBytes === 0 && length > 0) throw new CorruptBlockError("LZ4 in blocks of no bytes");
  const plain = new Uint8Array(length);
  let [from, to] = [HEAD_BYTES, 0];
  while (to < length) {
    await yieldIfDue();
    if (from + LENGTH_BYTES > stored.length) throw cutOff();
    const storedBytes = view.getUint32(from);
    from += LENGTH_BYTES;
    if (from + storedBytes > stored.length) throw cutOff();
    const block = stored.subarray(from, from + storedBytes);
    const expected = Math.min(blockBytes, length - to);
    const cells = plain.subarray(to, to + expected);
    if (storedBytes === expected) cells.set(block);
    else await expandInTurns(expandLz4, cells, block, yieldIfDue);
    [from, to] = [from + storedBytes, to + expected];
  }
  return plain;
}

const cutOff = (): CorruptBlockError => new CorruptBlockError("LZ4 that is cut off");
