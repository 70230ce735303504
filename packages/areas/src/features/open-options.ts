/** The limits of reading, all with defaults. What a file states over one of them is an error before memory is taken for it. */
export interface ReadLimits {
  /** Bytes of one feature; 64 MiB by default. */
  readonly maxFeatureBytes: number;
  /** Bytes of a file of a format that is read as a whole (KML, KMZ, Well-Known Text); 256 MiB by default. */
  readonly maxWholeBytes: number;
  /** Bytes of one row group of a GeoParquet, or of one page of it, after decompression; 1 GiB by default. */
  readonly maxRowGroupBytes: number;
}

/** What a format needs of the options. */
export interface FormatOptions extends ReadLimits {
  /** The layer to read. */
  readonly layer?: string | undefined;
  /** The column of longitudes. */
  readonly lonColumn?: string | undefined;
  /** The column of latitudes. */
  readonly latColumn?: string | undefined;
  /** The column of geometries. */
  readonly wktColumn?: string | undefined;
  /** The encoding of text. */
  readonly encoding?: string | undefined;
  /** Whether the caller names the CRS, so that what the file states does not count. */
  readonly hasCrs: boolean;
  /** Stops opening the file. */
  readonly signal?: AbortSignal | undefined;
}

const MIB = 1024 * 1024;

/** The default limits. */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  maxFeatureBytes: 64 * MIB,
  maxWholeBytes: 256 * MIB,
  maxRowGroupBytes: 1024 * MIB,
};
