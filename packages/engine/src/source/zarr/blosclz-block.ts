import type { Steps } from "../../schedule/pace.ts";
import { CorruptBlockError } from "../source-error.ts";
import { copyWithin } from "./copy-within.ts";

/** Distances from which on two more bytes state them. */
const MAX_DISTANCE = 8191;
const FAR = 31 << 8;
/** Bytes between two interruption points. */
const BYTES_AT_ONCE = 64 * 1024;

/**
 * Decodes a block of BloscLZ, a kind of FastLZ. A step of the work is a byte of the output.
 *
 * @param output its length is that of the decoded block
 * @throws CorruptBlockError for a block that does not decode to exactly this length
 */
export function* decodeBloscLz(input: Uint8Array, output: Uint8Array): Steps {
  let [at, to, rested] = [0, 0, 0];
  const next = (): number => {
    const byte = input[at++];
    if (byte === undefined) throw corrupt("ends too early");
    return byte;
  };
  while (at < input.length) {
    // The first byte has a mark beside a number of literals.
    const control = at === 0 ? next() & 31 : next();
    if (control < 32) {
      const literals = control + 1;
      if (literals > input.length - at) throw corrupt("ends too early");
      if (literals > output.length - to) throw corrupt("is longer than it states");
      output.set(input.subarray(at, at + literals), to);
      at += literals;
      to += literals;
      continue;
    }
    let length = (control >> 5) + 2;
    if (control >> 5 === 7)
      for (let more = 255; more === 255;) {
        more = next();
        length += more;
        if (length > output.length) throw corrupt("is longer than it states");
      }
    const high = (control & 31) << 8;
    const low = next();
    const isFar = low === 255 && high === FAR;
    const distance = 1 + (isFar ? MAX_DISTANCE + 256 * next() + next() : high + low);
    if (distance > to) throw corrupt("repeats what is not there");
    if (length > output.length - to) throw corrupt("is longer than it states");
    copyWithin(output, to, distance, length);
    to += length;
    if (to - rested >= BYTES_AT_ONCE) {
      yield to - rested;
      rested = to;
    }
  }
  if (to !== output.length) throw corrupt("is shorter than it states");
}

const corrupt = (how: string): CorruptBlockError =>
  new CorruptBlockError(`a chunk is corrupt: its BloscLZ ${how}`);
