import { endianness } from "node:os";
import { Predictor } from "@cogeotiff/core";
import { freeMemory } from "../buffer-ownership.ts";
import type { Block } from "../raster-source.ts";
import { blockBytes, type Encoding } from "./image-layout.ts";
import { LONGEST_ROW, undoPredictorSimd } from "./predictor-simd.ts";
import { swapByteOrder, undoFloatingPoint, undoHorizontalDifferencing } from "./predictor.ts";

const machineIsLittleEndian = endianness() === "LE";

/**
 * Turns the bytes of a block in the file into the cells of one band, in memory that nothing else uses.
 *
 * @param stored is empty afterwards
 * @param band counted from 0 among the interleaved bands
 */
export async function decodeBlock(
  stored: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
  band: number,
): Promise<Block> {
  const { sampleType, blockWidth, interleaved } = encoding;
  const rowLength = blockWidth * interleaved;
  const maxLength = blockBytes(encoding);
  let bytes = await encoding.decompress(stored, maxLength);
  if (bytes.buffer !== stored.buffer) freeMemory(stored);
  if (!encoding.isMachineOrder) bytes = undoPredictor(bytes, encoding, rowLength);
  // A last strip may be shorter than the others; more than a block is not expected.
  const numbers = sampleType.numbers(bytes.subarray(0, maxLength), rowLength);
  return interleaved === 1 ? numbers : everyNth(numbers, interleaved, band);
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
