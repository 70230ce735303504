import { promisify } from "node:util";
import { inflate, zstdDecompress } from "node:zlib";
import { Compression } from "@cogeotiff/core";
import { withOwnMemory } from "../buffer-ownership.ts";
import { expandLerc } from "./lerc.ts";
import { expandLzw } from "./lzw.ts";

const inflateOnThreadPool = promisify(inflate);
const unzstdOnThreadPool = promisify(zstdDecompress);

/** The bytes of a block without its compression, in memory that nothing else uses: that of the stored bytes, or of its own. */
export type Decompress = (
  stored: Uint8Array<ArrayBuffer>,
  /** Most bytes that the block holds; more means a broken file. */
  maxLength: number,
) => Promise<Uint8Array<ArrayBuffer>>;

const inflated: Decompress = async (stored, maxLength) =>
  ownBytes(await inflateOnThreadPool(stored, sizesOf(maxLength)));

const unzstd: Decompress = async (stored, maxLength) =>
  ownBytes(await unzstdOnThreadPool(stored, sizesOf(maxLength)));

/**
 * Output is made in one piece, for every further one costs a turn of the event loop and a copy. The byte more tells zlib
 * that there is no further one.
 */
const sizesOf = (maxLength: number) => ({
  chunkSize: Math.max(64, maxLength + 1),
  maxOutputLength: maxLength,
});

/** Small outputs, of less than 32 KiB, are parts of the pool that all small buffers of the process share. */
const ownBytes = ({ buffer, byteOffset, byteLength }: Buffer<ArrayBuffer>) =>
  withOwnMemory(new Uint8Array(buffer, byteOffset, byteLength));

/** Compressions that can be undone; deflate and Zstandard on the thread pool of zlib. */
const DECOMPRESSIONS: ReadonlyMap<number, Decompress> = new Map([
  [Compression.None, async (stored) => stored],
  [Compression.Deflate, inflated],
  [Compression.DeflateOther, inflated],
  [Compression.Lzw, async (stored, maxLength) => expandLzw(stored, maxLength)],
  [Compression.Zstd, unzstd],
]);

/** Compression inside a LERC block, by its number in the tag LercParameters. */
const LERC_ADDITIONS: ReadonlyMap<number, Decompress | undefined> = new Map([
  [0, undefined],
  [1, inflated],
  [2, unzstd],
]);

/** LERC, with what compresses it once more; undefined for an addition that is not known. */
export function lercDecompression(addition: number): Decompress | undefined {
  if (!LERC_ADDITIONS.has(addition)) return undefined;
  const outer = LERC_ADDITIONS.get(addition);
  return async (stored, maxLength) =>
    // A LERC block has a header and may be a little longer than its cells.
    expandLerc(outer === undefined ? stored : await outer(stored, maxLength * 2 + 4096), maxLength);
}

/** How a compression is undone; undefined for one that is not known. */
export function decompression(code: number): Decompress | undefined {
  return DECOMPRESSIONS.get(code);
}
