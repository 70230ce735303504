import { byteAt, copyFromBefore, copyStored, type ExpandSome, longLength } from "./sequences.ts";

/** Distances from this one on have two further bytes. */
const FAR = 8191;
/** A length that goes on in further bytes. */
const LONG = 7;

/** Sequences of a block of BloscLZ, Blosc's own codec (blosclz.c of c-blosc): bytes as they are, or a copy from before. */
export const expandBlosclz: ExpandSome = (plain, stored, progress, until) => {
  let { from, to } = progress;
  while (to < until && from < stored.length) {
    // The first sequence is always bytes as they are: the upper bits mean something else.
    const control = from === 0 ? byteAt(stored, from) & 0x1f : byteAt(stored, from);
    from += 1;
    if (control < 32) {
      copyStored(plain, to, stored, from, control + 1);
      from += control + 1;
      to += control + 1;
      continue;
    }
    let length = (control >> 5) + 2;
    if (control >> 5 === LONG) {
      const more = longLength(stored, from, plain.length);
      length += more.length;
      from += more.bytes;
    }
    let back = ((control & 0x1f) << 8) + byteAt(stored, from++);
    if (back === FAR) {
      back += 256 * byteAt(stored, from) + byteAt(stored, from + 1);
      from += 2;
    }
    copyFromBefore(plain, to, back + 1, length);
    to += length;
  }
  progress.from = from;
  progress.to = to;
};
