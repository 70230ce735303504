import { CorruptBlockError } from "../source-error.ts";

const CLEAR = 256;
const END = 257;
const FIRST_FREE = 258;
const MAX_CODES = 4096;

/**
 * Expands TIFF's LZW (TIFF 6.0, section 13): codes of 9 to 12 bits, most significant bit first; the width grows one
 * code early.
 *
 * @param maxLength maximum bytes of the block
 * @throws CorruptBlockError for undefined codes, or more bytes than a block has
 */
export function expandLzw(stored: Uint8Array, maxLength: number): Uint8Array<ArrayBuffer> {
  // Before TIFF 5 codes had the reverse bit order; such a stream begins with a clear code in that order.
  if (stored[0] === 0 && ((stored[1] ?? 0) & 1) === 1)
    throw new CorruptBlockError("LZW in the bit order before TIFF 5");
  const out = new Uint8Array(maxLength);
  // A code stands for bytes already in the output, so an offset and a length define it.
  const starts = new Uint32Array(MAX_CODES);
  const lengths = new Uint32Array(MAX_CODES);
  let [filled, next, width, bits, held, position] = [0, FIRST_FREE, 9, 0, 0, 0];
  let previous: { readonly start: number; readonly length: number } | undefined;
  for (;;) {
    while (held < width) {
      // Some writers omit the end code.
      if (position === stored.length) return out.subarray(0, filled);
      bits = ((bits << 8) | (stored[position++] ?? 0)) & 0xffffff;
      held += 8;
    }
    held -= width;
    const code = (bits >>> held) & ((1 << width) - 1);
    if (code === END) return out.subarray(0, filled);
    if (code === CLEAR) {
      [next, width, previous] = [FIRST_FREE, 9, undefined];
      continue;
    }
    const start = filled;
    const isNew = code >= next;
    if (isNew && (previous === undefined || code > next))
      throw new CorruptBlockError("LZW with an undefined code");
    const from = isNew ? (previous?.start ?? 0) : (starts[code] ?? 0);
    const length = code < CLEAR ? 1 : isNew ? (previous?.length ?? 0) + 1 : (lengths[code] ?? 0);
    if (filled + length > maxLength)
      throw new CorruptBlockError("LZW of more bytes than a block has");
    if (code < CLEAR) out[filled++] = code;
    // Byte by byte: a new code ends with its own first byte.
    else for (let index = 0; index < length; index++) out[filled++] = out[from + index] ?? 0;
    if (previous !== undefined && next < MAX_CODES) {
      starts[next] = previous.start;
      lengths[next] = previous.length + 1;
      next += 1;
      if (next === (1 << width) - 1 && width < 12) width += 1;
    }
    previous = { start, length };
  }
}
