import { serveDecoding } from "../serve-decoding.ts";
import { EXPANDERS } from "./expanders.ts";

/** A chunk to decode in a thread. */
export interface CodecTask {
  readonly codec: keyof typeof EXPANDERS;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Maximum bytes of the result. */
  readonly most: number;
}

/** Nothing else runs in the thread. */
const neverDue = (): Promise<void> => Promise.resolve();

serveDecoding(({ codec, bytes, most }: CodecTask) => EXPANDERS[codec](bytes, most, neverDue));
