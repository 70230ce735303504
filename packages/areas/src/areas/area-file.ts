import type { AreaFileLayer, FileColumn } from "../features/feature-source.ts";
import type { AreaFileCrs } from "../features/crs.ts";
import type { AreaFileKind } from "../features/file-kinds.ts";
import type { AreaItem } from "./area-item.ts";
import type { AreaNaming } from "./area-naming.ts";

/** A file of areas, open for reading. */
export interface AreaFile extends AsyncDisposable {
  /** The name of the file; empty without one. */
  readonly name: string;
  /** The format. */
  readonly kind: AreaFileKind;
  /** The layers that can be areas, in the order of the file; one for formats without layers. */
  readonly layers: readonly AreaFileLayer[];
  /** The name of the layer that is read; empty for formats without layers. */
  readonly layer: string;
  /** The CRS of the coordinates in the file. Areas are in degrees of WGS 84. */
  readonly crs: AreaFileCrs;
  /** The columns beside the geometry, by the schema of the file, or else by its first features. */
  readonly columns: readonly FileColumn[];
  /** Features that the layer has; undefined if only reading to the end tells. */
  readonly count: number | undefined;
  /** The columns that name the areas. */
  readonly naming: AreaNaming;
  /** Sentences about assumptions, e.g. the CRS; reading may add some, so look at them at the end, too. */
  readonly notes: readonly string[];
  /**
   * The areas in the order of the file, and in their place the features that cannot be areas. Can be read once. Ends with
   * leaving the loop, too.
   *
   * @throws FileError for a file that is damaged further on
   * @throws the reason of the signal once it is aborted
   */
  areas(): AsyncIterableIterator<AreaItem>;
  /** Closes the file. */
  close(): Promise<void>;
}
