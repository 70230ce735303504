import type { ByteRange } from "../coalesce-ranges.ts";
import type { ByteSource } from "../byte-source.ts";

/** Bytes that are read at once. */
const PIECE_BYTES = 1024 * 1024;

/** The bytes of a range of a file in order, a megabyte at a time. */
export async function* pieces(
  file: ByteSource,
  { offset, length }: ByteRange,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const end = Math.min(offset + length, file.size);
  for (let at = offset; at < end; at += PIECE_BYTES)
    yield await file.read(at, Math.min(PIECE_BYTES, end - at), signal);
}
