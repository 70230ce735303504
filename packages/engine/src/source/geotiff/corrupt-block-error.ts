import { SourceError } from "../source-error.ts";

/** Bytes of a block that are not what its compression writes. */
export class CorruptBlockError extends SourceError {
  override readonly name = "CorruptBlockError";
}
