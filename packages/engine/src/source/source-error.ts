/** Why data cannot be read, in words that hold no path, no address and no secret: a warning may tell them. */
export class SourceError extends Error {
  override readonly name: string = "SourceError";
}
