import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { expandBlosc } from "../blosc/blosc.ts";
import { expandLz4 } from "../blosc/lz4.ts";
import { expandInTurns } from "../blosc/sequences.ts";

const LENGTH_BYTES = 4;

/** The bytes of the cells that LZ4 of numcodecs states before its block; Infinity for bytes that state none. */
export const statedLz4Bytes = (bytes: Uint8Array): number =>
  bytes.length < LENGTH_BYTES
    ? Infinity
    : new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true);

/** Expands a chunk, whose stated bytes are not more than `most`. */
type Expand = (
  bytes: Uint8Array,
  most: number,
  yieldIfDue: YieldIfDue,
) => Promise<Uint8Array<ArrayBuffer>>;

/** Codecs of numcodecs that state the bytes of their cells. The library of zarrita has no limit, and does not report all damage. */
export const EXPANDERS: Readonly<Record<"blosc" | "lz4", Expand>> = {
  blosc: expandBlosc,
  lz4: async (bytes, _most, yieldIfDue) => {
    const plain = new Uint8Array(statedLz4Bytes(bytes));
    await expandInTurns(expandLz4, plain, bytes.subarray(LENGTH_BYTES), yieldIfDue);
    return plain;
  },
};
