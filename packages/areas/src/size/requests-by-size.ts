import { type Area, MAX_BATCH_GEOMETRIES } from "@cas/models";

/** Limits of one request. */
export interface RequestLimits {
  /** Bytes of the areas of a request as JSON; 4,000,000 by default, half of what a server takes by default. */
  readonly maxBytes?: number | undefined;
  /** Areas of a request; by default as many as the contract allows. */
  readonly maxCount?: number | undefined;
}

/** What a request has of an area. */
type Sent = Pick<Area, "id" | "geometry">;

const DEFAULT_MAX_BYTES = 4_000_000;
/** Bytes around the id and the geometry. */
const FRAME_BYTES = 24;

/** Bytes of an area in a request, as JSON. */
export const requestBytes = ({ id, geometry }: Sent): number =>
  new TextEncoder().encode(id).length + JSON.stringify(geometry).length + FRAME_BYTES;

/**
 * Areas in groups of one request each, in order: by bytes as well as by count, so that no request is refused for its size. An
 * area that is larger by itself is alone in its group.
 */
export async function* requestsBySize<Item extends Sent>(
  areas: Iterable<Item> | AsyncIterable<Item>,
  { maxBytes = DEFAULT_MAX_BYTES, maxCount = MAX_BATCH_GEOMETRIES }: RequestLimits = {},
): AsyncGenerator<readonly Item[], void, undefined> {
  let group: Item[] = [];
  let size = 0;
  for await (const area of areas) {
    const added = requestBytes(area);
    if (group.length > 0 && (group.length >= maxCount || size + added > maxBytes)) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(area);
    size += added;
  }
  if (group.length > 0) yield group;
}
