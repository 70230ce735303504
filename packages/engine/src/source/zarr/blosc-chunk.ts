import { inflateSync, zstdDecompressSync } from "node:zlib";
import type { Steps } from "../../schedule/pace.ts";
import { CorruptBlockError, SourceError } from "../source-error.ts";
import { decodeBloscLz } from "./blosclz-block.ts";
import { decodeLz4 } from "./lz4-block.ts";
import { unshuffleBits, unshuffleBytes } from "./unshuffle.ts";

/** Version of the format of all releases of Blosc 1. */
const VERSION = 2;
/** Bytes of the header, and of a number in it. */
const HEADER_BYTES = 16;
const NUMBER_BYTES = 4;
/** Flags of the header. */
const [SHUFFLED, STORED, BIT_SHUFFLED, RESERVED, NOT_SPLIT] = [1, 2, 4, 8, 16];
/** A block of at least so many numbers of at most so many bytes is compressed byte by byte of its numbers. */
const [LEAST_NUMBERS, MOST_SPLITS] = [128, 16];
/** No writer makes several blocks that are smaller. */
const LEAST_BLOCK_BYTES = 64;

/**
 * Decodes a chunk of Blosc 1 (README_CHUNK_FORMAT.rst of c-blosc). A step of the work is a byte of the output.
 *
 * The codec of numcodecs ignores the result of c-blosc: of a chunk that cannot be decoded it returns what was in its memory.
 * Blosc has no checksum, so bytes that were changed to others that can be decoded are not noticed.
 *
 * @throws CorruptBlockError for a chunk that does not decode to exactly the sizes that it states
 * @throws SourceError for a version or a compression that is not supported
 */
export function* decodeBlosc(bytes: Uint8Array): Steps<Uint8Array<ArrayBuffer>> {
  if (bytes.length < HEADER_BYTES) throw corrupt("is shorter than its header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [version, compressionVersion, flags = 0, size = 0] = bytes;
  const [total, blockBytes, stored] = [4, 8, 12].map((at) => view.getUint32(at, true));
  if (total === undefined || blockBytes === undefined || stored === undefined || size === 0)
    throw corrupt("states no sizes");
  if (version !== VERSION)
    throw new SourceError(`chunks of version ${version} of Blosc's format are not supported`);
  if (compressionVersion !== 1 || (flags & RESERVED) !== 0)
    throw corrupt("has a header that no writer makes");
  if (stored > bytes.length) throw corrupt(`ends at byte ${bytes.length} of ${stored}`);
  if (blockBytes > total) throw corrupt(SIZES);
  const output = new Uint8Array(total);
  if ((flags & STORED) !== 0) {
    if (stored !== total + HEADER_BYTES) throw corrupt(SIZES);
    output.set(bytes.subarray(HEADER_BYTES, stored));
    return output;
  }
  if (total === 0) return output;
  const blocks = Math.ceil(total / blockBytes);
  const isSmall = blocks > 1 && blockBytes < LEAST_BLOCK_BYTES;
  if (blockBytes === 0 || isSmall || HEADER_BYTES + NUMBER_BYTES * blocks > stored)
    throw corrupt(SIZES);
  const frame: Frame = { bytes: bytes.subarray(0, stored), view, flags, size };
  const shuffled =
    (flags & (SHUFFLED | BIT_SHUFFLED)) === 0 ? undefined : new Uint8Array(blockBytes);
  for (let block = 0; block < blocks; block++) {
    const target = output.subarray(block * blockBytes, Math.min(total, (block + 1) * blockBytes));
    const decoded = shuffled?.subarray(0, target.length) ?? target;
    const at = view.getUint32(HEADER_BYTES + NUMBER_BYTES * block, true);
    yield* decodeParts(frame, at, decoded, target.length < blockBytes);
    if (decoded === target) continue;
    const isOfBytes = (flags & SHUFFLED) !== 0 && size > 1;
    if (isOfBytes) yield* unshuffleBytes(decoded, target, size);
    else if ((flags & BIT_SHUFFLED) !== 0) yield* unshuffleBits(decoded, target, size);
    else target.set(decoded);
  }
  return output;
}

interface Frame {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly flags: number;
  /** Bytes of a number. */
  readonly size: number;
}

/** Decodes the parts of a block, each with its length before it. */
function* decodeParts(
  { bytes, view, flags, size }: Frame,
  start: number,
  output: Uint8Array,
  isRest: boolean,
): Steps {
  const isSplit =
    (flags & NOT_SPLIT) === 0 &&
    !isRest &&
    size <= MOST_SPLITS &&
    Math.floor(output.length / size) >= LEAST_NUMBERS;
  const parts = isSplit ? size : 1;
  const partBytes = Math.floor(output.length / parts);
  // The splits of c-blosc have no rest.
  if (partBytes * parts !== output.length) throw corrupt(SIZES);
  let at = start;
  for (let part = 0; part < parts; part++) {
    if (at < HEADER_BYTES || at + NUMBER_BYTES > bytes.length) throw corrupt(SIZES);
    const length = view.getUint32(at, true);
    at += NUMBER_BYTES;
    if (length > bytes.length - at) throw corrupt(SIZES);
    const input = bytes.subarray(at, at + length);
    at += length;
    const target = output.subarray(part * partBytes, (part + 1) * partBytes);
    if (length === partBytes) target.set(input);
    else yield* decoderOf(flags >> 5)(input, target);
    yield partBytes;
  }
}

const SIZES = "states sizes that do not fit each other";

type DecodePart = (input: Uint8Array, output: Uint8Array) => Steps;

/** The decoder by the number of the compression in the flags. */
function decoderOf(compression: number): DecodePart {
  const [name, decode] = COMPRESSIONS[compression] ?? [];
  if (decode !== undefined) return decode;
  throw new SourceError(`Blosc with ${name ?? `compression ${compression}`} is not supported`);
}

const COMPRESSIONS: readonly (readonly [name: string, decode?: DecodePart])[] = [
  ["BloscLZ", decodeBloscLz],
  ["LZ4", decodeLz4],
  ["Snappy"],
  ["zlib", withZlib("zlib", inflateSync)],
  ["Zstandard", withZlib("Zstandard", zstdDecompressSync)],
];

function withZlib(
  name: string,
  decode: (input: Uint8Array, options: { readonly maxOutputLength: number }) => Buffer,
): DecodePart {
  // A generator like the others, although it is one step: large chunks are decoded in a thread.
  return function* decodePart(input, output) {
    const decoded = decoding(name, () => decode(input, { maxOutputLength: output.length }));
    if (decoded.length !== output.length) throw corrupt(`has a part of ${name} that is too short`);
    output.set(decoded);
    yield 0;
  };
}

function decoding(name: string, decode: () => Buffer): Buffer {
  try {
    return decode();
  } catch (cause) {
    throw new CorruptBlockError(`a chunk is corrupt: its Blosc has ${name} that cannot be read`, {
      cause,
    });
  }
}

const corrupt = (how: string): CorruptBlockError =>
  new CorruptBlockError(`a chunk is corrupt: its Blosc ${how}`);
