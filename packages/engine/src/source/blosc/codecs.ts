import { promisify } from "node:util";
import { inflate, zstdDecompress } from "node:zlib";
import type { YieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import { inOnePiece } from "../in-one-piece.ts";
import { CorruptBlockError } from "../source-error.ts";
import { expandBlosclz } from "./blosclz.ts";
import { expandLz4 } from "./lz4.ts";
import { expandInTurns, type ExpandSome } from "./sequences.ts";

/** Expands compressed bytes into memory that they must fill. */
export type Expand = (
  plain: Uint8Array,
  stored: Uint8Array,
  yieldIfDue: YieldIfDue,
) => Promise<void>;

const withZlib =
  (
    decode: (
      bytes: Uint8Array,
      options: { readonly chunkSize: number; readonly maxOutputLength: number },
    ) => Promise<Buffer>,
  ): Expand =>
  async (plain, stored) => {
    const chunkSize = inOnePiece(plain.length);
    const bytes = await decode(stored, { chunkSize, maxOutputLength: plain.length });
    if (bytes.length !== plain.length) throw damagedChunk();
    plain.set(bytes);
  };

const inTurns =
  (expandSome: ExpandSome): Expand =>
  async (plain, stored, yieldIfDue) =>
    await expandInTurns(expandSome, plain, stored, yieldIfDue);

/** LZ4 without a header. */
export const LZ4: Expand = inTurns(expandLz4);
/** Zstandard, on zlib's thread pool. */
export const ZSTANDARD: Expand = withZlib(promisify(zstdDecompress));

/** Codecs by the upper three bits of the flags of a chunk of Blosc. */
export const CODECS: Readonly<Record<number, Expand>> = {
  0: inTurns(expandBlosclz),
  1: LZ4,
  3: withZlib(promisify(inflate)),
  4: ZSTANDARD,
};

/**
 * Expands a part of a chunk.
 *
 * @throws CorruptBlockError for damaged bytes
 */
export async function expandPart(
  expand: Expand,
  into: Uint8Array,
  stored: Uint8Array,
  yieldIfDue: YieldIfDue,
): Promise<void> {
  try {
    await expand(into, stored, yieldIfDue);
  } catch (cause) {
    // What Node's zlib reports about damaged bytes.
    const isOfZlib = cause instanceof Error && "code" in cause;
    throw isOfZlib ? damagedChunk({ cause }) : cause;
  }
}

/** Bytes of a number in a chunk. */
export const NUMBER_BYTES = 4;

/** @throws CorruptBlockError beyond the end */
export function numberAt(view: DataView, at: number): number {
  if (at + NUMBER_BYTES > view.byteLength) throw damagedChunk();
  return view.getUint32(at, true);
}

/** The error of a chunk of Blosc that is damaged. */
export const damagedChunk = (options?: ErrorOptions): CorruptBlockError =>
  new CorruptBlockError("a Blosc chunk is damaged", options);
