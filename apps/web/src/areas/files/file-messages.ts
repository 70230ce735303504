import type {
  AreaFileCrs,
  AreaFileKind,
  AreaFileLayer,
  AreaNaming,
  FileArea,
  FileAreaFault,
  FileColumn,
} from "@cas/areas";
import type { Geometry } from "@cas/models";
import type { FilePreview } from "../layer/file-preview.ts";
import type { Simplification } from "../store/area.ts";

/** How the user wants a file to be read. For what is undefined the file decides, or a guess. */
export interface ReadingChoices {
  readonly layer?: string | undefined;
  readonly crs?: string | undefined;
  readonly axisOrder?: "lat-lon" | undefined;
  readonly encoding?: string | undefined;
}

/** An outline that is too long for a service, and what it becomes. */
export interface LongOutline {
  /** Row of its area in the file, from 1. */
  readonly row: number;
  readonly name: string;
  readonly geometry: Geometry;
  readonly simplified: Simplification;
}

/** A file that was read and checked. */
export interface CheckedFile {
  readonly name: string;
  readonly kind: AreaFileKind;
  readonly layers: readonly AreaFileLayer[];
  readonly layer: string;
  readonly crs: AreaFileCrs;
  readonly columns: readonly FileColumn[];
  /** The columns that name the areas, as they were guessed. */
  readonly naming: AreaNaming;
  /** What can be used; some with a doubt. */
  readonly areas: readonly FileArea[];
  /** What cannot be used. */
  readonly faults: readonly FileAreaFault[];
  /** Whether the file has more features than were read. */
  readonly isCut: boolean;
  /** Features of the layer; undefined if the file does not say and was not read to its end. */
  readonly count: number | undefined;
  /** Outlines of `areas` with more positions than a service takes by default. */
  readonly longOutlines: readonly LongOutline[];
  /** What the map shows; undefined without areas. */
  readonly preview: FilePreview | undefined;
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
