import { endianness } from "node:os";
import { promisify } from "node:util";
import { inflate } from "node:zlib";
import { Compression, Predictor } from "@cogeotiff/core";
import type { Block } from "../raster-source.ts";
import type { GeotiffHeader } from "./geotiff-header.ts";
import { swapByteOrder, undoFloatingPoint, undoHorizontalDifferencing } from "./predictor.ts";

const inflateOnThreadPool = promisify(inflate);
const machineIsLittleEndian = endianness() === "LE";

type Encoding = Pick<
  GeotiffHeader,
  "compression" | "predictor" | "sampleType" | "isLittleEndian" | "blockWidth" | "blockHeight"
>;

/** Turns the bytes of a block in the file into cells; the decompression runs on the thread pool of zlib. */
export async function decodeBlock(stored: Uint8Array, encoding: Encoding): Promise<Block> {
  const { sampleType, predictor, blockWidth, blockHeight } = encoding;
  let bytes = await decompress(stored, encoding);
  const predicted = { bytes, width: blockWidth, bytesPerSample: sampleType.bytes };
  if (predictor === Predictor.FloatingPoint) {
    bytes = undoFloatingPoint(predicted);
    if (!machineIsLittleEndian) swapByteOrder(bytes, sampleType.bytes);
  } else {
    if (encoding.isLittleEndian !== machineIsLittleEndian) swapByteOrder(bytes, sampleType.bytes);
    if (predictor === Predictor.Horizontal) undoHorizontalDifferencing(predicted);
  }
  // A last strip may be shorter than the others; more than a block is not expected.
  const length = Math.min(bytes.byteLength, blockWidth * blockHeight * sampleType.bytes);
  return sampleType.view(bytes.buffer.slice(0, length - (length % sampleType.bytes)));
}

/** The bytes in an ArrayBuffer of their own, so that they can be viewed as numbers. */
async function decompress(
  stored: Uint8Array,
  { compression, blockWidth, blockHeight, sampleType }: Encoding,
): Promise<Uint8Array<ArrayBuffer>> {
  if (compression === Compression.None) return new Uint8Array(stored);
  // More output than a block holds means a broken file: stop instead of filling the memory.
  const maxOutputLength = blockWidth * blockHeight * sampleType.bytes;
  return new Uint8Array(await inflateOnThreadPool(stored, { maxOutputLength }));
}
