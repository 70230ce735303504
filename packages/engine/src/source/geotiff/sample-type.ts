import { SampleFormat } from "@cogeotiff/core";
import type { PixelType } from "../pixel-type.ts";
import type { Block } from "../raster-source.ts";
import { unpackBits } from "./unpack-bits.ts";

/** The number type of a raster's cells, as stored. */
export interface SampleType {
  readonly bits: number;
  /** The smallest pixel type that holds the numbers after reading. */
  readonly numberType: PixelType;
  /**
   * The bytes of a block as numbers, in the same memory where possible; they must be in the byte order of this machine.
   * Ignores an incomplete number at the end.
   *
   * @param rowLength numbers in a row; each row begins at a byte
   */
  numbers(bytes: Uint8Array<ArrayBuffer>, rowLength: number): Block;
  /** Rounds a number to the precision of this type. */
  round(value: number): number;
}

const identity = (value: number): number => value;

/** The memory of the numbers of a block: arguments of the constructors of typed arrays. */
type MemoryRange = readonly [buffer: ArrayBuffer, byteOffset: number, length: number];

const aligned = (
  bits: number,
  numberType: PixelType,
  numbers: (...range: MemoryRange) => Block,
): SampleType => ({
  bits,
  numberType,
  numbers: (bytes) => {
    const size = bits / 8;
    const isAligned = bytes.byteOffset % size === 0;
    const { buffer, byteOffset, byteLength } = isAligned ? bytes : bytes.slice();
    return numbers(buffer, byteOffset, Math.floor(byteLength / size));
  },
  round: identity,
});

const packed = (bits: number): SampleType => ({
  bits,
  numberType: bits <= 8 ? "uint8" : bits <= 16 ? "uint16" : "uint32",
  numbers: (bytes, rowLength) => unpackBits(bytes, bits, rowLength),
  round: identity,
});

const SAMPLE_TYPES: Readonly<Record<string, SampleType>> = {
  [key(SampleFormat.Uint, 8)]: aligned(8, "uint8", (...range) => new Uint8Array(...range)),
  [key(SampleFormat.Uint, 16)]: aligned(16, "uint16", (...range) => new Uint16Array(...range)),
  [key(SampleFormat.Uint, 32)]: aligned(32, "uint32", (...range) => new Uint32Array(...range)),
  // Statistics use double precision anyway: integers beyond 2^53 are rounded to the nearest double.
  [key(SampleFormat.Uint, 64)]: aligned(64, "float64", (...range) =>
    Float64Array.from(new BigUint64Array(...range), Number),
  ),
  [key(SampleFormat.Int, 8)]: aligned(8, "int8", (...range) => new Int8Array(...range)),
  [key(SampleFormat.Int, 16)]: aligned(16, "int16", (...range) => new Int16Array(...range)),
  [key(SampleFormat.Int, 32)]: aligned(32, "int32", (...range) => new Int32Array(...range)),
  [key(SampleFormat.Int, 64)]: aligned(64, "float64", (...range) =>
    Float64Array.from(new BigInt64Array(...range), Number),
  ),
  [key(SampleFormat.Float, 16)]: aligned(16, "float32", halfFloats),
  [key(SampleFormat.Float, 32)]: {
    ...aligned(32, "float32", (...range) => new Float32Array(...range)),
    round: Math.fround,
  },
  [key(SampleFormat.Float, 64)]: aligned(64, "float64", (...range) => new Float64Array(...range)),
};

function key(format: SampleFormat, bits: number): string {
  return `${format}/${bits}`;
}

/** The type of cells of a TIFF sample format and number of bits, or undefined when it is not supported. */
export function sampleType(format: SampleFormat, bits: number): SampleType | undefined {
  const isPacked = format === SampleFormat.Uint && PACKED_BITS.includes(bits);
  return SAMPLE_TYPES[key(format, bits)] ?? (isPacked ? packed(bits) : undefined);
}

/** Bits of packed numbers (NBITS of GDAL): all up to 31 but 24, whose byte order writers disagree about. */
const PACKED_BITS: readonly number[] = Array.from({ length: 31 }, (_, index) => index + 1).filter(
  (bits) => bits % 8 !== 0,
);

/** IEEE 754 half precision: 1 bit sign, 5 bits exponent, 10 bits fraction. */
function halfFloats(...range: MemoryRange): Float32Array {
  return Float32Array.from(new Uint16Array(...range), (half) => {
    const sign = half >= 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
    return exponent === 0
      ? sign * fraction * 2 ** -24
      : sign * (1024 + fraction) * 2 ** (exponent - 25);
  });
}
