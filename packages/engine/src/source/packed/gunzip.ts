import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import type { ByteSource } from "../byte-source.ts";
import { SourceError } from "../source-error.ts";
import { BoundedBytes } from "./bounded-bytes.ts";
import { pieces } from "./pieces.ts";

/**
 * The decompressed bytes of a gzip file, on the thread pool of Node.
 *
 * @param most maximum number of decompressed bytes
 * @throws SourceError for a damaged file, or more bytes; the reason of the signal once it is aborted
 */
export async function gunzip(
  file: ByteSource,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new BoundedBytes(most);
  try {
    await pipeline(
      pieces(file, { offset: 0, length: file.size }, signal),
      createGunzip(),
      async (decompressed: AsyncIterable<Uint8Array>) => {
        for await (const piece of decompressed) bytes.add(piece);
      },
      { signal },
    );
  } catch (cause) {
    signal.throwIfAborted();
    if (!isOfZlib(cause)) throw cause;
    throw new SourceError(
      cause.code === "Z_BUF_ERROR"
        ? "its gzip data are cut off: it is truncated"
        : "its gzip data are damaged",
      { cause },
    );
  }
  return bytes.take();
}

/** Whether zlib reports it, e.g. Z_DATA_ERROR. */
const isOfZlib = (cause: unknown): cause is Error & { readonly code: string } =>
  cause instanceof Error &&
  "code" in cause &&
  typeof cause.code === "string" &&
  cause.code.startsWith("Z_");
