import * as z from "zod";
import { instantsOf } from "./instants-of.ts";
import { Timestamp } from "./timestamp.ts";

/** Reports a range that ends before it starts. */
export function refuseEndBeforeStart({
  value,
  issues,
}: z.core.ParsePayload<{ start: string; end: string }>): void {
  const { from, to } = instantsOf(value);
  if (from > to)
    issues.push({ code: "custom", message: "must not end before it starts", input: value });
}

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
  .check(refuseEndBeforeStart)
  .meta({ title: "TimeRange" });
/** A span of time, both ends included. */
export interface TimeRange {
  /** First instant, ISO 8601. */
  start: string;
  /** Last instant, ISO 8601; a date without a time of day means the end of the day. */
  end: string;
}
