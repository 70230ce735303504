import { serveDecoding } from "../serve-decoding.ts";
import { decodeHere } from "./decode-here.ts";
import { encodingOf, type PlainEncoding } from "./plain-encoding.ts";

/** A block to decode in a thread. */
export interface DecodingTask {
  readonly stored: Uint8Array<ArrayBuffer>;
  readonly encoding: PlainEncoding;
  readonly band: number | undefined;
}

serveDecoding(({ stored, encoding, band }: DecodingTask) =>
  decodeHere(stored, encodingOf(encoding), band),
);
