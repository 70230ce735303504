import { CorruptBlockError } from "../source-error.ts";

/** The first bytes of a LERC blob, version 2. */
const MAGIC = Buffer.from("Lerc2 ", "latin1");
/** Bytes of a cell by the code of its type. */
const CELL_BYTES: readonly number[] = [1, 1, 2, 2, 4, 4, 4, 8];

/**
 * The single blob of a block, if it states no more bytes than a block has.
 *
 * The library that decodes LERC allocates any memory that a blob states, so this check comes first.
 *
 * @param maxLength maximum bytes of the cells
 * @throws CorruptBlockError for bytes that are no LERC, or a blob that states more bytes
 */
export function checkedLerc(stored: Uint8Array, maxLength: number): Uint8Array {
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  let at = MAGIC.length;
  const next = (): number => {
    if (at + 4 > view.byteLength) throw new CorruptBlockError("LERC that ends in its header");
    at += 4;
    return view.getInt32(at - 4, true);
  };
  if (!isBlob(stored, 0)) throw new CorruptBlockError("LERC without its header");
  const version = next();
  // Versions below 3 have no checksum, versions below 4 one number in each cell.
  if (version >= 3) next();
  const [rows, columns] = [next(), next()];
  const depth = version >= 4 ? next() : 1;
  next(); // Cells with data.
  next(); // Side of a part.
  const length = next();
  const bytes = rows * columns * depth * (CELL_BYTES[next()] ?? Number.NaN);
  const isWhole = [rows, columns, depth].every((size) => size > 0) && length > at;
  if (!isWhole || length > stored.length) throw new CorruptBlockError("LERC that is cut off");
  if (!(bytes <= maxLength))
    throw new CorruptBlockError(
      `LERC of ${columns} x ${rows} cells, which are more than the ${maxLength} bytes of a block`,
    );
  if (isBlob(stored, length)) throw new CorruptBlockError("LERC of other cells than a block holds");
  return stored.subarray(0, length);
}

const isBlob = (stored: Uint8Array, at: number): boolean =>
  MAGIC.equals(stored.subarray(at, at + MAGIC.length));
