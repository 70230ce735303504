import type { JpegCodec } from "@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs";
import { CorruptBlockError } from "../source-error.ts";
import { type JpegBlocks, wholeJpeg } from "./jpeg-stream.ts";

/** Decoded bytes from which on a block gets memory of its own, which is freed: memory of WebAssembly never shrinks. */
const OWN_MEMORY_BYTES = 16 * 1024 * 1024;

/**
 * Decodes a block of JPEG to its cells by libjpeg-turbo, as GDAL does: the same numbers. Runs on this thread.
 *
 * @throws CorruptBlockError for bytes that cannot be decoded, also where libjpeg-turbo only warns
 */
export async function expandJpeg(
  stored: Uint8Array,
  blocks: JpegBlocks,
): Promise<Uint8Array<ArrayBuffer>> {
  const image = wholeJpeg(stored, blocks);
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

let shared: Promise<JpegCodec> | undefined;

const sharedCodec = (): Promise<JpegCodec> => (shared ??= loadCodec());

async function loadCodec(): Promise<JpegCodec> {
  const { default: create } = await import("@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs");
  const silent = (): void => {};
  return await create({ print: silent, printErr: silent });
}
