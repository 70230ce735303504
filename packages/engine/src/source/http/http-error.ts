import { SourceError } from "../source-error.ts";

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
