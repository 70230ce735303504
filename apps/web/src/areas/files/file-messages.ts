import type {
  AreaFileCrs,
  AreaFileKind,
  AreaFileLayer,
  AreaNaming,
  FileArea,
  FileAreaFault,
} from "@cas/areas";

/** How the user wants a file to be read. For what is undefined the file decides, or a guess. */
export interface ReadingChoices {
  readonly layer?: string | undefined;
  readonly crs?: string | undefined;
  readonly axisOrder?: "lat-lon" | undefined;
  readonly encoding?: string | undefined;
}

/** A file that was read and checked. */
export interface CheckedFile {
  readonly name: string;
  readonly kind: AreaFileKind;
  readonly layers: readonly AreaFileLayer[];
  readonly layer: string;
  readonly crs: AreaFileCrs;
  /** The names of the columns. */
  readonly columns: readonly string[];
  /** The columns that name the areas, as they were guessed. */
  readonly naming: AreaNaming;
  /** What can be used; some with a doubt. */
  readonly areas: readonly FileArea[];
  /** What cannot be used. */
  readonly faults: readonly FileAreaFault[];
  /** Sentences about assumptions. */
  readonly notes: readonly string[];
}

/** A message to the worker: read and check a file, of a Shapefile all files together. */
export interface FileRequest {
  readonly files: readonly File[];
  readonly choices: ReadingChoices;
}

/**
 * A message from the worker: that it has loaded its code and begins to read, and then the checked file, or the parts of a
 * FileError.
 */
export type FileResult =
  | { readonly isReading: true }
  | { readonly checked: CheckedFile }
  | { readonly failure: { readonly message: string; readonly fix: string } };
