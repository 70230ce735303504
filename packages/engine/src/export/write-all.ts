import type { FileHandle } from "node:fs/promises";
import { cannotWrite } from "./cannot-write.ts";

/**
 * Writes all bytes at a position of a file. A disk that is nearly full takes fewer bytes than it is given, without an error.
 *
 * @throws CasError internal_error when the file system does not take them
 */
export async function writeAll(
  file: Pick<FileHandle, "write">,
  bytes: Uint8Array,
  position: number,
): Promise<void> {
  try {
    for (let written = 0; written < bytes.length;) {
      const left = bytes.length - written;
      const { bytesWritten } = await file.write(bytes, written, left, position + written);
      written += bytesWritten;
    }
  } catch (cause) {
    throw cannotWrite(cause);
  }
}
