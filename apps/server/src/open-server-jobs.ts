import { join, resolve } from "node:path";
import { openJobs } from "@cas/jobs";
import type { Cas, Jobs } from "@cas/models";
import type { Environment } from "./environment/environment.ts";

/** The data folder cannot be used, e.g. because another server uses it. */
export class DataFolderError extends Error {
  override readonly name = "DataFolderError";
}

/**
 * Opens the durable jobs of the server, and goes on with those that are not finished; undefined if they are disabled.
 *
 * @param cas computes the values
 * @throws DataFolderError
 */
export async function openServerJobs(settings: Environment, cas: Cas): Promise<Jobs | undefined> {
  if (!settings.CAS_JOBS_ENABLED) return undefined;
  const folder = resolve(settings.CAS_DATA_DIR);
  try {
    return await openJobs({ cas, dataDir: join(folder, "jobs") });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DataFolderError(`The jobs in ${folder} (CAS_DATA_DIR) cannot be opened: ${reason}`, {
      cause,
    });
  }
}
