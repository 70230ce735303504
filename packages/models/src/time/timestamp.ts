import { z } from "zod";

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(Z|z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * The instant of an ISO 8601 date or date-time, in milliseconds since 1970-01-01 UTC.
 *
 * A timestamp without a time zone is read as UTC and a date as its midnight: CAS sends and accepts both.
 * Returns undefined for anything else, impossible dates included.
 */
export function parseTimestamp(text: string): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const field = (index: number): number => Number(match[index] ?? 0);
  const [year, month, day, hour, minute, second] = [1, 2, 3, 4, 5, 6].map(field) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  date.setUTCHours(hour, minute, second, Number(`0.${match[7] ?? 0}`) * 1000);
  const offset = offsetMinutes(match[8]);
  return offset === undefined ? undefined : date.getTime() - offset * 60_000;
}

function offsetMinutes(zone: string | undefined): number | undefined {
  if (zone === undefined || zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", ""));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** An ISO 8601 date-time as CAS writes it; the time zone may be missing and then means UTC. */
export const Timestamp = z
  .string()
  .refine((text) => parseTimestamp(text) !== undefined, {
    error: "must be an ISO 8601 date or date-time such as 2020-01-31 or 2020-01-31T00:00:00Z",
    params: { type: "datetime_parsing" },
  })
  .meta({ format: "date-time" });
export type Timestamp = z.infer<typeof Timestamp>;
