import type { CheckedFile } from "./checked-file.ts";

/** What the worker is asked: to read and check a file. */
export interface FileRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The layer to read of a file with several. */
  readonly layer: string | undefined;
}

/** What the worker answers: the file, or the parts of a FileError. */
export type FileAnswer =
  | { readonly checked: CheckedFile }
  | { readonly failure: { readonly message: string; readonly fix: string } };
