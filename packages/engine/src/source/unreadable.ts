import { CasError, isCasError } from "@cas/models";
import { SourceError } from "./source-error.ts";

/** What a caller may know of data that cannot be read: their name and a reason that holds no path and no address. */
export function unreadable(name: string, cause: unknown): CasError {
  if (isCasError(cause)) return cause;
  const reason = cause instanceof SourceError ? `: ${cause.message}` : "";
  return new CasError({
    errorType: "upstream_error",
    message: `Cannot read ${name}${reason}`,
    cause,
  });
}
