import { isZarritaError } from "zarrita";
import { SourceError } from "../source-error.ts";

/** Converts an error of the Zarr library to a SourceError that callers may see; returns other errors unchanged. */
export function explainZarrError(error: unknown): unknown {
  const reason = reasonOf(error);
  return reason === undefined ? error : new SourceError(reason, { cause: error });
}

function reasonOf(error: unknown): string | undefined {
  if (isZarritaError(error, "UnknownCodecError"))
    return `codec ${shortened(error.codec)} is not supported`;
  if (isZarritaError(error, "CodecPipelineError")) {
    if (error.cause instanceof SourceError) return error.cause.message;
    if (isZarritaError(error.cause, "UnknownCodecError")) return reasonOf(error.cause);
    return `a chunk cannot be decoded${error.codec === undefined ? "" : ` (${shortened(error.codec)})`}`;
  }
  if (isZarritaError(error, "NotFoundError")) return "it holds no Zarr, version 2 or 3";
  return isZarritaError(error) ? "its metadata are not valid Zarr, or not supported" : undefined;
}

/** Shortens and cleans a name from a server. */
const shortened = (name: string): string => name.replaceAll(/[^\w.-]/g, "").slice(0, 40);
