import { opendir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createYieldIfDue } from "../schedule/yield-to-event-loop.ts";
import { SourceError } from "./source-error.ts";

/** Entries of a folder that are read at once. */
const ENTRIES_AT_ONCE = 1000;

/**
 * The names of the files in a folder on disk that fit, in order.
 *
 * @param most maximum files of a series
 * @throws SourceError for a folder that cannot be read, has no such file, or too many
 * @throws the reason of the signal after an abort
 */
export async function listFolder(
  folder: URL,
  fits: (name: string) => boolean,
  most: number,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const yieldIfDue = createYieldIfDue(signal);
  const path = fileURLToPath(folder);
  const entries = await opendir(path, { bufferSize: ENTRIES_AT_ONCE }).catch((cause: unknown) => {
    throw new SourceError("its folder cannot be read", { cause });
  });
  const names: string[] = [];
  let count = 0;
  for await (const { name } of entries) {
    await yieldIfDue();
    if (!fits(name)) continue;
    count += 1;
    if (count <= most) names.push(name);
  }
  if (count === 0) throw new SourceError("no file in its folder fits the pattern of files");
  if (count > most)
    throw new SourceError(`${count} files fit the pattern of files > limit ${most}`);
  return names.toSorted();
}
