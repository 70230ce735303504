import { endianness } from "node:os";
import { Compression, Predictor, SampleFormat } from "@cogeotiff/core";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { withOwnMemory } from "../buffer-ownership.ts";
import { DecodingThread, LARGE_BLOCK_BYTES } from "../decoding-thread.ts";
import type { Block } from "../raster-source.ts";
import { decodeHere } from "./decode-here.ts";
import { isForLibrary } from "./jpeg-stream.ts";
import type { DecodingTask } from "./decoding-worker.ts";
import { blockBytes, type Encoding } from "./image-layout.ts";
import { plainEncoding } from "./plain-encoding.ts";

/**
 * Decodes the stored bytes of a block to the cells of one band, or of all, in memory that nothing else uses. A large block whose
 * decoding would hold the event loop is decoded in a thread.
 *
 * @param stored the stored bytes; empty afterwards
 * @param band index among the interleaved bands, counted from 0; undefined for all of them, as they are stored
 * @throws CorruptBlockError for corrupt bytes; the reason of the signal once it is aborted
 */
export async function decodeBlock(
  stored: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
  band: number | undefined,
  signal: AbortSignal,
): Promise<Block> {
  if (isQuick(encoding)) return await decodeHere(stored, encoding, band);
  if (blockBytes(encoding) < largeBytes(encoding)) {
    // The reads of several blocks may end in one turn.
    if (!OFF_THIS_THREAD.has(encoding.codes.compression)) await createYieldIfDue(signal)();
    return await decodeHere(stored, encoding, band);
  }
  const own = withOwnMemory(stored);
  const task = { stored: own, encoding: plainEncoding(encoding), band };
  return await thread().run(task, [own.buffer], signal);
}

/** Bytes of a decoded block of JPEG from which on a thread decodes it: some ten milliseconds. */
const LARGE_JPEG_BYTES = 1024 * 1024;

/** The same of JPEG that libjpeg-turbo does not decode. */
const LARGE_OWN_JPEG_BYTES = 256 * 1024;

/** The same of LZW, whose codes are expanded one by one: some thirty milliseconds of noise. */
const LARGE_LZW_BYTES = 1024 * 1024;

const largeBytes = ({ codes: { jpeg, compression } }: Encoding): number => {
  if (jpeg !== undefined) return isForLibrary(jpeg) ? LARGE_JPEG_BYTES : LARGE_OWN_JPEG_BYTES;
  return compression === Compression.Lzw ? LARGE_LZW_BYTES : LARGE_BLOCK_BYTES;
};

const machineIsLittleEndian = endianness() === "LE";

/** Compressions on the threads of Node, or none. */
const OFF_THIS_THREAD: ReadonlySet<number> = new Set([
  Compression.None,
  Compression.Deflate,
  Compression.DeflateOther,
  Compression.Zstd,
  Compression.Lzma,
  Compression.Webp,
]);
/** The kind of numbers of a sample format, as in the names of pixel types. */
const KINDS: Readonly<Record<number, string>> = {
  [SampleFormat.Uint]: "uint",
  [SampleFormat.Int]: "int",
  [SampleFormat.Float]: "float",
};

/** Whether nothing is left to do on this thread after the decompression. */
function isQuick(encoding: Encoding): boolean {
  const { codes, predictor, interleaved, isLittleEndian, sampleType } = encoding;
  return (
    OFF_THIS_THREAD.has(codes.compression) &&
    predictor === Predictor.None &&
    interleaved === 1 &&
    (isLittleEndian === machineIsLittleEndian || sampleType.bits === 8) &&
    // The numbers are used as they are, in the memory of the bytes.
    sampleType.numberType === `${KINDS[codes.format]}${sampleType.bits}`
  );
}

let started: DecodingThread<DecodingTask, Block> | undefined;

/** One for all rasters. */
function thread(): DecodingThread<DecodingTask, Block> {
  const file = import.meta.url.endsWith(".ts") ? "decoding-worker.ts" : "decoding-worker.js";
  started ??= new DecodingThread(new URL(file, import.meta.url));
  return started;
}
