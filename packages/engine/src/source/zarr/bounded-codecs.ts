import { promisify } from "node:util";
import { gunzip, inflate, zstdDecompress } from "node:zlib";
import { type DataType, registry } from "zarrita";
import { Pace } from "../../schedule/pace.ts";
import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { withOwnMemory } from "../buffer-ownership.ts";
import { expandBzip2 } from "../bzip2.ts";
import { DecodingThread, LARGE_BLOCK_BYTES } from "../decoding-thread.ts";
import { inOnePiece } from "../in-one-piece.ts";
import { SourceError } from "../source-error.ts";
import { statedBloscBytes } from "../blosc/blosc.ts";
import type { CodecTask } from "./codec-worker.ts";
import { CHECKSUM_BYTES, checkCrc32c } from "./crc-32c.ts";
import { EXPANDERS, statedLz4Bytes } from "./expanders.ts";

type CodecEntry = Awaited<ReturnType<NonNullable<ReturnType<typeof registry.get>>>>;
type Bytes = Uint8Array<ArrayBuffer>;

/** Decodes at most `most` bytes; the cells of the chunk take `cellBytes`. */
type Decode = (bytes: Bytes, most: number, cellBytes: number) => Promise<Bytes>;

/**
 * Bytes by which a chunk may be longer than its cells while it is decoded: ineffective compression, and checksums and
 * headers of several codecs.
 */
const OVERHEAD_BYTES = 64 * 1024;

/** Maximum bytes of the cells of a chunk, also where a codec (cast_value) converts them to smaller numbers. */
const MAX_CELL_BYTES = 1024 * 1024 * 1024;

/** Maximum bytes of a chunk before all its codecs are decoded. */
export const mostEncoded = (cellBytes: number): number =>
  cellBytes + Math.ceil(cellBytes / 16) + OVERHEAD_BYTES;

/** Bytes of a number of a Zarr data type; undefined for other types. */
export function bytesOfType(type: DataType): number | undefined {
  if (type === "bool") return 1;
  const [, bits] = /^(?:u?int|float)(\d+)$/.exec(type) ?? [];
  return bits === undefined ? undefined : Number(bits) / 8;
}

const tooLong = (most: number): SourceError =>
  new SourceError(`a chunk has more than the ${most} bytes that its cells take`);

/** A decoder of Node's zlib, on its thread pool. */
function withZlib(
  decode: (
    bytes: Bytes,
    options: { chunkSize: number; maxOutputLength: number },
  ) => Promise<Buffer<ArrayBuffer>>,
): Decode {
  return async (bytes, most, cellBytes) => {
    try {
      const options = { chunkSize: inOnePiece(cellBytes), maxOutputLength: most };
      const { buffer, byteOffset, length } = await decode(bytes, options);
      // Small outputs are parts of a pool, and the codec of texts reads from the start of the memory.
      return withOwnMemory(new Uint8Array(buffer, byteOffset, length));
    } catch (cause) {
      const isTooLong =
        cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
      throw isTooLong ? tooLong(most) : cause;
    }
  };
}

/** Bytes that are decoded between two pauses: a millisecond. */
const BYTES_AT_ONCE = 256 * 1024;

/**
 * A codec that states the bytes of its cells, and decodes on this thread in turns of the event loop: large chunks are
 * decoded in another thread.
 */
function stated(codec: CodecTask["codec"], statedBytes: (bytes: Bytes) => number): Decode {
  return async (bytes, most) => {
    const length = statedBytes(bytes);
    if (!(length <= most)) throw tooLong(most);
    if (length < LARGE_BLOCK_BYTES) return await EXPANDERS[codec](bytes, most, createYieldIfDue());
    const own = withOwnMemory(bytes);
    return await thread().run({ codec, bytes: own, most }, [own.buffer], NEVER);
  };
}

const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: withZlib(promisify(gunzip)),
  zlib: withZlib(promisify(inflate)),
  zstd: withZlib(promisify(zstdDecompress)),
  blosc: stated("blosc", statedBloscBytes),
  lz4: stated("lz4", statedLz4Bytes),
  bz2: async (bytes, most) => withOwnMemory(await expandBzip2(bytes, most, createYieldIfDue())),
};
/** Those that zarrita does not have. */
const ADDED: ReadonlySet<string> = new Set(["bz2"]);

/** zarrita gives codecs no signal. */
const NEVER = new AbortController().signal;

let started: DecodingThread<CodecTask, Bytes> | undefined;

/** One for all stores. */
function thread(): DecodingThread<CodecTask, Bytes> {
  const file = import.meta.url.endsWith(".ts") ? "codec-worker.ts" : "codec-worker.js";
  started ??= new DecodingThread(new URL(file, import.meta.url));
  return started;
}

let isDone = false;

/**
 * Replaces the decompressing codecs of zarrita, and adds bzip2. Those of zarrita trust the stated size of a chunk or decode without a limit. The
 * new codecs stop at the size of the cells of the chunk. Checksums are checked. All other codecs return as many bytes as they
 * read.
 */
export function boundCodecs(): void {
  if (isDone) return;
  isDone = true;
  registry.set("crc32c", async () => CHECKED);
  for (const [name, decode] of Object.entries(DECODERS))
    for (const key of [name, `numcodecs.${name}`])
      if (registry.has(key) || ADDED.has(name)) registry.set(key, async () => bounded(decode));
}

/** As bounded codecs: it takes as many bytes as it gives. */
const CHECKED: CodecEntry = {
  fromConfig: () => ({
    kind: "bytes_to_bytes",
    encode: notWritten,
    decode: async (bytes: Bytes) =>
      await new Pace(createYieldIfDue(), BYTES_AT_ONCE).run(checkCrc32c(bytes)),
    computeEncodedSize: (size: number) => size + CHECKSUM_BYTES,
  }),
};

function notWritten(): never {
  throw new SourceError("chunks are not written");
}

function bounded(decode: Decode): CodecEntry {
  return {
    fromConfig: (_configuration, meta) => {
      const cells = meta.shape.reduce((product, length) => product * length, 1);
      const cellBytes = cells * (bytesOfType(meta.dataType) ?? 0);
      if (!(cellBytes <= MAX_CELL_BYTES))
        throw new SourceError(`a chunk of ${cellBytes} bytes is too large`);
      const most = mostEncoded(cellBytes);
      return {
        kind: "bytes_to_bytes",
        encode: notWritten,
        decode: (bytes: Bytes) => decode(bytes, most, cellBytes),
      };
    },
  };
}
