/** A whole file cannot be used. The message says why, `fix` what to do; both are sentences for users. */
export class FileError extends Error {
  /** The name of the class. */
  override readonly name = "FileError";
  /** What to do. */
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}
