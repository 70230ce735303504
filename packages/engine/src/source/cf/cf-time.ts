import { beginOfMonth, DAY } from "../../time/granule.ts";
import { SourceError } from "../source-error.ts";
import { civilInstant, MODEL_CALENDARS, type ModelCalendar } from "./model-calendar.ts";

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

/** The times of a coordinate. */
export interface DecodedTimes {
  /** Milliseconds since 1970; NaN where the coordinate has no number. */
  readonly instants: Float64Array;
  /** The same on the line of the calendar, if its dates are not those of the civil calendar. */
  readonly own?: OwnTimes | undefined;
}

/** Times of a calendar whose days all have the same length, also those without a date in the civil calendar. */
export interface OwnTimes {
  readonly calendar: ModelCalendar;
  /** Milliseconds from an origin of the calendar. */
  readonly milliseconds: Float64Array;
}

/**
 * The instants of a time coordinate (CF conventions, section 4.4).
 *
 * A time of a calendar with other days than the civil calendar (`julian`, `noleap` or `365_day`, `all_leap` or `366_day`,
 * `360_day`) becomes the instant with the same date in the civil calendar, as xarray and cftime compare dates. `months
 * since` counts months of the calendar, not the 30.44 days of UDUNITS, because writers of such files mean calendar months.
 *
 * @param yieldIfDue is called now and then: an axis can have a million times
 * @throws SourceError that names the calendar or the units that are not supported
 */
export async function decodeTimes(
  values: Float64Array,
  units: string,
  calendar: string | undefined,
  yieldIfDue: () => Promise<void>,
): Promise<DecodedTimes> {
  if (units.length > LONGEST)
    throw new SourceError(`its time is in ${quoted(units)}, which are not supported`);
  const [, unit = "", since = ""] = /^\s*(\w+)\s+since\s+(.+?)\s*$/i.exec(units) ?? [];
  const kind = calendar?.toLowerCase() ?? "standard";
  const model = MODEL_CALENDARS[kind];
  if (model === undefined && !CIVIL.includes(kind))
    throw new SourceError(`its calendar ${quoted(kind)} is not supported`);
  const reference = parseReference(since, units);
  const mapped = (change: (value: number) => number): Promise<Float64Array> =>
    mapInPieces(values, change, yieldIfDue);
  const find = (table: typeof UNITS): number | undefined =>
    table.find(([names]) => names.test(unit.toLowerCase()))?.[1];
  const months = find(MONTHS);
  if (months !== undefined && kind !== "360_day")
    return { instants: await mapped((value) => afterMonths(reference, value * months, units)) };
  const milliseconds = months === undefined ? find(UNITS) : months * 30 * DAY;
  if (milliseconds === undefined)
    throw new SourceError(`its time is in ${quoted(units)}, which are not supported`);
  const { year, month, day, ofDay } = reference;
  if (model === undefined) {
    const isJulian = kind !== "proleptic_gregorian" && isBefore1582(reference);
    const start = (isJulian ? julianDays(reference) : gregorianDays(reference)) * DAY + ofDay;
    return { instants: await mapped((value) => Math.round(start + value * milliseconds)) };
  }
  const start = model.daysOf({ year, month: month - 1, day: day - 1 }) * DAY + ofDay;
  const own = await mapped((value) => Math.round(start + value * milliseconds));
  return {
    instants: await mapInPieces(own, (time) => civilInstant(model, time), yieldIfDue),
    own: { calendar: model, milliseconds: own },
  };
}

/** Times between two pauses: a few milliseconds. */
const TIMES_AT_ONCE = 5000;

/** Changes each of a million numbers, with pauses. */
export async function mapInPieces(
  values: Float64Array | Int32Array,
  change: (value: number) => number,
  yieldIfDue: () => Promise<void>,
): Promise<Float64Array> {
  const changed = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    if (index % TIMES_AT_ONCE === 0) await yieldIfDue();
    changed[index] = change(values[index] ?? Number.NaN);
  }
  return changed;
}

/** The calendars with the dates of the civil calendar, at least since 1582. */
const CIVIL: readonly string[] = ["standard", "gregorian", "proleptic_gregorian"];

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
  const [year, month = 0, day = 0, hour, minute, second] = (parts ?? [])
    .slice(1, 7)
    .map((part = "0") => Number(part));
  if (parts === null || month < 1 || month > 12 || day < 1 || day > 31)
    throw new SourceError(`its time is in ${quoted(units)}, which has no date`);
  const [, , , , , , , sign, zoneHours = "0", zoneMinutes = "0"] = parts;
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -60_000 : 60_000);
  return {
    year: year ?? 1970,
    month,
    day,
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
