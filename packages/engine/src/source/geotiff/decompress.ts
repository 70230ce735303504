import { promisify } from "node:util";
import { inflate, zstdDecompress } from "node:zlib";
import { Compression, type SampleFormat } from "@cogeotiff/core";
import { withOwnMemory } from "../buffer-ownership.ts";
import { inOnePiece } from "../in-one-piece.ts";
import { expandJpeg } from "./jpeg.ts";
import type { JpegBlocks } from "./jpeg-stream.ts";
import { expandLerc } from "./lerc.ts";
import { expandLzma } from "./lzma.ts";
import { expandLzw } from "./lzw.ts";
import { expandPackBits } from "./pack-bits.ts";
import { expandWebp, type WebpBlocks } from "./webp.ts";

/** The codes of an encoding in a TIFF, as data that can be sent to a thread. */
export interface EncodingCodes {
  readonly compression: Compression;
  /** The second compression of LERC; 0 for none. */
  readonly addition: number;
  readonly format: SampleFormat;
  /** What the file states about its JPEG blocks; undefined for other compressions. */
  readonly jpeg?: JpegBlocks | undefined;
  /** The same of WebP. */
  readonly webp?: WebpBlocks | undefined;
}

const inflateOnThreadPool = promisify(inflate);
const unzstdOnThreadPool = promisify(zstdDecompress);

/** Decompresses a block into memory that nothing else uses: that of the stored bytes, or new memory. */
export type Decompress = (
  stored: Uint8Array<ArrayBuffer>,
  /** Maximum bytes of the block; more means a corrupt file. */
  maxLength: number,
) => Promise<Uint8Array<ArrayBuffer>>;

const inflated: Decompress = async (stored, maxLength) =>
  ownBytes(await inflateOnThreadPool(stored, sizesOf(maxLength)));

const unzstd: Decompress = async (stored, maxLength) =>
  ownBytes(await unzstdOnThreadPool(stored, sizesOf(maxLength)));

const sizesOf = (maxLength: number) => ({
  chunkSize: inOnePiece(maxLength),
  maxOutputLength: maxLength,
});

/** Copies small outputs (less than 32 KiB), which are parts of the pool that all small buffers of the process share. */
const ownBytes = ({ buffer, byteOffset, byteLength }: Buffer<ArrayBuffer>) =>
  withOwnMemory(new Uint8Array(buffer, byteOffset, byteLength));

/** Compressions without parameters; deflate, Zstandard and LZMA run on the thread pool of Node. */
const DECOMPRESSIONS: ReadonlyMap<number, Decompress> = new Map([
  [Compression.None, async (stored) => stored],
  [Compression.Deflate, inflated],
  [Compression.DeflateOther, inflated],
  [Compression.Lzw, async (stored, maxLength) => expandLzw(stored, maxLength)],
  [Compression.Zstd, unzstd],
  [Compression.PackBits, async (stored, maxLength) => expandPackBits(stored, maxLength)],
  [Compression.Lzma, expandLzma],
]);

/** The second compression of LERC blocks, by its code in the tag LercParameters. */
const LERC_ADDITIONS: ReadonlyMap<number, Decompress | undefined> = new Map([
  [0, undefined],
  [1, inflated],
  [2, unzstd],
]);

/** Decompression of LERC with a second compression; undefined for an unknown code. */
function lercDecompression(addition: number): Decompress | undefined {
  if (!LERC_ADDITIONS.has(addition)) return undefined;
  const outer = LERC_ADDITIONS.get(addition);
  return async (stored, maxLength) =>
    // A LERC block has a header and may be a little longer than its cells.
    expandLerc(outer === undefined ? stored : await outer(stored, maxLength * 2 + 4096), maxLength);
}

/** The decompression of the codes in a TIFF; undefined for an unknown compression. */
export function decompressionOf({
  compression,
  addition,
  jpeg,
  webp,
}: Omit<EncodingCodes, "format">): Decompress | undefined {
  if (jpeg !== undefined) return (stored) => expandJpeg(stored, jpeg);
  if (webp !== undefined) return (stored) => expandWebp(stored, webp);
  return compression === Compression.Lerc
    ? lercDecompression(addition)
    : DECOMPRESSIONS.get(compression);
}
