import { Predictor } from "@cogeotiff/core";

/** The bytes of a block as a TIFF predictor left them. */
export interface PredictedBlock {
  readonly bytes: Uint8Array;
  /** Cells of a row. */
  readonly width: number;
  readonly bytesPerSample: number;
}

/**
 * Undoes horizontal differencing (TIFF 6.0, section 14) in place: each cell was stored as the difference from its left
 * neighbour, modulo the size of the type. The bytes must be in the byte order of this machine.
 */
export function undoHorizontalDifferencing({ bytes, width, bytesPerSample }: PredictedBlock): void {
  const cells = integersOf(bytes, bytesPerSample);
  for (let start = 0; start < cells.length; start += width) {
    const end = Math.min(start + width, cells.length);
    for (let index = start + 1; index < end; index++)
      cells[index] = (cells[index] ?? 0) + (cells[index - 1] ?? 0);
  }
}

function integersOf(bytes: Uint8Array, size: number): Uint8Array | Uint16Array | Uint32Array {
  const count = Math.floor(bytes.byteLength / size);
  if (size === 1) return bytes;
  if (size === 2) return new Uint16Array(bytes.buffer, bytes.byteOffset, count);
  return new Uint32Array(bytes.buffer, bytes.byteOffset, count);
}

/**
 * Undoes the floating point predictor (Adobe Photoshop TIFF Technical Note 3): a row holds the first bytes of all its
 * numbers, then all second bytes and so on, most significant first, each byte as the difference from its left
 * neighbour. Gives the numbers in little-endian order.
 */
export function undoFloatingPoint({
  bytes,
  width,
  bytesPerSample,
}: PredictedBlock): Uint8Array<ArrayBuffer> {
  const numbers = new Uint8Array(bytes.byteLength);
  const rowBytes = width * bytesPerSample;
  for (let start = 0; start + rowBytes <= bytes.byteLength; start += rowBytes) {
    let previous = 0;
    for (let plane = 0; plane < bytesPerSample; plane++) {
      const target = start + bytesPerSample - 1 - plane;
      const source = start + plane * width;
      for (let column = 0; column < width; column++) {
        previous = (previous + (bytes[source + column] ?? 0)) & 0xff;
        numbers[target + column * bytesPerSample] = previous;
      }
    }
  }
  return numbers;
}

/** Reverses the bytes of every number, in place. */
export function swapByteOrder(bytes: Uint8Array, bytesPerSample: number): void {
  for (let start = 0; start + bytesPerSample <= bytes.byteLength; start += bytesPerSample)
    bytes.subarray(start, start + bytesPerSample).reverse();
}

/** The predictors that can be undone. */
export const SUPPORTED_PREDICTORS: readonly Predictor[] = [
  Predictor.None,
  Predictor.Horizontal,
  Predictor.FloatingPoint,
];
