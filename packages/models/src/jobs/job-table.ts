/** Part of a file, in bytes. */
export interface ByteRange {
  /** Index of the first byte; default 0. */
  readonly start?: number | undefined;
  /** Index behind the last byte; default, and at most, the size of the file. */
  readonly end?: number | undefined;
}

/** Options of {@link JobTable.read}. */
export interface ReadOptions {
  /** Ends the reading when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** A file of the results of a job, which can be read in parts: a broken download goes on where it was. */
export interface JobTable {
  /** A name for the file, of letters, digits, points and hyphens. */
  readonly fileName: string;
  /** Its media type. */
  readonly contentType: string;
  /** Its size in bytes. */
  readonly size: number;
  /** SHA-256 of its bytes, hex. */
  readonly sha256: string;
  /** A strong entity tag with the quotes of HTTP: the same tag means the same bytes. */
  readonly etag: string;
  /**
   * Reads the file from a byte on.
   *
   * @throws CasError not_found when the job was removed or started again meanwhile
   */
  read(range?: ByteRange, options?: ReadOptions): AsyncIterable<Uint8Array>;
}
