import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { CorruptBlockError, SourceError } from "../source-error.ts";
import { BitReader } from "./bit-reader.ts";

/** Cells between two looks at the clock. */
const AT_ONCE = 16 * 1024;
/** Values of the filter in the file, in their order: H5Znbit.c of the HDF5 library. */
const PLACES = { isPlain: 1, count: 2, kind: 3, size: 4, order: 5, bits: 6, offset: 7 };
/** Cells that are numbers, not lists or compounds. */
const ATOMIC = 1;

/**
 * Undoes HDF5's filter nbit, which leaves out the bits that a number type does not use. They become zeros.
 *
 * @param values those of the filter in the file
 * @param most maximum bytes of the result
 * @throws SourceError for values that are not known; CorruptBlockError for a chunk that is cut off or has more bytes
 */
export async function undoNBit(
  stored: Uint8Array,
  values: readonly number[],
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const at = (place: number): number => values[place] ?? 0;
  if (at(PLACES.isPlain) === 1) return stored;
  const [count, size, bits, offset] = [
    at(PLACES.count),
    at(PLACES.size),
    at(PLACES.bits),
    at(PLACES.offset),
  ];
  const isKnown = at(PLACES.kind) === ATOMIC && [1, 2, 4, 8].includes(size);
  if (!isKnown || bits < 1 || bits + offset > 8 * size)
    throw new SourceError("its HDF5 filter nbit has values that are not known");
  if (!(count * size <= most)) throw new CorruptBlockError(`a chunk has more than ${most} bytes`);
  if (Math.ceil((bits * count) / 8) > stored.length)
    throw new CorruptBlockError("nbit that is cut off");
  const plain = new Uint8Array(count * size);
  const view = new DataView(plain.buffer);
  const isLittleEndian = at(PLACES.order) === 0;
  const packed = new BitReader(stored, 0);
  for (let cell = 0; cell < count; cell++) {
    if (cell % AT_ONCE === 0) await yieldIfDue();
    if (size === 8)
      view.setBigUint64(cell * size, packed.big(bits) << BigInt(offset), isLittleEndian);
    else {
      const number = packed.number(bits) * 2 ** offset;
      if (size === 1) view.setUint8(cell, number);
      else if (size === 2) view.setUint16(cell * size, number, isLittleEndian);
      else view.setUint32(cell * size, number, isLittleEndian);
    }
  }
  return plain;
}
