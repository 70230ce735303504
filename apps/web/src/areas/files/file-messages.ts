import type { CheckedFile } from "@cas/areas";

/** A message to the worker: read and check a file. */
export interface FileRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The layer to read, of a file with several layers. */
  readonly layer: string | undefined;
}

/**
 * A message from the worker: that it has loaded its code and begins to read, and then the checked file, or the parts of a
 * FileError.
 */
export type FileResult =
  | { readonly isReading: true }
  | { readonly checked: CheckedFile }
  | { readonly failure: { readonly message: string; readonly fix: string } };
