import { z } from "zod";
import { TimeRange } from "./time-range.ts";

/** An ISO 8601 date or date-time, or a Date. */
export type InstantInput = string | Date;

/** What a caller may write for a time range: `[start, end]` or `{ start, end }`, both included. */
export type TimeRangeInput =
  | readonly [start: InstantInput, end: InstantInput]
  | {
      /** First instant. */
      readonly start: InstantInput;
      /** Last instant. */
      readonly end: InstantInput;
    };

const dateOnly = /^\d{4}-\d{2}-\d{2}$/;

/** A Date becomes UTC text, a date its midnight; what is neither is left for the schema to refuse. */
function toTimestamp(instant: unknown): unknown {
  if (instant instanceof Date)
    return Number.isNaN(instant.getTime()) ? "Invalid Date" : instant.toISOString();
  return typeof instant === "string" && dateOnly.test(instant) ? `${instant}T00:00:00` : instant;
}

function toObject(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 2)
    return { start: toTimestamp(value[0]), end: toTimestamp(value[1]) };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { start, end } = value as Record<string, unknown>;
  return { start: toTimestamp(start), end: toTimestamp(end) };
}

/** Turns either form of a time range into the one on the wire. */
export const TimeRangeInput = z.preprocess(toObject, TimeRange) as z.ZodType<
  TimeRange,
  TimeRangeInput
>;
