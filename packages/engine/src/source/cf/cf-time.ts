import { beginOfMonth, DAY } from "../../time/granule.ts";
import { SourceError } from "../source-error.ts";

/** Lengths of the units that CF recommends, milliseconds; months and years have no fixed length. */
const UNITS: readonly (readonly [names: RegExp, milliseconds: number])[] = [
  [/^weeks?$/, 7 * DAY],
  [/^(d|days?)$/, DAY],
  [/^(h|hr|hrs|hours?)$/, 3_600_000],
  [/^(min|mins|minutes?)$/, 60_000],
  [/^(s|sec|secs|seconds?)$/, 1000],
  [/^(ms|msecs?|milliseconds?|millisecs?)$/, 1],
  [/^(us|microseconds?|microsecs?)$/, 1e-3],
  [/^(ns|nanoseconds?|nanosecs?)$/, 1e-6],
];

/** Longest accepted text of units, characters. */
const LONGEST = 200;

/** Whether units are those of a time coordinate, e.g. `days since 1970-01-01`. */
export const isTimeUnits = (units: string | undefined): boolean => / since /i.test(units ?? "");

/** Units that are whole months of the calendar, with their number of months. */
const MONTHS: readonly (readonly [names: RegExp, months: number])[] = [
  [/^(months?|mons?)$/, 1],
  [/^(years?|yrs?)$/, 12],
];

/**
 * The instants of a time coordinate (CF conventions, section 4.4), milliseconds since 1970; NaN for a missing time.
 *
 * A calendar of CF is supported if each of its days is a day of the civil calendar: `standard` (`gregorian`),
 * `proleptic_gregorian`, `julian` and `noleap` (`365_day`). `360_day` is supported as long as no time is on a day
 * without a date, e.g. 30 February. `months since` counts months of the calendar, not the 30.44 days of UDUNITS,
 * because writers of such files mean calendar months.
 *
 * @throws SourceError that names the calendar, the units or the day that is not supported
 */
export function decodeTimes(
  values: Float64Array,
  units: string,
  calendar: string | undefined,
): Float64Array {
  if (units.length > LONGEST)
    throw new SourceError(`its time is in ${quoted(units)}, which are not supported`);
  const [, unit = "", since = ""] = /^\s*(\w+)\s+since\s+(.+?)\s*$/i.exec(units) ?? [];
  const kind = calendar?.toLowerCase() ?? "standard";
  const reference = parseReference(since, units);
  const find = (table: typeof UNITS): number | undefined =>
    table.find(([names]) => names.test(unit.toLowerCase()))?.[1];
  const months = find(MONTHS);
  if (months !== undefined && kind !== "360_day") {
    refuseUnknown(kind);
    return values.map((value) => afterMonths(reference, value * months, units));
  }
  const milliseconds = months === undefined ? find(UNITS) : months * 30 * DAY;
  if (milliseconds === undefined)
    throw new SourceError(`its time is in ${quoted(units)}, which are not supported`);
  switch (kind) {
    case "standard":
    case "gregorian":
    case "proleptic_gregorian":
    case "julian": {
      const isJulian =
        kind === "julian" || (kind !== "proleptic_gregorian" && isBefore1582(reference));
      const start = (isJulian ? julianDays(reference) : gregorianDays(reference)) * DAY;
      return values.map((value) => Math.round(start + reference.ofDay + value * milliseconds));
    }
    case "noleap":
    case "365_day": {
      const start = noleapDays(reference) * DAY + reference.ofDay;
      return values.map((value) => fromNoleap(Math.round(start + value * milliseconds)));
    }
    case "360_day": {
      const start = days360(reference) * DAY + reference.ofDay;
      return values.map((value) => from360(Math.round(start + value * milliseconds)));
    }
    default:
      throw unsupported(kind);
  }
}

const unsupported = (calendar: string): SourceError =>
  new SourceError(`its calendar ${quoted(calendar)} is not supported`);

/** The calendars whose months are those of the civil calendar. */
const OF_MONTHS = ["standard", "gregorian", "proleptic_gregorian", "noleap", "365_day"];

function refuseUnknown(calendar: string): void {
  if (!OF_MONTHS.includes(calendar)) throw unsupported(calendar);
}

