import { createRequire } from "node:module";
import { CorruptBlockError, IncompleteEngineError } from "../source-error.ts";
import { isForLibrary, type JpegBlocks, wholeJpeg } from "./jpeg-stream.ts";
import { decodeSequentialJpeg } from "./sequential-jpeg.ts";

/** Decoded bytes from which on a block gets memory of its own, which is freed: memory of WebAssembly never shrinks. */
const OWN_MEMORY_BYTES = 16 * 1024 * 1024;

/**
 * Decodes a block of JPEG to its cells, by libjpeg-turbo as GDAL does where it can: the same numbers. Runs on this thread.
 *
 * @throws CorruptBlockError for bytes that cannot be decoded, also where libjpeg-turbo only warns
 */
export async function expandJpeg(
  stored: Uint8Array,
  blocks: JpegBlocks,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = wholeJpeg(stored, blocks);
  if (!isForLibrary(blocks)) return decodeSequentialJpeg(image);
  const isLarge = blocks.blockWidth * blocks.blockHeight * blocks.bands >= OWN_MEMORY_BYTES;
  const { JPEGDecoder } = await (isLarge ? loadCodec() : sharedCodec());
  const decoder = new JPEGDecoder();
  try {
    decoder.getEncodedBuffer(image.length).set(image);
    decoder.decode();
    const { buffer, byteOffset, byteLength } = decoder.getDecodedBuffer();
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (cause) {
    throw new CorruptBlockError("JPEG that cannot be decoded", { cause });
  } finally {
    decoder.delete();
  }
}

/** libjpeg-turbo in WebAssembly; its package has no types. */
interface JpegDecoder {
  /** Memory of WebAssembly to write the JPEG to. */
  getEncodedBuffer(length: number): Uint8Array;
  /** @throws a pointer to a message, also where libjpeg-turbo only warns */
  decode(): void;
  /** A copy of the decoded bytes. */
  getDecodedBuffer(): Uint8ClampedArray<ArrayBuffer>;
  delete(): void;
}

interface JpegCodec {
  readonly JPEGDecoder: new () => JpegDecoder;
}

type CreateCodec = (
  output: Readonly<Record<"print" | "printErr", () => void>>,
) => Promise<JpegCodec>;

let shared: Promise<JpegCodec> | undefined;

const sharedCodec = (): Promise<JpegCodec> => (shared ??= loadCodec());

const require = createRequire(import.meta.url);

/** Loaded with the first block of JPEG. */
async function loadCodec(): Promise<JpegCodec> {
  const silent = (): void => {};
  return await requireCodec()({ print: silent, printErr: silent });
}

function requireCodec(): CreateCodec {
  try {
    return require("@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs") as CreateCodec;
  } catch (cause) {
    throw new IncompleteEngineError("its decoder of JPEG", { cause });
  }
}
