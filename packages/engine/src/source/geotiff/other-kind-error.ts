import { SourceError } from "../source-error.ts";

/** A file under the name of a sidecar is none. */
export class OtherKindError extends SourceError {
  override readonly name = "OtherKindError";
}
