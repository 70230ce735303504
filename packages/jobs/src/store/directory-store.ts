import { randomUUID } from "node:crypto";
import { link, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileWriter, Store } from "./store.ts";

/** How the name of a file ends until it is whole; the sweep removes it if the process ends before. */
const UNFINISHED = ".unfinished";

/** Bytes that a range is read by. */
const PIECE = 256 * 1024;

/** A store in a directory, which is made with the first file. */
export function directoryStore(directory: string): Store {
  const pathOf = (name: string): string => join(directory, name);
  const writer = async (name: string): Promise<FileWriter> => openWriter(pathOf(name), rename);
  const whole = async (write: FileWriter, bytes: Uint8Array): Promise<void> => {
    try {
      await write.write(bytes);
      await write.close();
    } catch (error) {
      await write.abort();
      throw error;
    }
  };
  return {
    writer,
    write: async (name, bytes) => whole(await writer(name), bytes),
    create: async (name, bytes) => {
      try {
        await whole(await openWriter(pathOf(name), linkNew), bytes);
        return true;
      } catch (error) {
        if (hasCode(error, "EEXIST")) return false;
        throw error;
      }
    },
    read: (name) => unlessMissing(readFile(pathOf(name)), undefined),
    readRange: (name, start, end, signal) => openRange(pathOf(name), start, end, signal),
    remove: (name) => rm(pathOf(name), { recursive: true, force: true }),
    jobs: () => unlessMissing(readdir(directory), []),
    files: (job) => unlessMissing(readdir(pathOf(job)), []),
  };
}

/** Writes a file under another name, and names it when it is on the disk. */
async function openWriter(
  path: string,
  name: (unfinished: string, path: string) => Promise<void>,
): Promise<FileWriter> {
  await mkdir(dirname(path), { recursive: true });
  const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
  const file = await open(unfinished, "w");
  return {
    write: (bytes) => file.writeFile(bytes),
    close: async () => {
      await file.sync();
      await file.close();
      await name(unfinished, path);
      await syncDirectory(dirname(path));
    },
    abort: async () => {
      await file.close();
      await rm(unfinished, { force: true });
    },
  };
}

/** Names a file that has no name yet, and fails if another has the name. */
async function linkNew(unfinished: string, path: string): Promise<void> {
  await link(unfinished, path);
  await rm(unfinished, { force: true });
}

/** Makes a rename durable. Windows cannot open a directory, and needs no such call. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === "win32") return;
  const directory = await open(path, "r");
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function openRange(
  path: string,
  start: number,
  end: number,
  signal: AbortSignal | undefined,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  const file = await unlessMissing(open(path, "r"), undefined);
  if (file === undefined) return undefined;
  if (end > start)
    return file.createReadStream({ start, end: end - 1, highWaterMark: PIECE, signal });
  await file.close();
  return nothing();
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function unlessMissing<Value, Other>(
  work: Promise<Value>,
  otherwise: Other,
): Promise<Value | Other> {
  try {
    return await work;
  } catch (error) {
    if (hasCode(error, "ENOENT")) return otherwise;
    throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;
