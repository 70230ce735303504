import { SampleFormat } from "@cogeotiff/core";
import type { Block } from "../raster-source.ts";
import { unpackBits } from "./unpack-bits.ts";

/** The number type of a raster's cells, as stored. */
export interface SampleType {
  readonly bits: number;
  /**
   * The bytes of a block as numbers; they must be in the byte order of this machine.
   *
   * @param rowLength numbers in a row; rows begin at a byte
   */
  numbers(bytes: ArrayBuffer, rowLength: number): Block;
  /** A number as a cell of this type holds it. */
  round(value: number): number;
}

const identity = (value: number): number => value;

const whole = (bits: number, numbers: (bytes: ArrayBuffer) => Block): SampleType => ({
  bits,
  numbers,
  round: identity,
});

const packed = (bits: number): SampleType => ({
  bits,
  numbers: (bytes, rowLength) => unpackBits(new Uint8Array(bytes), bits, rowLength),
  round: identity,
});

const SAMPLE_TYPES: Readonly<Record<string, SampleType>> = {
  [key(SampleFormat.Uint, 1)]: packed(1),
  [key(SampleFormat.Uint, 2)]: packed(2),
  [key(SampleFormat.Uint, 4)]: packed(4),
  [key(SampleFormat.Uint, 8)]: whole(8, (bytes) => new Uint8Array(bytes)),
  [key(SampleFormat.Uint, 16)]: whole(16, (bytes) => new Uint16Array(bytes)),
  [key(SampleFormat.Uint, 32)]: whole(32, (bytes) => new Uint32Array(bytes)),
  // Statistics are in double precision anyway: whole numbers beyond 2^53 are rounded to the nearest that a double has.
  [key(SampleFormat.Uint, 64)]: whole(64, (bytes) =>
    Float64Array.from(new BigUint64Array(bytes), Number),
  ),
  [key(SampleFormat.Int, 8)]: whole(8, (bytes) => new Int8Array(bytes)),
  [key(SampleFormat.Int, 16)]: whole(16, (bytes) => new Int16Array(bytes)),
  [key(SampleFormat.Int, 32)]: whole(32, (bytes) => new Int32Array(bytes)),
  [key(SampleFormat.Int, 64)]: whole(64, (bytes) =>
    Float64Array.from(new BigInt64Array(bytes), Number),
  ),
  [key(SampleFormat.Float, 16)]: whole(16, halfFloats),
  [key(SampleFormat.Float, 32)]: {
    ...whole(32, (bytes) => new Float32Array(bytes)),
    round: Math.fround,
  },
  [key(SampleFormat.Float, 64)]: whole(64, (bytes) => new Float64Array(bytes)),
};

function key(format: SampleFormat, bits: number): string {
  return `${format}/${bits}`;
}

/** The type of cells of a TIFF sample format and number of bits, or undefined when it is not supported. */
export function sampleType(format: SampleFormat, bits: number): SampleType | undefined {
  return SAMPLE_TYPES[key(format, bits)];
}

/** IEEE 754 half precision: 1 bit sign, 5 bits exponent, 10 bits fraction. */
function halfFloats(bytes: ArrayBuffer): Float32Array {
  return Float32Array.from(new Uint16Array(bytes), (half) => {
    const sign = half >= 0x8000 ? -1 : 1;
    const exponent = (half >> 10) & 0x1f;
    const fraction = half & 0x3ff;
    if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : Number.NaN;
    return exponent === 0
      ? sign * fraction * 2 ** -24
      : sign * (1024 + fraction) * 2 ** (exponent - 25);
  });
}
