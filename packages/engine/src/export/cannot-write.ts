import { CasError } from "@cas/models";

/** What the caller can do about errors of the file system, by their code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full; free space, or choose another directory",
  EDQUOT: "the quota of the disk is used up; free space, or choose another directory",
  EFBIG: "the file would be larger than the file system allows; choose a smaller bbox",
  EROFS: "the file system is read-only; choose another directory",
  EACCES: "the directory cannot be written to; choose another one",
};

/** The CasError internal_error for a failure of the file system. */
export function cannotWrite(cause: unknown): CasError {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reason = REASONS[code];
  const message = `Cannot write the raster${reason === undefined ? "" : `: ${reason}`}`;
  return new CasError({ errorType: "internal_error", message, cause });
}
