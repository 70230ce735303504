import {
  AS_DEFLATE,
  CorruptBlockError,
  SourceError,
  UnsupportedGeotiffError,
} from "../source-error.ts";
import { checkedXz } from "./xz-stream.ts";

/**
 * Decompresses a block of LZMA (an .xz stream, as libtiff writes it) on the thread pool of Node.
 *
 * @throws CorruptBlockError for bytes that cannot be decompressed, or more bytes than a block has
 * @throws UnsupportedGeotiffError on a platform for which the library has no binary
 */
export async function expandLzma(
  stored: Uint8Array,
  maxLength: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream = checkedXz(stored, maxLength);
  const { xz } = await loadLibrary();
  try {
    // A copy: the memory of an addon cannot be moved to another thread.
    return new Uint8Array(await xz.decompress(stream));
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw new CorruptBlockError("LZMA that cannot be decompressed", { cause });
  }
}

/** A binary for the platform, loaded with the first block of LZMA: on other platforms all else works. */
async function loadLibrary() {
  try {
    return await import("@napi-rs/lzma");
  } catch (cause) {
    throw new UnsupportedGeotiffError(`LZMA is not supported on this platform; ${AS_DEFLATE}`, {
      cause,
    });
  }
}
