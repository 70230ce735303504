import { z } from "zod";
import { parseTimestamp, Timestamp } from "./timestamp.ts";

const DATE_LENGTH = "1999-12-31".length;
const DAY = 86_400_000;

/**
 * A span of time, both ends included. A timestamp without a zone means UTC. A date without a time of day means the
 * whole day, also as the end.
 */
export const TimeRange = z
  .object({
    start: Timestamp.describe("First instant, ISO 8601."),
    end: Timestamp.describe(
      "Last instant, ISO 8601; a date without a time of day means the end of the day.",
    ),
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

/** The first and the last instant of a time range, milliseconds since 1970; NaN for an invalid timestamp. */
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