/** The instant a number of months after the first of a month; half a month is its middle. */
function afterMonths(reference: Reference, months: number, units: string): number {
  if (Number.isNaN(months)) return Number.NaN;
  const { year, month, day, ofDay } = reference;
  const whole = Math.floor(months);
  if (day !== 1 || ofDay !== 0 || !Number.isInteger(months * 2))
    throw new SourceError(
      `its time is in ${quoted(units)}, which are supported for whole and half months from the first of a month on`,
    );
  const begin = beginOfMonth(12 * year + month - 1 + whole);
  return begin + (months - whole) * (beginOfMonth(12 * year + month + whole) - begin);
}

/** Text of a file, quoted for a message. */
const quoted = (text: string): string =>
  JSON.stringify(text.replaceAll(/[^\x20-\x7e]/g, "").slice(0, 60));

interface Reference {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Milliseconds after midnight, UTC. */
  readonly ofDay: number;
}

const REFERENCE =
  /^(-?\d{1,6})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2})(?::(\d{1,2})(?::(\d{1,2}(?:\.\d*)?))?)?)?\s*(?:Z|UTC|GMT|([+-]?)(\d{1,2}):?(\d{2})?)?$/i;

function parseReference(text: string, units: string): Reference {
  const parts: readonly (string | undefined)[] | null = REFERENCE.exec(text);
  if (parts === null) throw new SourceError(`its time is in ${quoted(units)}, which has no date`);
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part = "0") => Number(part));
  const [, , , , , , , sign, zoneHours = "0", zoneMinutes = "0"] = parts;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -60_000 : 60_000);
  return {
    year: year ?? 1970,
    month: month ?? 1,
    day: day ?? 1,
    ofDay: ((hour ?? 0) * 60 + (minute ?? 0)) * 60_000 + Math.round((second ?? 0) * 1000) - zone,
  };
}

/** The standard calendar is the Julian one until 4 October 1582; the next day is 15 October. */
const isBefore1582 = ({ year, month, day }: Reference): boolean =>
  year * 10_000 + month * 100 + day < 15_821_015;

const gregorianDays = ({ year, month, day }: Reference): number =>
  new Date(0).setUTCFullYear(year, month - 1, day) / DAY;

/** Days since 1970 of a date in the Julian calendar, by its Julian day number. */
function julianDays({ year, month, day }: Reference): number {
  const january = Math.floor((14 - month) / 12);
  const y = year + 4800 - january;
  const m = month + 12 * january - 3;
  return day + Math.floor((153 * m + 2) / 5) + 365 * y + Math.floor(y / 4) - 32_083 - 2_440_588;
}

/** A year without a leap day, for the lengths of months. */
const PLAIN_YEAR = 2001;

/** Days since the year 0 if every year has 365. */
const noleapDays = ({ year, month, day }: Reference): number =>
  year * 365 + (Date.UTC(PLAIN_YEAR, month - 1, day) - Date.UTC(PLAIN_YEAR, 0, 1)) / DAY;

/** The instant in the civil calendar with the same date as one that counts 365 days for every year. */
function fromNoleap(milliseconds: number): number {
  const days = Math.floor(milliseconds / DAY);
  const year = Math.floor(days / 365);
  const date = new Date(Date.UTC(PLAIN_YEAR, 0, 1 + (days - year * 365)));
  const midnight = new Date(0).setUTCFullYear(year, date.getUTCMonth(), date.getUTCDate());
  return midnight + (milliseconds - days * DAY);
}

/** Days since the year 0 if every month has 30. */
const days360 = ({ year, month, day }: Reference): number =>
  year * 360 + (month - 1) * 30 + (day - 1);

/**
 * The instant in the civil calendar with the same date as one that counts 30 days for every month.
 *
 * @throws SourceError for a day that the month does not have
 */
function from360(milliseconds: number): number {
  const days = Math.floor(milliseconds / DAY);
  const month = Math.floor(days / 30);
  const begin = beginOfMonth(month);
  const instant = begin + (days - month * 30) * DAY;
  if (instant >= beginOfMonth(month + 1))
    throw new SourceError(
      'its calendar "360_day" has times on days without a date, e.g. 30 February',
    );
  return instant + (milliseconds - days * DAY);
}
