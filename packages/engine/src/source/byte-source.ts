/** Bytes from any place of a file, wherever it is. */
export interface ByteSource extends AsyncDisposable {
  /** The name of the file without its path or address, for messages. */
  readonly name: string;
  /** What tells the file, and this version of it, from every other. */
  readonly key: string;
  /** Length of the file, bytes. */
  readonly size: number;
  /** Whether another version of the file has been seen: it has to be opened anew. */
  readonly isStale: boolean;
  /**
   * Bytes offset..offset+length-1, fewer at the end of the file, in memory that nothing else uses.
   *
   * @throws CasError upstream_error when they cannot be had, or are of another version of the file; the reason of the signal
   * once it is aborted.
   */
  read(offset: number, length: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** Bytes of a file for a piece of work: all its reads have the signal of the work. */
export interface ReadableBytes extends Pick<ByteSource, "name" | "size"> {
  /** See {@link ByteSource.read}. */
  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** The bytes of a file for work that a signal ends. */
export function readableUntil(bytes: ByteSource, signal: AbortSignal): ReadableBytes {
  const { name, size } = bytes;
  return { name, size, read: (offset, length) => bytes.read(offset, length, signal) };
}
