/** Random access to the bytes of a file on disk, on a server or in memory. */
export interface ByteSource extends AsyncDisposable {
  /** The name of the file without its path or URL, for messages. */
  readonly name: string;
  /** Cache key: unique for each file and version. */
  readonly key: string;
  /** Length of the file, bytes. */
  readonly size: number;
  /** Whether another version of the file was seen: it must be opened again. */
  readonly isStale: boolean;
  /**
   * Bytes offset..offset+length-1, fewer at the end of the file, in memory that nothing else uses.
   *
   * @throws CasError upstream_error for bytes that cannot be read, or are of another version of the file
   * @throws the reason of the signal after an abort
   */
  read(offset: number, length: number, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>>;
}

/** The bytes of a file for one task: all reads use the signal of the task. */
export interface ReadableBytes extends Pick<ByteSource, "name" | "size"> {
  /** See {@link ByteSource.read}. */
  read(offset: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Binds the bytes of a file to a signal. */
export function readableUntil(bytes: ByteSource, signal: AbortSignal): ReadableBytes {
  const { name, size } = bytes;
  return { name, size, read: (offset, length) => bytes.read(offset, length, signal) };
}
