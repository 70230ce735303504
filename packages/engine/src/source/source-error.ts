import { CasError, isCasError } from "@cas/models";
import { CrsError } from "../projection/crs-error.ts";

/** Data cannot be read; the message has no path, URL or secret, so that a warning may contain it. */
export class SourceError extends Error {
  override readonly name: string = "SourceError";
}

/**
 * The error of data that cannot be read, for callers: their name, and a reason without paths and URLs.
 *
 * @param signal signal of the read; after an abort its reason is the error
 */
export function unreadable(name: string, cause: unknown, signal?: AbortSignal): Error {
  if (signal?.aborted === true) return signal.reason as Error;
  if (isCasError(cause)) return cause;
  return new CasError({
    errorType: "upstream_error",
    message: `Cannot read ${name}: ${reasonOf(cause)}`,
    cause,
  });
}

/** What the codes of the system mean, in words that do not depend on its language. */
const SYSTEM_CODES: Readonly<Record<string, string>> = {
  ENOENT: "it does not exist",
  ENOTDIR: "it does not exist",
  EISDIR: "it is a directory",
  EACCES: "permission to read it is denied",
  EPERM: "permission to read it is denied",
  EMFILE: "the process has too many open files",
  ENFILE: "the system has too many open files",
};

/** Why data cannot be read. What nobody foresaw is a fault of the engine, not of the source. */
function reasonOf(cause: unknown): string {
  if (isExplained(cause)) return cause.message;
  const code = systemCode(cause);
  if (code !== undefined) return SYSTEM_CODES[code] ?? `the system reports ${code}`;
  return engineFault(cause);
}

/** The words for an error that nobody foresaw: its kind alone, because its message may have a path or a key. */
export function engineFault(cause: unknown): string {
  const kind = cause instanceof Error ? ` (${cause.name.replaceAll(/\W/g, "").slice(0, 40)})` : "";
  return `the engine failed unexpectedly${kind}`;
}

/** The code of an error of the system, e.g. ENOENT. */
export function systemCode(cause: unknown): string | undefined {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^E[A-Z0-9]{2,15}$/.test(code) ? code : undefined;
}

/** Whether an error says for callers why data cannot be read. */
export const isExplained = (cause: unknown): cause is SourceError | CrsError =>
  cause instanceof SourceError || cause instanceof CrsError;

/** The bytes of a block are corrupt. */
export class CorruptBlockError extends SourceError {
  override readonly name = "CorruptBlockError";
}

/** A file of this package is not where the package expects it, as in a bundle. */
export class IncompleteEngineError extends SourceError {
  override readonly name = "IncompleteEngineError";

  constructor(what: string, options?: ErrorOptions) {
    super(
      `the engine does not find ${what}: mark @cas/engine as external when you bundle, and install it beside the bundle`,
      options,
    );
  }
}

/** A GeoTIFF uses a feature that is not supported; the message names it. */
export class UnsupportedGeotiffError extends SourceError {
  override readonly name = "UnsupportedGeotiffError";
}

/** What to do about a GeoTIFF that is compressed in another way than the engine reads. */
export const AS_DEFLATE =
  "convert the file with: gdal_translate -co COMPRESS=DEFLATE in.tif out.tif";

/** A request to a server failed. */
export class HttpError extends SourceError {
  override readonly name: string = "HttpError";
  /** Status of the response; undefined without a response, or for an invalid response. */
  readonly status: number | undefined;

  constructor(message: string, options: ErrorOptions & { readonly status?: number } = {}) {
    super(message, options);
    this.status = options.status;
  }
}

/** A server sent an HTML page instead of data. */
export class HtmlPageError extends HttpError {
  override readonly name = "HtmlPageError";

  constructor() {
    super("the server sent an HTML page");
  }
}
