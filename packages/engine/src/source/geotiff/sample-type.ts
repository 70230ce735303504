import { SampleFormat } from "@cogeotiff/core";
import type { PixelType } from "../pixel-type.ts";
import type { Block } from "../raster-source.ts";
import { unpackBits } from "./unpack-bits.ts";

/** The number type of a raster's cells, as stored. */
export interface SampleType {
  readonly bits: number;
  /** The smallest type that holds the numbers as they are read. */
  readonly numberType: PixelType;
  /**
   * The bytes of a block as numbers, in the same memory where that can be; they must be in the byte order of this machine.
   * Bytes at the end that make no whole number are left out.
   *
   * @param rowLength numbers in a row; rows begin at a byte
   */
  numbers(bytes: Uint8Array<ArrayBuffer>, rowLength: number): Block;
  /** A number as a cell of this type holds it. */
  round(value: number): number;
}

const identity = (value: number): number => value;

/** Where the numbers of a block are in memory, as the constructors of typed arrays take it. */
type Place = readonly [buffer: ArrayBuffer, byteOffset: number, length: number];

const whole = (
  bits: number,
  numberType: PixelType,
  numbers: (...place: Place) => Block,
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
  numberType: "uint8",
  numbers: (bytes, rowLength) => unpackBits(bytes, bits, rowLength),
  round: identity,
});

const SAMPLE_TYPES: Readonly<Record<string, SampleType>> = {
  [key(SampleFormat.Uint, 1)]: packed(1),
  [key(SampleFormat.Uint, 2)]: packed(2),
  [key(SampleFormat.Uint, 4)]: packed(4),
  [key(SampleFormat.Uint, 8)]: whole(8, "uint8", (...place) => new Uint8Array(...place)),
  [key(SampleFormat.Uint, 16)]: whole(16, "uint16", (...place) => new Uint16Array(...place)),
  [key(SampleFormat.Uint, 32)]: whole(32, "uint32", (...place) => new Uint32Array(...place)),
  // Statistics are in double precision anyway: whole numbers beyond 2^53 are rounded to the nearest that a double has.
  [key(SampleFormat.Uint, 64)]: whole(64, "float64", (...place) =>
    Float64Array.from(new BigUint64Array(...place), Number),
  ),
  [key(SampleFormat.Int, 8)]: whole(8, "int8", (...place) => new Int8Array(...place)),
  [key(SampleFormat.Int, 16)]: whole(16, "int16", (...place) => new Int16Array(...place)),
  [key(SampleFormat.Int, 32)]: whole(32, "int32", (...place) => new Int32Array(...place)),
  [key(SampleFormat.Int, 64)]: whole(64, "float64", (...place) =>
    Float64Array.from(new BigInt64Array(...place), Number),
  ),
  [key(SampleFormat.Float, 16)]: whole(16, "float32", halfFloats),
  [key(SampleFormat.Float, 32)]: {
    ...whole(32, "float32", (...place) => new Float32Array(...place)),
    round: Math.fround,
  },
  [key(SampleFormat.Float, 64)]: whole(64, "float64", (...place) => new Float64Array(...place)),
};

function key(format: SampleFormat, bits: number): string {
  return `${format}/${bits}`;
}

/** The type of cells of a TIFF sample format and number of bits, or undefined when it is not supported. */
export function sampleType(format: SampleFormat, bits: number): SampleType | undefined {
  return SAMPLE_TYPES[key(format, bits)];
}

/** IEEE 754 half precision: 1 bit sign, 5 bits exponent, 10 bits fraction. */
function halfFloats(...place: Place): Float32Array {
  return Float32Array.from(new Uint16Array(...place), (half) => {
    const sign = half >= 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
    return exponent === 0
      ? sign * fraction * 2 ** -24
      : sign * (1024 + fraction) * 2 ** (exponent - 25);
  });
}
