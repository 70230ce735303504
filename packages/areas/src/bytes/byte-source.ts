import { abortable } from "@cas/models";
import { FileError } from "../features/file-error.ts";

/** The bytes of a file, by ranges or from its beginning. */
export interface ByteSource {
  /** The name of the file, of which the extension tells the format; empty without one. */
  readonly name: string;
  /** Bytes of the whole file; undefined for a pipe. */
  readonly size: number | undefined;
  /**
   * Bytes from `start` up to `end` or the end of the file. Undefined for a pipe, which can be read only once, from its beginning.
   *
   * @throws the reason of the signal once it is aborted
   */
  readonly read:
    | ((start: number, end: number, signal?: AbortSignal) => Promise<Uint8Array>)
    | undefined;
  /** All bytes in pieces, from `start`, of a pipe 0. */
  readonly stream: (signal?: AbortSignal, start?: number) => AsyncIterable<Uint8Array>;
  /** Closes the file. */
  readonly close: () => Promise<void>;
}

/** A source whose ranges can be read. */
export type SeekableSource = ByteSource & {
  readonly size: number;
  readonly read: NonNullable<ByteSource["read"]>;
};

/** Bytes of a piece of a stream. */
const PIECE_BYTES = 256 * 1024;

const nothingToClose = (): Promise<void> => Promise.resolve();

/** All bytes of a source with ranges, piece by piece. */
export async function* piecesOf(
  { size, read }: Pick<SeekableSource, "size" | "read">,
  signal?: AbortSignal,
  start = 0,
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < size; at += PIECE_BYTES)
    yield await read(at, Math.min(at + PIECE_BYTES, size), signal);
}

/** A source of ranges that need not be closed. */
const rangesOf = (name: string, size: number, read: SeekableSource["read"]): SeekableSource => ({
  name,
  size,
  read,
  stream: (signal, start) => piecesOf({ size, read }, signal, start),
  close: nothingToClose,
});

/** The bytes of a Blob or a File, which are read when they are needed. */
export function blobSource(blob: Blob, name: string = nameOf(blob)): SeekableSource {
  const read: SeekableSource["read"] = async (start, end, signal) => {
    signal?.throwIfAborted();
    return new Uint8Array(await blob.slice(start, end).arrayBuffer());
  };
  return rangesOf(name, blob.size, read);
}

const nameOf = (blob: Blob): string =>
  "name" in blob && typeof blob.name === "string" ? blob.name : "";

/** Bytes in memory. They are never changed. */
export function memorySource(bytes: Uint8Array, name: string): SeekableSource {
  // oxlint-disable-next-line typescript/require-await -- a source may be slower
  const read: SeekableSource["read"] = async (start, end, signal) => {
    signal?.throwIfAborted();
    return bytes.subarray(start, end);
  };
  return rangesOf(name, bytes.byteLength, read);
}

/** The bytes of a pipe, which can be read once. */
export function pipeSource(pieces: AsyncIterable<Uint8Array>, name: string): ByteSource {
  return {
    name,
    size: undefined,
    read: undefined,
    async *stream(signal) {
      const iterator = pieces[Symbol.asyncIterator]();
      try {
        for (;;) {
          // A pipe may be silent for ever.
          const next = await abortable(iterator.next(), signal);
          if (next.done === true) return;
          yield next.value;
        }
      } finally {
        // Not waited for: it would wait for the read before it.
        void iterator.return?.().catch(() => undefined);
      }
    },
    close: nothingToClose,
  };
}

/** @throws FileError for a pipe */
export function seekable(source: ByteSource, format: string): SeekableSource {
  const { size, read } = source;
  if (size !== undefined && read !== undefined) return { ...source, size, read };
  throw new FileError(
    `${format} cannot be read from a pipe: it is not read from its beginning to its end.`,
    "Save it as a file and give its path, or pipe GeoJSON, newline-delimited GeoJSON, FlatGeobuf or CSV.",
  );
}

/**
 * The bytes of a whole file, for a format that is not read in parts.
 *
 * @throws FileError for more than the maximum
 */
export async function wholeFile(
  source: ByteSource,
  {
    maxWholeBytes,
    signal,
  }: { readonly maxWholeBytes: number; readonly signal?: AbortSignal | undefined },
): Promise<Uint8Array> {
  if (source.size !== undefined) refuseOver(source.size, maxWholeBytes);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of source.stream(signal)) {
    size += piece.length;
    refuseOver(size, maxWholeBytes);
    pieces.push(piece);
  }
  return joined(pieces, size);
}

function refuseOver(size: number, maxWholeBytes: number): void {
  if (size <= maxWholeBytes) return;
  throw new FileError(
    `The file has at least ${size} bytes; this format is read as a whole, up to ${maxWholeBytes} bytes (maxWholeBytes).`,
    "Split it, simplify the outlines, or save it as FlatGeobuf, GeoParquet or newline-delimited GeoJSON, which are read in parts.",
  );
}

/** Pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first;
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
