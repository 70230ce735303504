import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";

/** The bits of an integer that its type uses; all others are padding, which may be anything. */
export interface UsedBits {
  /** Of the lowest bit. */
  readonly offset: number;
  readonly count: number;
}

/** A type of integers whose bits are not all used. */
interface PaddedType {
  readonly size: number;
  /** Type in the way of numpy, e.g. `<i2`. */
  readonly dtype: string;
  readonly bits: UsedBits;
}

/** Cells between two looks at the clock. */
const AT_ONCE = 64 * 1024;

/** Integers of whole bytes with the values of integers of fewer bits. */
export async function extendBits(
  stored: Uint8Array,
  type: PaddedType,
  yieldIfDue: YieldIfDue,
): Promise<Uint8Array> {
  const plain = new Uint8Array(stored);
  const bytes = AT_ONCE * type.size;
  for (let start = 0; start < plain.length; start += bytes) {
    await yieldIfDue();
    extendSome(plain.subarray(start, start + bytes), type);
  }
  return plain;
}

/** As {@link extendBits}, in place and at once: for few numbers. */
export function extendSome(bytes: Uint8Array, { size, dtype, bits }: PaddedType): void {
  const { offset, count } = bits;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = !dtype.startsWith(">");
  const isSigned = dtype.charAt(1) === "i";
  const extend = (number: number): number => {
    const high = number << (32 - offset - count);
    return isSigned ? high >> (32 - count) : high >>> (32 - count);
  };
  const extendBig = (number: bigint): bigint =>
    isSigned
      ? BigInt.asIntN(count, number >> BigInt(offset))
      : BigInt.asUintN(count, number >> BigInt(offset));
  for (let at = 0; at + size <= bytes.length; at += size)
    if (size === 1) view.setInt8(at, extend(view.getUint8(at)));
    else if (size === 2) view.setInt16(at, extend(view.getUint16(at, isLittle)), isLittle);
    else if (size === 4) view.setInt32(at, extend(view.getUint32(at, isLittle)), isLittle);
    else view.setBigUint64(at, extendBig(view.getBigUint64(at, isLittle)), isLittle);
}
