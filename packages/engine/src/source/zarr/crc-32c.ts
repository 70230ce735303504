import type { Steps } from "../../schedule/pace.ts";
import { CorruptBlockError } from "../source-error.ts";

/** Bytes of the checksum behind the data. */
export const CHECKSUM_BYTES = 4;
/** Bytes between two interruption points. */
const BYTES_AT_ONCE = 256 * 1024;
/** The polynomial of Castagnoli, its bits in reverse (RFC 3720, appendix B.4). */
const POLYNOMIAL = 0x82f63b78;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++)
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder >>> 0;
});

/**
 * The bytes before their checksum (codec crc32c of Zarr 3), which the library that reads Zarr does not check. A step of the
 * work is a byte.
 *
 * @throws CorruptBlockError for bytes with another checksum
 */
export function* checkCrc32c(bytes: Uint8Array<ArrayBuffer>): Steps<Uint8Array<ArrayBuffer>> {
  const length = bytes.length - CHECKSUM_BYTES;
  if (length < 0) throw new CorruptBlockError("a chunk is corrupt: it has no checksum");
  let checksum = 0xffffffff;
  for (let from = 0; from < length; from += BYTES_AT_ONCE) {
    const end = Math.min(length, from + BYTES_AT_ONCE);
    for (let index = from; index < end; index++)
      checksum = (TABLE[(checksum ^ (bytes[index] ?? 0)) & 255] ?? 0) ^ (checksum >>> 8);
    yield end - from;
  }
  const stated = new DataView(bytes.buffer, bytes.byteOffset + length).getUint32(0, true);
  if ((checksum ^ 0xffffffff) >>> 0 !== stated)
    throw new CorruptBlockError("a chunk is corrupt: its checksum (CRC-32C) is another one");
  return bytes.subarray(0, length);
}
