import { CorruptBlockError } from "../source-error.ts";

/**
 * Expands PackBits (TIFF 6.0, section 9): a byte n from 0 to 127 precedes n + 1 literal bytes, one from 129 to 255 a byte that
 * is repeated 257 - n times; 128 means nothing.
 *
 * @param maxLength maximum bytes of the block
 * @throws CorruptBlockError for more bytes than a block has, or a run that is cut off
 */
export function expandPackBits(stored: Uint8Array, maxLength: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(maxLength);
  let [at, filled] = [0, 0];
  // Behind the last run some writers add bytes, so that the next block begins at an even one.
  while (at < stored.length && filled < maxLength) {
    const control = stored[at++] ?? 0;
    if (control === 128) continue;
    const isRun = control > 128;
    const length = isRun ? 257 - control : control + 1;
    const from = isRun ? 1 : length;
    if (filled + length > maxLength)
      throw new CorruptBlockError("PackBits of more bytes than a block has");
    if (at + from > stored.length) throw new CorruptBlockError("PackBits that ends in a run");
    if (isRun) out.fill(stored[at] ?? 0, filled, filled + length);
    else out.set(stored.subarray(at, at + length), filled);
    at += from;
    filled += length;
  }
  return out.subarray(0, filled);
}
