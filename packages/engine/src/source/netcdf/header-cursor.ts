import { createYieldIfDue } from "../../schedule/yield-to-event-loop.ts";
import type { ByteSource } from "../byte-source.ts";
import { SourceError } from "../source-error.ts";

/** Bytes that are read at once. */
const PIECE_BYTES = 64 * 1024;
/** Maximum bytes of a header. */
const MAX_HEADER_BYTES = 8 * 1024 * 1024;

/** Reads a header of unknown length from the begin of a file on, a piece at a time; numbers are big-endian. */
export class HeaderCursor {
  readonly #file: ByteSource;
  readonly #signal: AbortSignal;
  readonly #yieldIfDue: () => Promise<void>;
  #piece: Uint8Array = new Uint8Array();
  /** Offset of the piece in the file, and of the next byte in the piece. */
  #start = 0;
  #at = 0;

  constructor(file: ByteSource, signal: AbortSignal) {
    this.#file = file;
    this.#signal = signal;
    this.#yieldIfDue = createYieldIfDue(signal);
  }

  /** @throws SourceError for a header that is truncated or too long */
  async bytes(length: number): Promise<Uint8Array> {
    await this.#yieldIfDue();
    const offset = this.#start + this.#at;
    if (!(length >= 0 && offset + length <= MAX_HEADER_BYTES))
      throw new SourceError(`its header takes more than ${MAX_HEADER_BYTES} bytes, or is damaged`);
    if (this.#at + length > this.#piece.length) {
      this.#piece = await this.#file.read(offset, Math.max(PIECE_BYTES, length), this.#signal);
      [this.#start, this.#at] = [offset, 0];
      if (length > this.#piece.length)
        throw new SourceError("its header ends before its last field: it is truncated");
    }
    this.#at += length;
    return this.#piece.subarray(this.#at - length, this.#at);
  }

  /** An unsigned number. */
  async number(size: number): Promise<number> {
    return (await this.bytes(size)).reduce((value, byte) => value * 256 + byte, 0);
  }
}
