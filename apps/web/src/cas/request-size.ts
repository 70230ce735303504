import type { Area } from "../areas/store/area.ts";

/**
 * Characters of areas in a request, about: half of what a server takes in bytes unless set otherwise (MAX_BODY_BYTES, 8 MiB). An
 * area that is larger by itself is sent alone.
 */
export const MAX_REQUEST_TEXT = 4_000_000;

/** Most areas in a stream; the API's own bound. */
export const MAX_STREAM_AREAS = 10_000;

/** What is sent of an area. */
export type SentArea = Pick<Area, "id" | "geometry">;

/** How much of a request an area takes, characters. */
export const textSize = ({ id, geometry }: SentArea): number =>
  JSON.stringify({ id, geometry }).length;

/** Cuts areas into the parts of a request each, in order, as they are asked for. */
export function* requestParts<Sent extends SentArea>(
  areas: readonly Sent[],
  mostAreas: number,
): Generator<readonly Sent[], void, undefined> {
  let start = 0;
  let size = 0;
  for (const [index, area] of areas.entries()) {
    const own = textSize(area);
    if (index > start && (index - start === mostAreas || size + own > MAX_REQUEST_TEXT)) {
      yield areas.slice(start, index);
      start = index;
      size = 0;
    }
    size += own;
  }
  if (start < areas.length) yield areas.slice(start);
}

/** How many areas can be sent in each request, when all requests but the last are to have the same number. */
export function areasPerRequest(areas: readonly SentArea[], mostAreas: number): number {
  const sizes = areas.map(textSize);
  let count = mostAreas;
  while (count > 1 && !fits(sizes, count)) count = Math.ceil(count / 2);
  return count;
}

function fits(sizes: readonly number[], count: number): boolean {
  let size = 0;
  for (const [index, own] of sizes.entries()) {
    size = index % count === 0 ? own : size + own;
    if (size > MAX_REQUEST_TEXT && index % count > 0) return false;
  }
  return true;
}
