import { CasError, isCasError } from "@cas/models";

/** Why data cannot be read, in words that hold no path, no address and no secret: a warning may tell them. */
export class SourceError extends Error {
  override readonly name: string = "SourceError";
}

/**
 * What a caller may know of data that cannot be read: their name and a reason that holds no path and no address.
 *
 * @param signal of the read; the reason of one that is aborted is the error
 */
export function unreadable(name: string, cause: unknown, signal?: AbortSignal): Error {
  if (signal?.aborted === true) return signal.reason as Error;
  if (isCasError(cause)) return cause;
  const reason = cause instanceof SourceError ? `: ${cause.message}` : "";
  return new CasError({
    errorType: "upstream_error",
    message: `Cannot read ${name}${reason}`,
    cause,
  });
}

/** Bytes of a block that are not what its compression writes. */
export class CorruptBlockError extends SourceError {
  override readonly name = "CorruptBlockError";
}

/** Why a GeoTIFF cannot be read: the feature it uses, by name. */
export class UnsupportedGeotiffError extends SourceError {
  override readonly name = "UnsupportedGeotiffError";
}

/** A server did not give what was asked of it. */
export class HttpError extends SourceError {
  override readonly name = "HttpError";
  /** Status of the answer; undefined when there was none, or when the answer itself was wrong. */
  readonly status: number | undefined;

  constructor(message: string, options: ErrorOptions & { readonly status?: number } = {}) {
    super(message, options);
    this.status = options.status;
  }
}
