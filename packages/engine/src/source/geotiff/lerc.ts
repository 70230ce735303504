import { decode, load } from "lerc";
import { CorruptBlockError } from "../source-error.ts";
import { checkedLerc } from "./lerc-header.ts";

/**
 * Expands a LERC block to the bytes of its cells, in the byte order of this machine; masked cells are NaN in floats and
 * 0 in integers. Runs on this thread, some milliseconds for each block.
 *
 * @throws CorruptBlockError for bytes that are no LERC, or more bytes than a block has
 */
export async function expandLerc(
  stored: Uint8Array,
  maxLength: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const blob = checkedLerc(stored, maxLength);
  await load();
  let cells: ReturnType<typeof decode>;
  try {
    cells = decode(blob, { returnInterleaved: true });
  } catch (cause) {
    throw new CorruptBlockError("LERC that cannot be decoded", { cause });
  }
  const { pixels, mask, depthCount } = cells;
  const [values] = pixels;
  if (values === undefined || pixels.length !== 1 || values.byteLength > maxLength)
    throw new CorruptBlockError("LERC of other cells than a block holds");
  if (mask !== null && (values instanceof Float32Array || values instanceof Float64Array))
    for (let index = 0; index < values.length; index++)
      if (mask[Math.floor(index / depthCount)] === 0) values[index] = Number.NaN;
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength).slice();
}
