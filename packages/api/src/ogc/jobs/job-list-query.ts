import { parseTimestamp } from "@cas/models";
import { badRequest } from "../wire/exceptions.ts";
import type { ProcessJob } from "./status-info.ts";

/** Which jobs are wanted. */
export interface JobListQuery {
  readonly limit: number;
  readonly offset: number;
  readonly matches: (job: ProcessJob) => boolean;
}

/** Values of a parameter: repeated, or with commas between. */
type Query = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a whole number of a query.
 *
 * @throws OgcException
 */
export function numberOf(
  query: Query,
  name: string,
  { min, max, fallback }: { readonly min: number; readonly max: number; readonly fallback: number },
): number {
  const text = query[name]?.at(-1);
  if (text === undefined) return fallback;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw badRequest(`${name} must be a whole number from ${min} to ${max}`);
}

/**
 * Reads which jobs are wanted.
 *
 * @throws OgcException
 */
export function jobListQueryOf(query: Query): JobListQuery {
  const most = Number.MAX_SAFE_INTEGER;
  const listOf = (name: string): ReadonlySet<string> | undefined => {
    const values = query[name]?.flatMap((text) => text.split(",")).filter((one) => one !== "");
    return values === undefined || values.length === 0 ? undefined : new Set(values);
  };
  const types = listOf("type");
  const processes = listOf("processID");
  const statuses = listOf("status");
  const [after, before] = intervalOf(query["datetime"]?.at(-1));
  const minDuration = numberOf(query, "minDuration", { min: 0, max: most, fallback: 0 });
  const maxDuration = numberOf(query, "maxDuration", { min: 0, max: most, fallback: most });
  const asksForDuration = minDuration > 0 || maxDuration < most;
  const matches = (job: ProcessJob): boolean => {
    const created = Date.parse(job.created);
    if (types?.has("process") === false) return false;
    if (processes?.has(job.processID) === false) return false;
    if (statuses?.has(job.status) === false) return false;
    if (created < after || created > before) return false;
    if (!asksForDuration) return true;
    // A job whose duration is not known is left out.
    const duration = durationOf(job);
    return duration >= minDuration && duration <= maxDuration;
  };
  return {
    limit: numberOf(query, "limit", { min: 1, max: 10_000, fallback: 10 }),
    offset: numberOf(query, "offset", { min: 0, max: most, fallback: 0 }),
    matches,
  };
}

/** Seconds; not a number if they are not known. */
function durationOf({ started, finished, status }: ProcessJob): number {
  if (started === undefined || status === "accepted") return Number.NaN;
  const end = finished === undefined ? Date.now() : Date.parse(finished);
  return (end - Date.parse(started)) / 1000;
}

/** First and last instant of a date-time or an interval, milliseconds. */
function intervalOf(text: string | undefined): readonly [after: number, before: number] {
  if (text === undefined || text === "") return [-Infinity, Infinity];
  const [start = "", end = start, ...more] = text.split("/");
  const instants = [instantOf(start, -Infinity), instantOf(end, Infinity)] as const;
  if (more.length > 0 || instants.some(Number.isNaN))
    throw badRequest(
      "datetime must be a date-time or an interval of two, e.g. 2026-01-01T00:00:00Z/..",
    );
  return instants;
}

function instantOf(text: string, open: number): number {
  if (text === "" || text === "..") return open;
  return parseTimestamp(text) ?? Number.NaN;
}
