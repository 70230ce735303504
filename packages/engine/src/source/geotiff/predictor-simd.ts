import { FLOAT_PREDICTOR } from "./float-predictor.wasm.ts";
import { WasmModule } from "./wasm.ts";

/** Bytes that are processed at once: few enough for the cache of the processor. */
const PART_BYTES = 32 * 1024;
/** Maximum length of a row, numbers: the memory of WebAssembly never shrinks. */
export const LONGEST_ROW: number = 256 * 1024;
/** Bytes that reads and writes of 16 numbers at a time may reach beyond the last number. */
const MARGIN = 64;

/**
 * Undoes the floating point predictor (see `undoFloatingPoint`) of single precision and one band, in place, to
 * little-endian numbers. It processes 16 bytes at a time in WebAssembly (assembly/float-predictor.ts), about twenty
 * times as fast as byte by byte: this took most of the time of reading a raster.
 *
 * @param bytes bytes of a block; an incomplete last row stays unchanged
 * @param rowLength numbers in a row, at most {@link LONGEST_ROW}
 */
export function undoPredictorSimd(bytes: Uint8Array, rowLength: number): void {
  const rowBytes = 4 * rowLength;
  const rowsAtOnce = Math.max(1, Math.floor(PART_BYTES / rowBytes));
  const target = rowsAtOnce * rowBytes + MARGIN;
  const scratch = 2 * target;
  const { functions, memory: buffer } = predictor.withMemory(scratch + rowBytes + MARGIN);
  const memory = new Uint8Array(buffer);
  const rows = Math.floor(bytes.length / rowBytes);
  for (let row = 0; row < rows; row += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, rows - row);
    const part = bytes.subarray(row * rowBytes, (row + count) * rowBytes);
    memory.set(part);
    functions.undo(count, rowLength, 0, target, scratch);
    part.set(memory.subarray(target, target + part.length));
  }
}

interface Functions {
  readonly undo: (
    rows: number,
    rowLength: number,
    source: number,
    target: number,
    scratch: number,
  ) => void;
}

const predictor = new WasmModule<Functions>(FLOAT_PREDICTOR);
