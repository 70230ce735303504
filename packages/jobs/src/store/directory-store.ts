import { mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Store } from "./store.ts";

/** What a file is called until it is whole; the sweep removes it if the process ends before. */
const UNFINISHED = ".unfinished";

/** A store in a directory, which is made with the first file. */
export function directoryStore(directory: string): Store {
  return {
    write: async (name, bytes) => {
      const path = join(directory, name);
      await mkdir(dirname(path), { recursive: true });
      await writeDurably(path + UNFINISHED, bytes);
      await rename(path + UNFINISHED, path);
      await syncDirectory(dirname(path));
    },
    read: (name) => unlessMissing(readFile(join(directory, name)), undefined),
    remove: (name) => rm(join(directory, name), { recursive: true, force: true }),
    jobs: () => unlessMissing(readdir(directory), []),
    files: (job) => unlessMissing(readdir(join(directory, job)), []),
  };
}

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
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

async function unlessMissing<Value, Other>(
  work: Promise<Value>,
  otherwise: Other,
): Promise<Value | Other> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return otherwise;
    throw error;
  }
}
