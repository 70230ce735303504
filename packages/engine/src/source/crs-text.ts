import { CrsError } from "../projection/crs-error.ts";
import { readCrs } from "../projection/read-crs.ts";
import { SourceError } from "./source-error.ts";

/**
 * The CRS of a text of a sidecar or an owner, see {@link readCrs}.
 *
 * @throws SourceError that names a CRS that is not known or not supported, and says what to do
 */
export function crsFromText(text: string): string {
  try {
    return readCrs(text);
  } catch (cause) {
    if (cause instanceof CrsError) throw new SourceError(cause.message, { cause });
    throw cause;
  }
}
