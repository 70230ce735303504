import { SourceError } from "../source-error.ts";

/** Why a GeoTIFF cannot be read: the feature it uses, by name. */
export class UnsupportedGeotiffError extends SourceError {
  override readonly name = "UnsupportedGeotiffError";
}
