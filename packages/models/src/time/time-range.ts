import { z } from "zod";
import { parseTimestamp, Timestamp } from "./timestamp.ts";

/** A span of time, both ends included; a timestamp without a zone means UTC. */
export const TimeRange = z
  .object({
    start: Timestamp.describe("First instant, ISO 8601."),
    end: Timestamp.describe("Last instant, ISO 8601."),
  })
  .refine(({ start, end }) => (parseTimestamp(start) ?? 0) <= (parseTimestamp(end) ?? 0), {
    error: "must not end before it starts",
  })
  .meta({ title: "TimeRange" });
export type TimeRange = z.infer<typeof TimeRange>;
