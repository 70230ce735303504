import { SampleFormat } from "@cogeotiff/core";
import type { Block } from "../raster-source.ts";

/** The number type of a raster's cells. */
export interface SampleType {
  readonly bytes: number;
  /** The bytes of a block as numbers; they must be in the byte order of this machine. */
  view(bytes: ArrayBuffer): Block;
  /** A number as a cell of this type holds it. */
  round(value: number): number;
}

const identity = (value: number): number => value;

const SAMPLE_TYPES: Readonly<Record<string, SampleType>> = {
  [key(SampleFormat.Uint, 8)]: {
    bytes: 1,
    view: (bytes) => new Uint8Array(bytes),
    round: identity,
  },
  [key(SampleFormat.Uint, 16)]: {
    bytes: 2,
    view: (bytes) => new Uint16Array(bytes),
    round: identity,
  },
  [key(SampleFormat.Uint, 32)]: {
    bytes: 4,
    view: (bytes) => new Uint32Array(bytes),
    round: identity,
  },
  [key(SampleFormat.Int, 8)]: { bytes: 1, view: (bytes) => new Int8Array(bytes), round: identity },
  [key(SampleFormat.Int, 16)]: {
    bytes: 2,
    view: (bytes) => new Int16Array(bytes),
    round: identity,
  },
  [key(SampleFormat.Int, 32)]: {
    bytes: 4,
    view: (bytes) => new Int32Array(bytes),
    round: identity,
  },
  [key(SampleFormat.Float, 32)]: {
    bytes: 4,
    view: (bytes) => new Float32Array(bytes),
    round: Math.fround,
  },
  [key(SampleFormat.Float, 64)]: {
    bytes: 8,
    view: (bytes) => new Float64Array(bytes),
    round: identity,
  },
};

function key(format: SampleFormat, bits: number): string {
  return `${format}/${bits}`;
}

/** The type of cells of a TIFF sample format and number of bits, or undefined when it is not supported. */
export function sampleType(format: SampleFormat, bits: number): SampleType | undefined {
  return SAMPLE_TYPES[key(format, bits)];
}
