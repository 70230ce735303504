import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { SourceError } from "./source-error.ts";

/**
 * The names of the files in a folder on disk that fit, in order.
 *
 * @param most maximum files of a series
 * @throws SourceError for a folder that cannot be read, has no such file, or too many
 */
export async function listFolder(
  folder: URL,
  fits: (name: string) => boolean,
  most: number,
): Promise<readonly string[]> {
  const entries = await readdir(fileURLToPath(folder)).catch((cause: unknown) => {
    throw new SourceError("its folder cannot be read", { cause });
  });
  const names = entries.filter(fits).toSorted();
  if (names.length === 0) throw new SourceError("no file in its folder fits the pattern of files");
  if (names.length > most)
    throw new SourceError(`${names.length} files fit the pattern of files > limit ${most}`);
  return names;
}
