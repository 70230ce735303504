import { type FileHandle, mkdir, open, unlink } from "node:fs/promises";
import { join } from "node:path";
import { CasError, validationError, validationIssue } from "@cas/models";

/** Files of one name that a directory may hold. */
const MOST = 10_000;

/**
 * Creates a file, never in place of another, lets it be written and gives its path; a file that could not be written is
 * removed.
 *
 * @param filename the name; when it is left out `{stem}.tif` or, where there is one already, `{stem}-2.tif`, `{stem}-3.tif`
 * @throws CasError validation_error when a file of the given name exists, internal_error when there can be none
 */
export async function writeNewFile(
  directory: string,
  { filename, stem }: { readonly filename: string | undefined; readonly stem: string },
  write: (file: FileHandle) => Promise<void>,
): Promise<string> {
  const { path, file } = await create(directory, filename, stem);
  try {
    await write(file);
    await file.close();
    return path;
  } catch (error) {
    await file.close();
    await unlink(path);
    throw error;
  }
}

async function create(directory: string, filename: string | undefined, stem: string) {
  try {
    await mkdir(directory, { recursive: true });
    for (let number = 1; number <= MOST; number++) {
      const name = filename ?? (number === 1 ? `${stem}.tif` : `${stem}-${number}.tif`);
      const path = join(directory, name);
      const file = await open(path, "wx").catch(unlessItExists);
      if (file !== undefined) return { path, file };
      if (filename !== undefined) throw exists(filename);
    }
  } catch (cause) {
    if (cause instanceof CasError) throw cause;
    throw new CasError({ errorType: "internal_error", message: "Cannot write the raster", cause });
  }
  throw exists(`${stem}.tif`);
}

function unlessItExists(error: unknown): undefined {
  if (error instanceof Error && "code" in error && error.code === "EEXIST") return undefined;
  throw error;
}

const exists = (name: string): CasError =>
  validationError([
    validationIssue("body", ["filename"], "exists already; it is not overwritten", name),
  ]);
