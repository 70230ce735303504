import { parseTimestamp } from "./parse-timestamp.ts";

const DATE_LENGTH = "1999-12-31".length;
const DAY = 86_400_000;

/** The first and the last instant of a time range, milliseconds since 1970; NaN for an invalid timestamp. */
export function instantsOf({ start, end }: { readonly start: string; readonly end: string }): {
  /** Milliseconds since 1970. */
  readonly from: number;
  /** Milliseconds since 1970. */
  readonly to: number;
} {
  const last = parseTimestamp(end) ?? Number.NaN;
  return {
    from: parseTimestamp(start) ?? Number.NaN,
    to: end.length === DATE_LENGTH ? last + DAY - 1 : last,
  };
}
