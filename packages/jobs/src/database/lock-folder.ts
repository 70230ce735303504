import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CasError } from "@cas/models";

/**
 * Locks a data folder until the returned function is called or the process ends in any way. Two processes on one folder would
 * lose rows. Node has no locks of files; SQLite has them, and the system releases them with the process.
 *
 * @throws CasError internal_error if another process, or another part of this one, has the folder
 */
export function lockFolder(folder: string): () => void {
  const lock = new DatabaseSync(join(folder, "lock"));
  try {
    lock.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    lock.close();
    throw new CasError({
      errorType: "internal_error",
      message:
        "Another process works on this data folder of jobs: stop it, or give each process a folder of its own",
      retryable: false,
      cause,
    });
  }
  return () => {
    lock.close();
  };
}
