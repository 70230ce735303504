import * as z from "zod";
import { parseTimestamp } from "./parse-timestamp.ts";

let lastRead: string | undefined;

/** Most results of a response have the same time, so the last text is not parsed again. */
function isTimestamp(text: string): boolean {
  if (text === lastRead) return true;
  if (parseTimestamp(text) === undefined) return false;
  lastRead = text;
  return true;
}

/** An ISO 8601 date-time as CAS writes it; the time zone may be missing and then means UTC. */
export const Timestamp = z
  .string()
  .refine(isTimestamp, {
    error: "must be an ISO 8601 date or date-time such as 2020-01-31 or 2020-01-31T00:00:00Z",
    params: { type: "datetime_parsing" },
  })
  .meta({ format: "date-time" });
export type Timestamp = z.infer<typeof Timestamp>;
