/** The range of bytes in a response, and the size of the file. */
export interface ContentRange {
  readonly first: number;
  readonly last: number;
  /** Length of the whole file. */
  readonly size: number;
}

/** Parses the header Content-Range (RFC 9110, section 14.4), e.g. `bytes 0-99/1234`; undefined if it is incomplete. */
export function parseContentRange(header: string | undefined): ContentRange | undefined {
  const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/i.exec(header ?? "") ?? [];
  return size === undefined
    ? undefined
    : { first: Number(first), last: Number(last), size: Number(size) };
}
