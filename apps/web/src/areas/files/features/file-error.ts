/** A whole file cannot be used. The message says why, `fix` what to do; both are sentences for users. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}
