import { promisify } from "node:util";
import { gunzip, inflate, zstdDecompress } from "node:zlib";
import { type DataType, registry } from "zarrita";
import { SourceError } from "../source-error.ts";

type CodecEntry = Awaited<ReturnType<NonNullable<ReturnType<typeof registry.get>>>>;
type Codec = ReturnType<CodecEntry["fromConfig"]>;
type Bytes = Uint8Array<ArrayBuffer>;

/** Undoes a codec, and stops at the most bytes that there may be. `own` is the codec that would do it without a bound. */
type Decode = (bytes: Bytes, most: number, own: () => Promise<Codec>) => Promise<Bytes>;

/**
 * Bytes by which a chunk may be longer than its cells while it is decoded: compression that does not help, and the sums and
 * headers of several codecs.
 */
const OVERHEAD_BYTES = 64 * 1024;

/** Most bytes of the cells of a chunk, also where a codec (cast_value) makes smaller numbers of them. */
const MOST_CELL_BYTES = 1024 * 1024 * 1024;

/** Most bytes of a chunk before all its codecs are undone. */
export const mostEncoded = (cellBytes: number): number =>
  cellBytes + Math.ceil(cellBytes / 16) + OVERHEAD_BYTES;

/** Bytes of a number of a Zarr type; undefined for what is no number. */
export function bytesOfType(type: DataType): number | undefined {
  if (type === "bool") return 1;
  const [, bits] = /^(?:u?int|float)(\d+)$/.exec(type) ?? [];
  return bits === undefined ? undefined : Number(bits) / 8;
}

const tooLong = (most: number): SourceError =>
  new SourceError(`a chunk has more than the ${most} bytes that its cells take`);

/** What Node's zlib undoes, on its thread pool. */
function withZlib(
  decode: (bytes: Bytes, options: { maxOutputLength: number }) => Promise<Buffer<ArrayBuffer>>,
): Decode {
  return async (bytes, most) => {
    try {
      const { buffer, byteOffset, length } = await decode(bytes, { maxOutputLength: most });
      return new Uint8Array(buffer, byteOffset, length);
    } catch (cause) {
      const isTooLong =
        cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
      throw isTooLong ? tooLong(most) : cause;
    }
  };
}

/** A codec that takes as much memory as the bytes say: what they say is read before. */
function withHeader(saidBytes: (view: DataView) => number): Decode {
  return async (bytes, most, own) => {
    const said = saidBytes(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    if (!(said <= most)) throw tooLong(most);
    return (await own()).decode(bytes) as Promise<Bytes> | Bytes;
  };
}

/**
 * Blosc 1 and 2 (README_CHUNK_FORMAT.rst): from byte 4 on the bytes of the cells, those of a part that is decoded at once,
 * and those of the chunk.
 */
function bloscBytes(view: DataView): number {
  if (view.byteLength < 16 || view.getUint32(12, true) > view.byteLength) return Infinity;
  return Math.max(view.getUint32(4, true), view.getUint32(8, true));
}

/** LZ4 of numcodecs: the number of bytes stands in front. */
const lz4Bytes = (view: DataView): number =>
  view.byteLength < 4 ? Infinity : view.getUint32(0, true);

const DECODERS: Readonly<Record<string, Decode>> = {
  gzip: withZlib(promisify(gunzip)),
  zlib: withZlib(promisify(inflate)),
  zstd: withZlib(promisify(zstdDecompress)),
  blosc: withHeader(bloscBytes),
  lz4: withHeader(lz4Bytes),
};

let isDone = false;

/**
 * Puts codecs in place of those of zarrita that decompress, which believe what a chunk says, or go on for as long as there
 * is more: these stop at the bytes that the cells of the chunk take. Others give as many bytes as they take.
 */
export function boundCodecs(): void {
  if (isDone) return;
  isDone = true;
  for (const [name, decode] of Object.entries(DECODERS))
    for (const key of [name, `numcodecs.${name}`]) {
      const own = registry.get(key);
      if (own !== undefined) registry.set(key, async () => bounded(await own(), decode));
    }
}

function bounded(own: CodecEntry, decode: Decode): CodecEntry {
  return {
    fromConfig: (configuration, meta) => {
      const cells = meta.shape.reduce((product, length) => product * length, 1);
      const cellBytes = cells * (bytesOfType(meta.dataType) ?? 0);
      if (!(cellBytes <= MOST_CELL_BYTES))
        throw new SourceError(`a chunk of ${cellBytes} bytes is too large`);
      const most = mostEncoded(cellBytes);
      return {
        kind: "bytes_to_bytes",
        encode: () => {
          throw new SourceError("chunks are not written");
        },
        decode: (bytes: Bytes) =>
          decode(bytes, most, async () => own.fromConfig(configuration, meta)),
      };
    },
  };
}
