import { z } from "zod";
import { parseTimestamp, Timestamp } from "./timestamp.ts";

const DATE_LENGTH = "1999-12-31".length;
const DAY = 86_400_000;

/**
 * A span of time, both ends included; a timestamp without a zone means UTC. A date without a time of day is the whole
 * day, as the end too.
 */
export const TimeRange = z
  .object({
    start: Timestamp.describe("First instant, ISO 8601."),
    end: Timestamp.describe("Last instant, ISO 8601; of a date without a time of day its last."),
  })
  .refine(
    (range) => {
      const { from, to } = instantsOf(range);
      return !(from > to);
    },
    { error: "must not end before it starts" },
  )
  .meta({ title: "TimeRange" });
export type TimeRange = z.infer<typeof TimeRange>;

/** The first and the last instant of a time range, milliseconds since 1970; NaN for what is no timestamp. */
export function instantsOf({ start, end }: TimeRange): {
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
