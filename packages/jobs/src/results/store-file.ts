import { type ByteSink, checksummed } from "@cas/tables";
import type { Store } from "../store/store.ts";
import type { StoredFile } from "../store/table-facts.ts";

/**
 * Stores a file piece by piece, with its checksum; nothing of it is left when `write` fails.
 *
 * @param name `{job}/{file}`
 * @param write writes the bytes and closes the sink
 */
export async function storeFile<Value>(
  store: Store,
  name: string,
  write: (sink: ByteSink) => Promise<Value>,
): Promise<readonly [StoredFile, Value]> {
  const writer = await store.writer(name);
  const sink = checksummed({ getWriter: () => writer });
  try {
    const value = await write(sink);
    const { bytes: size, sha256 } = sink.checksum();
    return [{ file: name.slice(name.indexOf("/") + 1), size, sha256 }, value];
  } catch (error) {
    await writer.abort();
    throw error;
  }
}

/** Stores texts one behind the other, with their checksum. */
export async function storeTexts(
  store: Store,
  name: string,
  texts: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
): Promise<StoredFile> {
  const encoder = new TextEncoder();
  const [stored] = await storeFile(store, name, async (sink) => {
    const writer = sink.getWriter();
    for await (const text of texts)
      await writer.write(typeof text === "string" ? encoder.encode(text) : text);
    await writer.close();
  });
  return stored;
}
