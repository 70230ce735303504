import type { Compressors } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { FileError } from "../../features/file-error.ts";

/**
 * The decompressors of Parquet. They refuse a page that states more bytes than a row group may have.
 *
 * @throws FileError, when they are called
 */
export function boundedCompressors(maxRowGroupBytes: number): Compressors {
  return Object.fromEntries(
    Object.entries(compressors).map(([codec, decompress]) => [
      codec,
      (input: Uint8Array, size: number): Uint8Array => {
        if (size > maxRowGroupBytes)
          throw new FileError(
            `A page of the Parquet states ${size} bytes; it may have ${maxRowGroupBytes} (maxRowGroupBytes).`,
            "The file may be damaged: export it again.",
          );
        return decompress(input, size);
      },
    ]),
  );
}
