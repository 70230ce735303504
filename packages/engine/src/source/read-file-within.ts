import { open } from "node:fs/promises";
import { SourceError } from "./source-error.ts";

/**
 * Reads a file, which may be a pipe, if it has no more bytes than the limit: a larger one is not read at all, and not all of one
 * that grows meanwhile.
 *
 * @throws SourceError for a file that is too large
 */
export async function readFileWithin(
  url: URL,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Buffer> {
  signal?.throwIfAborted();
  const tooLarge = new SourceError(`it takes more than ${maxBytes} bytes`);
  await using file = await open(url);
  if ((await file.stat()).size > maxBytes) throw tooLarge;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of file.createReadStream({ autoClose: false, signal })) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > maxBytes) throw tooLarge;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, length);
}
