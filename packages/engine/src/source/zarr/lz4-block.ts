import type { Steps } from "../../schedule/pace.ts";
import { CorruptBlockError } from "../source-error.ts";
import { copyWithin } from "./copy-within.ts";

/** The last bytes of a block are literals (lz4_Block_format.md). */
const LAST_LITERALS = 5;
/** Bytes between two interruption points. */
const BYTES_AT_ONCE = 64 * 1024;

/**
 * Decodes a block of LZ4. A step of the work is a byte of the output.
 *
 * @param output its length is that of the decoded block
 * @throws CorruptBlockError for a block that does not decode to exactly this length
 */
export function* decodeLz4(input: Uint8Array, output: Uint8Array): Steps {
  let [at, to, rested] = [0, 0, 0];
  const lengthFrom = (nibble: number): number => {
    let length = nibble;
    if (nibble < 15) return length;
    for (;;) {
      const more = input[at++];
      if (more === undefined) throw corrupt("ends too early");
      length += more;
      if (length > output.length) throw corrupt("is longer than it states");
      if (more < 255) return length;
    }
  };
  for (;;) {
    const token = input[at++];
    if (token === undefined) throw corrupt("ends too early");
    const literals = lengthFrom(token >> 4);
    if (literals > input.length - at) throw corrupt("ends too early");
    if (literals > output.length - to) throw corrupt("is longer than it states");
    output.set(input.subarray(at, at + literals), to);
    at += literals;
    to += literals;
    if (at === input.length) break;
    const distance = (input[at] ?? 0) + 256 * (input[at + 1] ?? 0);
    at += 2;
    if (at > input.length) throw corrupt("ends too early");
    if (distance === 0 || distance > to) throw corrupt("repeats what is not there");
    const length = lengthFrom(token & 15) + 4;
    if (length > output.length - to - LAST_LITERALS) throw corrupt("is longer than it states");
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
  new CorruptBlockError(`a chunk is corrupt: its LZ4 ${how}`);
