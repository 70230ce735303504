/** A file that cannot be used as a whole; the message says why, `fix` what to do. Both are sentences for people. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}
