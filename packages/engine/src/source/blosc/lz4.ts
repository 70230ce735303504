import { byteAt, copyFromBefore, copyStored, type ExpandSome, longLength } from "./sequences.ts";

/** A length that goes on in further bytes. */
const LONG = 15;
const LEAST_COPY = 4;

/** Sequences of a block of LZ4 (lz4_Block_format.md): bytes as they are, then a copy of bytes from before. */
export const expandLz4: ExpandSome = (plain, stored, progress, until) => {
  let { from, to } = progress;
  while (to < until && from < stored.length) {
    const token = stored[from++] ?? 0;
    let length = token >> 4;
    if (length === LONG) {
      const more = longLength(stored, from, plain.length);
      length += more.length;
      from += more.bytes;
    }
    copyStored(plain, to, stored, from, length);
    from += length;
    to += length;
    // The last sequence has no copy.
    if (from === stored.length) break;
    const back = byteAt(stored, from) + 256 * byteAt(stored, from + 1);
    from += 2;
    length = token & 0x0f;
    if (length === LONG) {
      const more = longLength(stored, from, plain.length);
      length += more.length;
      from += more.bytes;
    }
    length += LEAST_COPY;
    copyFromBefore(plain, to, back, length);
    to += length;
  }
  progress.from = from;
  progress.to = to;
};
