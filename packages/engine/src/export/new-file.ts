import { type FileHandle, mkdir, open, unlink } from "node:fs/promises";
import { join } from "node:path";
import { CasError, validationError, validationIssue } from "@cas/models";
import { cannotWrite } from "./cannot-write.ts";

/** Maximum number of files with the same stem in a directory. */
const MAX_FILES = 10_000;

/**
 * Creates a file, never over an existing one, calls `write` and returns the path. Removes the file if `write` fails.
 *
 * @param filename the name; by default `{stem}.tif`, or `{stem}-2.tif`, `{stem}-3.tif` and so on if that exists
 * @throws CasError validation_error when a file of the given name exists, internal_error when it cannot be created or
 *   closed
 * @throws what `write` throws
 */
export async function writeNewFile(
  directory: string,
  { filename, stem }: { readonly filename: string | undefined; readonly stem: string },
  write: (file: FileHandle) => Promise<void>,
): Promise<string> {
  const { path, file } = await create(directory, filename, stem);
  try {
    await write(file);
    await close(file);
    return path;
  } catch (error) {
    // The first error counts. A full disk may fail the close too, and the file has to go in any case.
    await file.close().catch(() => undefined);
    await unlink(path).catch(() => undefined);
    throw error;
  }
}

/** A file system may report only here that the bytes did not fit. */
async function close(file: FileHandle): Promise<void> {
  try {
    await file.close();
  } catch (cause) {
    throw cannotWrite(cause);
  }
}

async function create(directory: string, filename: string | undefined, stem: string) {
  try {
    await mkdir(directory, { recursive: true });
    for (let number = 1; number <= MAX_FILES; number++) {
      const name = filename ?? (number === 1 ? `${stem}.tif` : `${stem}-${number}.tif`);
      const path = join(directory, name);
      const file = await open(path, "wx").catch(undefinedIfExists);
      if (file !== undefined) return { path, file };
      if (filename !== undefined) throw fileExists(filename);
    }
  } catch (cause) {
    if (cause instanceof CasError) throw cause;
    throw cannotWrite(cause);
  }
  throw fileExists(`${stem}.tif`);
}

function undefinedIfExists(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "EEXIST") return undefined;
  throw error;
}

const fileExists = (name: string): CasError =>
  validationError([
    validationIssue("body", ["filename"], "exists already; it is not overwritten", name),
  ]);
