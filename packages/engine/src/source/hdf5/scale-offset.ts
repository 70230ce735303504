import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { CorruptBlockError, SourceError } from "../source-error.ts";
import { BitReader } from "./bit-reader.ts";

/** Cells between two looks at the clock. */
const AT_ONCE = 16 * 1024;
/** Bytes before the packed numbers: bits of a number (4), bytes of the least number (1), the least number (16). */
const HEAD_BYTES = 21;
const LEAST_AT = 5;

/** Values of the filter in the file, in their order: H5Zscaleoffset.c of the HDF5 library. */
const PLACES = {
  scaleType: 0,
  factor: 1,
  count: 2,
  kind: 3,
  size: 4,
  order: 6,
  hasFill: 7,
  fill: 8,
};
const [DECIMAL_SCALE, INTEGER_SCALE] = [0, 2];

/** How the numbers of a chunk are packed. */
interface Packing {
  readonly isFloat: boolean;
  readonly size: number;
  readonly count: number;
  readonly isBigEndian: boolean;
  /** Of floats the decimals that are kept, of integers their bits if the writer chose them. */
  readonly factor: number;
  /** The bits of the number of cells without data; undefined without one. */
  readonly fill: bigint | undefined;
}

/**
 * Undoes HDF5's filter scaleoffset, which stores numbers less the least of their chunk in as few bits as they need; floats
 * are rounded to some decimals. All bits set stand for the fill value.
 *
 * @param values those of the filter in the file
 * @param most maximum bytes of the result
 * @throws SourceError for values that are not known; CorruptBlockError for a stream that is cut off or has more bytes
 */
export async function undoScaleOffset(
  stored: Uint8Array,
  values: readonly number[],
  most: number,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const packing = packingOf(values);
  const { size, count, isFloat, isBigEndian, factor } = packing;
  if (!isFloat && factor === 8 * size) return stored;
  if (!(count * size <= most)) throw new CorruptBlockError(`a chunk has more than ${most} bytes`);
  const view = new DataView(stored.buffer, stored.byteOffset, stored.byteLength);
  const bits = stored.length < HEAD_BYTES ? Infinity : view.getUint32(0, true);
  if (bits > 8 * size || HEAD_BYTES + Math.ceil((bits * count) / 8) > stored.length)
    throw new CorruptBlockError("scaleoffset that is cut off");
  const isPlain = bits === 8 * size;
  const plain = isPlain
    ? new Uint8Array(stored.subarray(HEAD_BYTES, HEAD_BYTES + count * size))
    : new Uint8Array(count * size);
  const put = writer(new DataView(plain.buffer), packing, view.getBigUint64(LEAST_AT, true), bits);
  const packed = new BitReader(stored, HEAD_BYTES);
  for (let cell = 0; cell < count; cell++) {
    if (cell % AT_ONCE === 0) await yieldIfDue();
    if (!isPlain) put(cell * size, packed);
    if (isBigEndian) plain.subarray(cell * size, (cell + 1) * size).reverse();
  }
  return plain;
}

function packingOf(values: readonly number[]): Packing {
  const at = (place: number): number => values[place] ?? 0;
  const size = at(PLACES.size);
  const isFloat = at(PLACES.kind) === 1;
  const scale = isFloat ? DECIMAL_SCALE : INTEGER_SCALE;
  const sizes = isFloat ? [4, 8] : [1, 2, 4, 8];
  if (at(PLACES.kind) > 1 || at(PLACES.scaleType) !== scale || !sizes.includes(size))
    throw new SourceError("its HDF5 filter scaleoffset has values that are not known");
  const fill = BigInt(at(PLACES.fill)) | (BigInt(at(PLACES.fill + 1)) << 32n);
  return {
    isFloat,
    size,
    count: at(PLACES.count),
    isBigEndian: at(PLACES.order) === 1,
    factor: at(PLACES.factor) | 0,
    fill: at(PLACES.hasFill) === 1 ? BigInt.asUintN(8 * size, fill) : undefined,
  };
}

/** Writes the number of a cell, little-endian. */
type Put = (at: number, packed: BitReader) => void;

function writer(plain: DataView, packing: Packing, least: bigint, bits: number): Put {
  const { isFloat, size, fill } = packing;
  if (isFloat) return floatWriter(plain, packing, least, bits);
  if (size === 8) {
    const allSet = 2n ** BigInt(bits) - 1n;
    return (at, packed) => {
      const number = packed.big(bits);
      const value = fill !== undefined && number === allSet ? fill : number + least;
      plain.setBigUint64(at, BigInt.asUintN(64, value), true);
    };
  }
  const allSet = 2 ** bits - 1;
  const [from, missing] = [Number(BigInt.asUintN(8 * size, least)), Number(fill ?? 0n)];
  const put = (at: number, value: number): void => {
    if (size === 1) plain.setUint8(at, value);
    else if (size === 2) plain.setUint16(at, value, true);
    else plain.setUint32(at, value, true);
  };
  return (at, packed) => {
    const number = packed.number(bits);
    put(at, fill !== undefined && number === allSet ? missing : number + from);
  };
}

/** In the precision of the type, as the HDF5 library computes. */
function floatWriter(
  plain: DataView,
  { size, fill, factor }: Packing,
  least: bigint,
  bits: number,
): Put {
  const bytes = new DataView(new ArrayBuffer(8));
  const floatOf = (number: bigint): number => {
    bytes.setBigUint64(0, number, true);
    return size === 4 ? bytes.getFloat32(0, true) : bytes.getFloat64(0, true);
  };
  const round = size === 4 ? Math.fround : (value: number): number => value;
  const [from, missing] = [floatOf(least), floatOf(fill ?? 0n)];
  const scale = round(10 ** factor);
  const allSet = 2n ** BigInt(bits) - 1n;
  return (at, packed) => {
    const number = size === 4 ? packed.number(bits) : packed.big(bits);
    const isMissing = fill !== undefined && BigInt(number) === allSet;
    const value = isMissing ? missing : round(round(Number(number)) / scale) + from;
    if (size === 4) plain.setFloat32(at, value, true);
    else plain.setFloat64(at, value, true);
  };
}
