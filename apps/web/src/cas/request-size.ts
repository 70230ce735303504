import type { Area } from "../areas/store/area.ts";

/**
 * Most characters of areas in a request: about half of the default MAX_BODY_BYTES of a server (8 MiB). An area that is larger
 * than this is sent alone.
 */
export const MAX_REQUEST_TEXT = 4_000_000;

/** Most areas in a stream: the limit of the API. */
export const MAX_STREAM_AREAS = 10_000;

/** The part of an area that is sent. */
export type SentArea = Pick<Area, "id" | "geometry">;

/** Characters of an area in a request. */
export const textSize = ({ id, geometry }: SentArea): number =>
  JSON.stringify({ id, geometry }).length;

/** Splits areas into parts of one request each, lazily and in order. */
export function* requestParts<Sent extends SentArea>(
  areas: readonly Sent[],
  maxAreas: number,
): Generator<readonly Sent[], void, undefined> {
  let start = 0;
  let size = 0;
  for (const [index, area] of areas.entries()) {
    const added = textSize(area);
    if (index > start && (index - start === maxAreas || size + added > MAX_REQUEST_TEXT)) {
      yield areas.slice(start, index);
      start = index;
      size = 0;
    }
    size += added;
  }
  if (start < areas.length) yield areas.slice(start);
}

/** How many areas fit into each request, if all requests but the last have the same number. */
export function areasPerRequest(areas: readonly SentArea[], maxAreas: number): number {
  const sizes = areas.map(textSize);
  let count = maxAreas;
  while (count > 1 && !fits(sizes, count)) count = Math.ceil(count / 2);
  return count;
}

function fits(sizes: readonly number[], count: number): boolean {
  let size = 0;
  for (const [index, added] of sizes.entries()) {
    size = index % count === 0 ? added : size + added;
    if (size > MAX_REQUEST_TEXT && index % count > 0) return false;
  }
  return true;
}
