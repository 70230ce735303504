import type { Steps } from "../../schedule/pace.ts";
import { CorruptBlockError } from "../source-error.ts";
import { decodeBlosc } from "./blosc-chunk.ts";
import { decodeLz4 } from "./lz4-block.ts";

/** A codec of the engine's own: that of the library returns anything for a corrupt chunk. */
export type OwnCodec = "blosc" | "lz4";

/** Decode a chunk whose stated size was checked. A step of the work is a byte. */
export const OWN_CODECS: Readonly<
  Record<OwnCodec, (bytes: Uint8Array) => Steps<Uint8Array<ArrayBuffer>>>
> = {
  blosc: decodeBlosc,
  // Of numcodecs: the size stands before the block.
  *lz4(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < 4) throw new CorruptBlockError("a chunk is corrupt: its LZ4 has no size");
    const output = new Uint8Array(view.getUint32(0, true));
    yield* decodeLz4(bytes.subarray(4), output);
    return output;
  },
};
