import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { CorruptBlockError } from "../source-error.ts";

/** Bytes that are written between two looks at the clock. */
const AT_ONCE = 64 * 1024;
/** Lengths of copies up to this one are in the first byte; a further byte holds what a longer one has beyond it. */
const LONG_COPY = 7;

/**
 * Expands LZF, the filter of h5py: runs of bytes as they are, and copies of bytes from up to 8 KiB before (format of
 * LibLZF's lzf_d.c).
 *
 * @param most maximum bytes of the result
 * @throws CorruptBlockError for a stream that is cut off, refers to before its begin or has more bytes
 */
export async function expandLzf(
  stored: Uint8Array,
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  let plain = new Uint8Array(Math.min(most, 4 * stored.length + 64));
  let [from, to, pause] = [0, 0, AT_ONCE];
  while (from < stored.length) {
    if (to >= pause) {
      await yieldIfDue();
      pause = to + AT_ONCE;
    }
    const control = byteAt(stored, from++);
    if (control < 32) {
      const length = control + 1;
      plain = withRoom(plain, to + length, most);
      if (from + length > stored.length) throw cutOff();
      plain.set(stored.subarray(from, from + length), to);
      [from, to] = [from + length, to + length];
      continue;
    }
    let length = control >> 5;
    if (length === LONG_COPY) length += byteAt(stored, from++);
    length += 2;
    let source = to - ((control & 0x1f) << 8) - byteAt(stored, from++) - 1;
    if (source < 0) throw new CorruptBlockError("LZF that refers to before its begin");
    plain = withRoom(plain, to + length, most);
    // Byte by byte: a copy may go over bytes that it has just written.
    for (const end = to + length; to < end; to++) plain[to] = plain[source++] ?? 0;
  }
  return plain.subarray(0, to);
}

const cutOff = (): CorruptBlockError => new CorruptBlockError("LZF that is cut off");

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw cutOff();
  return byte;
}

function withRoom(
  plain: Uint8Array<ArrayBuffer>,
  length: number,
  most: number,
): Uint8Array<ArrayBuffer> {
  if (length <= plain.length) return plain;
  if (length > most) throw new CorruptBlockError(`a chunk has more than ${most} bytes`);
  const longer = new Uint8Array(Math.min(most, Math.max(length, 2 * plain.length)));
  longer.set(plain);
  return longer;
}
