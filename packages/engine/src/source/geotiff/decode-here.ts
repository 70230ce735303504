import { endianness } from "node:os";
import { Predictor } from "@cogeotiff/core";
import { freeMemory } from "../buffer-ownership.ts";
import type { Block } from "../raster-source.ts";
import { blockBytes, type Encoding } from "./image-layout.ts";
import { LONGEST_ROW, undoPredictorSimd } from "./predictor-simd.ts";
import { swapByteOrder, undoFloatingPoint, undoHorizontalDifferencing } from "./predictor.ts";

const machineIsLittleEndian = endianness() === "LE";

/**
 * Decodes a block in this thread, in memory that nothing else uses.
 *
 * @param stored the stored bytes; empty afterwards
 * @param band index among the interleaved bands, counted from 0; undefined for all of them, as they are stored
 */
export async function decodeHere(
  stored: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
  band: number | undefined,
): Promise<Block> {
  const { sampleType, blockWidth, interleaved } = encoding;
  const rowLength = blockWidth * interleaved;
  const maxLength = blockBytes(encoding);
  let bytes = await encoding.decompress(stored, maxLength);
  if (bytes.buffer !== stored.buffer) freeMemory(stored);
  if (!encoding.isMachineOrder) bytes = undoPredictor(bytes, encoding, rowLength);
  // The last strip may be shorter than the others; ignore bytes beyond a block.
  const numbers = sampleType.numbers(bytes.subarray(0, maxLength), rowLength);
  return interleaved === 1 || band === undefined ? numbers : everyNth(numbers, interleaved, band);
}

function undoPredictor(
  bytes: Uint8Array<ArrayBuffer>,
  { predictor, sampleType, isLittleEndian, interleaved: bands }: Encoding,
  rowLength: number,
): Uint8Array<ArrayBuffer> {
  const bytesPerSample = sampleType.bits / 8;
  const predicted = { bytes, rowLength, bands, bytesPerSample };
  if (predictor === Predictor.FloatingPoint) {
    if (bands === 1 && bytesPerSample === 4 && rowLength <= LONGEST_ROW && machineIsLittleEndian) {
      undoPredictorSimd(bytes, rowLength);
      return bytes;
    }
    const numbers = undoFloatingPoint(predicted);
    if (!machineIsLittleEndian) swapByteOrder(numbers, bytesPerSample);
    return numbers;
  }
  if (isLittleEndian !== machineIsLittleEndian && bytesPerSample > 1)
    swapByteOrder(bytes, bytesPerSample);
  if (predictor === Predictor.Horizontal) undoHorizontalDifferencing(predicted);
  return bytes;
}

function everyNth(numbers: Block, step: number, first: number): Block {
  const chosen = numbers.slice(0, Math.floor(numbers.length / step));
  for (let index = 0; index < chosen.length; index++)
    chosen[index] = numbers[index * step + first] ?? Number.NaN;
  return chosen;
}
