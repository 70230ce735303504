import { Predictor } from "@cogeotiff/core";

/** The bytes of a block encoded by a TIFF predictor. */
export interface PredictedBlock {
  readonly bytes: Uint8Array;
  /** Numbers of a row: cells times interleaved bands. */
  readonly rowLength: number;
  /** Interleaved bands: a number is predicted from the number of the same band in the cell to the left. */
  readonly bands: number;
  readonly bytesPerSample: number;
}

/**
 * Undoes horizontal differencing (TIFF 6.0, section 14) in place: each cell is stored as the difference from its left
 * neighbour, modulo the size of the type. The bytes must be in the byte order of this machine.
 */
export function undoHorizontalDifferencing({
  bytes,
  rowLength,
  bands,
  bytesPerSample,
}: PredictedBlock): void {
  if (bytesPerSample === 8) {
    undoWideDifferencing(new BigUint64Array(...memoryRangeOf(bytes, 8)), rowLength, bands);
    return;
  }
  const numbers = integersOf(bytes, bytesPerSample);
  for (let start = 0; start < numbers.length; start += rowLength) {
    const end = Math.min(start + rowLength, numbers.length);
    for (let index = start + bands; index < end; index++)
      numbers[index] = (numbers[index] ?? 0) + (numbers[index - bands] ?? 0);
  }
}

function undoWideDifferencing(numbers: BigUint64Array, rowLength: number, bands: number): void {
  for (let start = 0; start < numbers.length; start += rowLength) {
    const end = Math.min(start + rowLength, numbers.length);
    for (let index = start + bands; index < end; index++)
      numbers[index] = (numbers[index] ?? 0n) + (numbers[index - bands] ?? 0n);
  }
}

const memoryRangeOf = (bytes: Uint8Array, size: number): [ArrayBuffer, number, number] => [
  bytes.buffer as ArrayBuffer,
  bytes.byteOffset,
  Math.floor(bytes.byteLength / size),
];

function integersOf(bytes: Uint8Array, size: number): Uint8Array | Uint16Array | Uint32Array {
  if (size === 1) return bytes;
  if (size === 2) return new Uint16Array(...memoryRangeOf(bytes, 2));
  return new Uint32Array(...memoryRangeOf(bytes, 4));
}

/**
 * Undoes the floating point predictor (Adobe Photoshop TIFF Technical Note 3): a row holds the first bytes of all its
 * numbers, then all second bytes and so on, most significant first, each byte as the difference from its left
 * neighbour (of the same band). Returns the numbers in little-endian order.
 */
export function undoFloatingPoint({
  bytes,
  rowLength,
  bands,
  bytesPerSample,
}: PredictedBlock): Uint8Array<ArrayBuffer> {
  const numbers = new Uint8Array(bytes.byteLength);
  const rowBytes = rowLength * bytesPerSample;
  for (let start = 0; start + rowBytes <= bytes.byteLength; start += rowBytes)
    for (let band = 0; band < bands; band++) {
      let previous = 0;
      for (let plane = 0; plane < bytesPerSample; plane++) {
        const target = start + bytesPerSample - 1 - plane;
        const source = start + plane * rowLength;
        for (let column = band; column < rowLength; column += bands) {
          previous = (previous + (bytes[source + column] ?? 0)) & 0xff;
          numbers[target + column * bytesPerSample] = previous;
        }
      }
    }
  return numbers;
}

/** Reverses the bytes of every number of 2, 4 or 8 bytes, in place; an incomplete last number stays unchanged. */
export function swapByteOrder(bytes: Uint8Array, bytesPerSample: number): void {
  const length = bytes.byteLength - (bytes.byteLength % bytesPerSample);
  const numbers = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  if (bytesPerSample === 2) numbers.swap16();
  else if (bytesPerSample === 4) numbers.swap32();
  else numbers.swap64();
}

/** The supported predictors. */
export const SUPPORTED_PREDICTORS: readonly Predictor[] = [
  Predictor.None,
  Predictor.Horizontal,
  Predictor.FloatingPoint,
];
