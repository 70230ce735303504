import { type FileHandle, open } from "node:fs/promises";
import { basename } from "node:path";
import { piecesOf, type SeekableSource } from "../bytes/byte-source.ts";
import { FileError } from "../features/file-error.ts";

/**
 * The bytes of a file on the disk, of which only the parts that are needed are read.
 *
 * @throws FileError for a path that cannot be opened
 */
export async function fileSource(path: string): Promise<SeekableSource> {
  const file = await opened(path);
  const { size } = await file.stat();
  const read: SeekableSource["read"] = async (start, end, signal) => {
    signal?.throwIfAborted();
    const length = Math.max(0, Math.min(end, size) - start);
    const bytes = new Uint8Array(length);
    let at = 0;
    while (at < length) {
      const { bytesRead } = await file.read(bytes, at, length - at, start + at);
      if (bytesRead === 0)
        throw new FileError(`${path} became shorter while it was read.`, "Read it again.");
      at += bytesRead;
    }
    return bytes;
  };
  return {
    name: basename(path),
    size,
    read,
    stream: (signal, start) => piecesOf({ size, read }, signal, start),
    close: () => file.close(),
  };
}

async function opened(path: string): Promise<FileHandle> {
  try {
    const file = await open(path);
    const stats = await file.stat();
    if (!stats.isDirectory()) return file;
    await file.close();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "an error";
    throw new FileError(`${path} cannot be opened: ${code}.`, "Check the path.", { cause: error });
  }
  throw new FileError(`${path} is a folder.`, "Give a file; of a Shapefile its .shp.");
}
