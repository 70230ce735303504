import { badRequest } from "../wire/exceptions.ts";

/**
 * The time range of an input: an interval in one text is a range of two instants, and one instant the range of itself.
 *
 * @throws OgcException
 */
export function rangeOf(range: unknown): unknown {
  if (typeof range !== "string") return range;
  const [start = "", end = start, ...more] = range.split("/");
  if (more.length > 0)
    throw badRequest("inputs.time_range must be two instants with a slash between");
  return [start, end];
}
