import { serveDecoding } from "../serve-decoding.ts";
import { OWN_CODECS, type OwnCodec } from "./own-codecs.ts";

/** A chunk to decode in a thread. */
export interface CodecTask {
  readonly name: OwnCodec;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

serveDecoding(async ({ name, bytes }: CodecTask) => {
  const work = OWN_CODECS[name](bytes);
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
});
