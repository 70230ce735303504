import { sha256 } from "@noble/hashes/sha2.js";
import type { ByteSink } from "../files/byte-output.ts";
import { pause } from "../files/pause.ts";

/** A sink whose bytes are counted and hashed as they pass. */
export interface ChecksummedSink extends ByteSink {
  /** What has passed so far; the whole file once it is closed. */
  readonly checksum: () => {
    /** How many bytes. */
    readonly bytes: number;
    /** Their SHA-256, hex. */
    readonly sha256: string;
  };
}

/** Bytes that are hashed in some milliseconds. */
const PIECE = 512 * 1024;

/** Counts the bytes of a file and computes its SHA-256 (hex) while it is written, so that nobody has to read it again. */
export function checksummed(sink: ByteSink): ChecksummedSink {
  const hash = sha256.create();
  let bytes = 0;
  return {
    checksum: () => ({ bytes, sha256: hexOf(hash.clone().digest()) }),
    getWriter: () => {
      const writer = sink.getWriter();
      return {
        write: async (chunk) => {
          for (let start = 0; start < chunk.length; start += PIECE) {
            hash.update(chunk.subarray(start, start + PIECE));
            const due = pause();
            if (due !== undefined) await due;
          }
          bytes += chunk.length;
          await writer.write(chunk);
        },
        close: () => writer.close(),
        abort: (reason) => writer.abort(reason),
      };
    },
  };
}

const hexOf = (digest: Uint8Array): string =>
  [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
