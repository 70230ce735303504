/** Which bytes of how many an answer holds. */
export interface ContentRange {
  readonly first: number;
  readonly last: number;
  /** Length of the whole file. */
  readonly size: number;
}

/** Reads the header Content-Range (RFC 9110, section 14.4), e.g. `bytes 0-99/1234`; undefined when it says less. */
export function parseContentRange(header: string | undefined): ContentRange | undefined {
  const [, first, last, size] = /^bytes (\d+)-(\d+)\/(\d+)$/i.exec(header ?? "") ?? [];
  return size === undefined
    ? undefined
    : { first: Number(first), last: Number(last), size: Number(size) };
}
