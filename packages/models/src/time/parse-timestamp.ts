/** The accepted forms; within a form every digit has a fixed position. */
const pattern =
  /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * The instant of an ISO 8601 date or date-time, in milliseconds since 1970-01-01 UTC.
 *
 * A timestamp without a time zone is read as UTC and a date as its midnight: CAS sends and accepts both. Returns
 * undefined for anything else, including impossible dates.
 *
 * Responses hold thousands of timestamps, so digits are read by position: a regular expression with groups takes
 * several times as long.
 */
export function parseTimestamp(text: string): number | undefined {
  if (!pattern.test(text)) return undefined;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  // Date.UTC maps years below 100 to the 20th century.
  const midnight = Date.UTC(year + YEARS_OF_CYCLE, month - 1, day) - MS_OF_CYCLE;
  if (text.length === "1999-01-31".length) return midnight;
  const time = timeOfDay(text);
  return time === undefined ? undefined : midnight + time;
}

/** The calendar repeats after this many years. */
const YEARS_OF_CYCLE = 400;
const MS_OF_CYCLE = 146_097 * 86_400_000;

const twoDigits = (text: string, start: number): number =>
  10 * (text.charCodeAt(start) - ZERO) + text.charCodeAt(start + 1) - ZERO;

const ZERO = "0".charCodeAt(0);

/** Days of a month; months count from 1. */
export function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** Milliseconds from midnight UTC of the text after the date: hours, minutes, optional seconds, optional zone. */
function timeOfDay(text: string): number | undefined {
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const hasSeconds = text[16] === ":";
  const second = hasSeconds ? twoDigits(text, 17) : 0;
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const rest = text.slice(hasSeconds ? 19 : 16);
  const whole = ((hour * 60 + minute) * 60 + second) * 1000;
  return rest === "" || rest === "Z" ? whole : withFractionAndZone(whole, rest);
}

/** @param rest e.g. .123456+02:00 */
function withFractionAndZone(whole: number, rest: string): number | undefined {
  const [fraction = ""] = /^[.,]\d+/.exec(rest) ?? [];
  const offset = offsetMinutes(rest.slice(fraction.length));
  if (offset === undefined) return undefined;
  return whole + Math.trunc(Number(`0.${fraction.slice(1)}`) * 1000) - offset * 60_000;
}

function offsetMinutes(zone: string): number | undefined {
  if (zone === "" || zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", ""));
  if (hours > 23 || minutes > 59) return undefined;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
