import * as z from "zod";
import { requestObject } from "../schema/request-object.ts";
import { refuseEndBeforeStart, TimeRange } from "./time-range.ts";
import { daysIn } from "./parse-timestamp.ts";

/** An ISO 8601 date-time, a date, a month (`1999-07`), a year (`1999`), or a Date, which is an instant. */
export type InstantInput = string | Date;

/**
 * A time range as callers write it: `[start, end]` or `{ start, end }`, both included. A date, month or year stands for
 * the whole period: it starts with its first instant and ends with its last.
 */
export type TimeRangeInput =
  | readonly [start: InstantInput, end: InstantInput]
  | {
      /** First instant. */
      readonly start: InstantInput;
      /** Last instant. */
      readonly end: InstantInput;
    };

/** A year, a month or a date. */
const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
/** The time of day of a first and a last instant; the service keeps microseconds. */
const FIRST = "T00:00:00";
const LAST = "T23:59:59.999999";

/** A Date becomes UTC text, a period its first or last instant; other values stay, and the schema rejects them. */
function toTimestamp(instant: unknown, isEnd: boolean): unknown {
  if (instant instanceof Date)
    return Number.isNaN(instant.getTime()) ? "Invalid Date" : instant.toISOString();
  const period: readonly (string | undefined)[] | null =
    typeof instant === "string" ? PERIOD.exec(instant) : null;
  if (period === null) return instant;
  const [, year = "", month = isEnd ? "12" : "01", day] = period;
  const last = daysIn(Number(year), Number(month));
  return `${year}-${month}-${day ?? (isEnd ? last : "01")}${isEnd ? LAST : FIRST}`;
}

function toObject(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 2) return toRange(value[0], value[1]);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const { start, end, ...others } = value as Record<string, unknown>;
  return { ...toRange(start, end), ...others };
}

const toRange = (start: unknown, end: unknown): object => ({
  start: toTimestamp(start, false),
  end: toTimestamp(end, true),
});

const INSTANT_FORM = { type: "string" };

/** The forms that callers write, for JSON Schema; the checks are those of {@link TimeRange}. */
const forms = z.unknown().meta({
  anyOf: [
    { type: "array", items: INSTANT_FORM, minItems: 2, maxItems: 2 },
    {
      type: "object",
      properties: { start: INSTANT_FORM, end: INSTANT_FORM },
      required: ["start", "end"],
      additionalProperties: false,
    },
  ],
});

/** Converts either form of a time range to the one on the wire; another key than `start` and `end` is a fault. */
export const TimeRangeInput = forms
  .transform(toObject)
  .pipe(requestObject(TimeRange.shape).check(refuseEndBeforeStart)) as unknown as z.ZodType<
  TimeRange,
  TimeRangeInput
>;
